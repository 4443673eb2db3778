package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kreds.budget.Amount;
import kreds.inquiry.Answer;
import kreds.inquiry.Choice;
import kreds.inquiry.GroupRules;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Minutes;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Talk;
import kreds.inquiry.YearEnd;
import kreds.network.PriceEstimate;

/// What a group is asked, and what each answered, as rows that follow one another: those about a
/// meeting under the meeting, those about the whole run under the run.
public final class InquiryItems {
  /// The kind of such rows in the index `due`.
  static final String DUE = "inquiry";

  private static final String INQUIRY = "#INQUIRY#";
  private static final String ANSWER = "#ANSWER#";

  private InquiryItems() {}

  static String sort(InquiryId id) {
    var about =
        id.meeting().isEmpty()
            ? RunItems.sort(id.run())
            : MeetingItems.sort(id.run(), id.meeting());
    return about + INQUIRY + id.kind();
  }

  /// Where somebody's answer to it lies.
  static String sort(InquiryId id, String attendee) {
    return sort(id) + ANSWER + attendee;
  }

  static boolean isInquiry(Item item) {
    return item.required("sk").contains(INQUIRY) && !isAnswer(item);
  }

  static boolean isAnswer(Item item) {
    return item.required("sk").contains(ANSWER);
  }

  /// The row of an inquiry.
  public static Item toItem(Inquiry inquiry) {
    var item =
        Item.empty()
            .put("pk", inquiry.id().run().network())
            .put("sk", sort(inquiry.id()))
            .put("meeting", inquiry.id().meeting())
            .put("kind", inquiry.id().kind())
            .put("closed", inquiry.closed())
            .put("closesAt", inquiry.closesAt())
            .put("remindsAt", inquiry.remindsAt())
            .putTexts("notified", List.copyOf(new TreeSet<>(inquiry.notified())))
            .put("version", inquiry.version())
            .putDue(DUE, inquiry);
    putTurn(item, inquiry.turn());
    return switch (inquiry.question()) {
      case Question.WhichDate(var dates) ->
          item.putAll("dates", dates.stream().map(SlotItems::toItem).toList());
      case Question.Coming _ -> item;
      case Question.Accepting(var rules) ->
          item.put("rules", rules.version())
              .put("danish", rules.danish())
              .put("english", rules.english());
      case Question.Speaking(var talk) ->
          item.put("subject", talk.subject())
              .put("fee", talk.fee().oere())
              .put("answerBy", talk.answerBy());
      case Question.Choosing question -> BallotItems.put(item, question);
      case Question.Renewing renewing -> renewal(item, renewing);
      case Question.Objecting(var minutes) -> minutes(item, minutes);
      case Question.Evaluating question -> EvaluationItems.put(item, question);
      case Question.MayJoin _ -> throw withItsSeat();
    };
  }

  private static Item minutes(Item item, Minutes minutes) {
    minutes.stood().ifPresent(at -> item.put("stood", at));
    return item.put("minutes", minutes.version())
        .put("text", minutes.text())
        .putTexts("files", List.copyOf(new TreeSet<>(minutes.told())));
  }

  private static Item renewal(Item item, Question.Renewing renewing) {
    item.put("danish", renewing.danish()).put("english", renewing.english());
    renewing.end().ifPresent(end -> item.put("end", end(end)));
    item.put("reminded", renewing.reminded());
    return renewing
        .price()
        .map(price ->
            item.put("priceWhenFull", price.whenFull())
                .put("priceAtMinimum", price.atMinimum())
                .put("priceMixed", price.mixed()))
        .orElse(item);
  }

  private static Question renewal(Item item) {
    var price =
        item.has("priceWhenFull")
            ? Optional.of(
                new PriceEstimate(
                    item.number("priceWhenFull"),
                    item.number("priceAtMinimum"),
                    item.flag("priceMixed")))
            : Optional.<PriceEstimate>empty();
    var end = item.has("end") ? Optional.of(end(item.part("end"))) : Optional.<YearEnd>empty();
    // Rows from before that was kept: whoever was silent has been reminded once no moment is set.
    var reminded = item.has("reminded") ? item.flag("reminded") : !item.has("remindsAt");
    return new Question.Renewing(item.text("danish"), item.text("english"), price, end, reminded);
  }

  private static Item end(YearEnd end) {
    return Item.empty()
        .put("next", end.next())
        .put("danish", end.danish())
        .put("english", end.english())
        .putTexts("told", List.copyOf(new TreeSet<>(end.told())))
        .put("whole", end.whole());
  }

  private static YearEnd end(Item part) {
    return new YearEnd(
        part.whole("next"),
        part.text("danish"),
        part.text("english"),
        new TreeSet<>(part.texts("told")),
        part.flag("whole"));
  }

  /// The inquiry of a row.
  public static Inquiry fromItem(Item item) {
    var kind = item.required("kind");
    return new Inquiry(
        new InquiryId(RunItems.idOf(item), item.text("meeting"), kind),
        question(kind, item),
        item.flag("closed"),
        item.instant("closesAt"),
        item.maybeInstant("remindsAt"),
        new TreeSet<>(item.texts("notified")),
        turn(item),
        item.number("version"));
  }

  /// The row of an answer.
  public static Item toItem(InquiryId id, Answer answer) {
    var item =
        Item.empty()
            .put("pk", id.run().network())
            .put("sk", sort(id, answer.attendee()))
            .put("kind", id.kind())
            .put("attendee", answer.attendee())
            .put("answeredAt", answer.at());
    putTurn(item, answer.turn());
    return switch (answer.response()) {
      case Response.DateChoices(var choices, var comment) ->
          item.putMap("choices", written(choices)).put("comment", comment);
      case Response.Rsvp(var comes, var note) -> item.put("comes", comes).put("note", note);
      case Response.Accepted(var version) -> item.put("accepted", version);
      case Response.Speaks(var agrees, var needs, var note) ->
          item.put("agrees", agrees).put("needs", needs).put("note", note);
      case Response.Chosen(var ballot, var options) ->
          item.put("ballot", ballot).putTexts("chosen", List.copyOf(new TreeSet<>(options)));
      case Response.Renewal(var continues, var remark) ->
          item.put("continues", continues).put("remark", remark);
      case Response.Objection(var version, var text) ->
          item.put("minutes", version).put("objection", text);
      case Response.Evaluated evaluated -> EvaluationItems.put(item, evaluated);
      case Response.Vote _ -> throw withItsSeat();
    };
  }

  /// The answer of such a row.
  public static Answer answer(Item item) {
    return new Answer(
        item.required("attendee"), response(item), item.instant("answeredAt"), turn(item));
  }

  /// Most is asked once, and rows from before anything was asked anew do not say it.
  private static void putTurn(Item item, int turn) {
    if (turn > 0) {
      item.put("turn", turn);
    }
  }

  private static int turn(Item item) {
    return item.has("turn") ? item.whole("turn") : 0;
  }

  /// Those of the rows that belong to an inquiry, with what was answered.
  static List<InquiryRecord> records(List<Item> rows) {
    var records = new ArrayList<InquiryRecord>();
    for (var row : rows) {
      if (isInquiry(row)) {
        var prefix = row.required("sk") + ANSWER;
        var answers =
            rows.stream()
                .filter(other -> other.required("sk").startsWith(prefix))
                .map(InquiryItems::answer)
                .toList();
        records.add(new InquiryRecord(fromItem(row), answers));
      }
    }
    return records;
  }

  /// Whether somebody may join lies with the seat that it is about ([VoteItems]).
  private static IllegalStateException withItsSeat() {
    return new IllegalStateException("a vote is stored with its seat");
  }

  private static Question question(String kind, Item item) {
    return switch (kind) {
      case Question.POLL ->
          new Question.WhichDate(item.parts("dates").stream().map(SlotItems::fromItem).toList());
      case Question.RSVP -> new Question.Coming();
      case Question.RENEWAL -> renewal(item);
      case Question.EVALUATION -> EvaluationItems.question(item);
      case String minutes when minutes.startsWith(Question.MINUTES) ->
          new Question.Objecting(
              new Minutes(
                  item.whole("minutes"),
                  item.required("text"),
                  new TreeSet<>(item.texts("files")),
                  item.has("stood") ? Optional.of(item.instant("stood")) : Optional.empty()));
      case String rules when rules.startsWith(Question.RULES) ->
          new Question.Accepting(
              new GroupRules(item.whole("rules"), item.required("danish"), item.text("english")));
      case String speaker when speaker.startsWith(Question.SPEAKER) ->
          new Question.Speaking(
              new Talk(
                  item.required("subject"),
                  new Amount(item.number("fee")),
                  item.instant("answerBy")));
      case String ballot when ballot.startsWith(Question.BALLOT) -> BallotItems.question(item);
      default -> throw new IllegalStateException("a question of a kind that nobody knows");
    };
  }

  private static Response response(Item item) {
    return switch (item.required("kind")) {
      case Question.POLL ->
          new Response.DateChoices(choices(item.map("choices")), item.text("comment"));
      case Question.RSVP -> new Response.Rsvp(item.flag("comes"), item.text("note"));
      case Question.RENEWAL -> new Response.Renewal(item.flag("continues"), item.text("remark"));
      case Question.EVALUATION -> EvaluationItems.response(item);
      case String minutes when minutes.startsWith(Question.MINUTES) ->
          new Response.Objection(item.whole("minutes"), item.text("objection"));
      case String rules when rules.startsWith(Question.RULES) ->
          new Response.Accepted(item.whole("accepted"));
      case String speaker when speaker.startsWith(Question.SPEAKER) ->
          new Response.Speaks(item.flag("agrees"), item.text("needs"), item.text("note"));
      case String ballot when ballot.startsWith(Question.BALLOT) ->
          new Response.Chosen(item.whole("ballot"), new TreeSet<>(item.texts("chosen")));
      default -> throw new IllegalStateException("an answer of a kind that nobody knows");
    };
  }

  private static Map<String, String> written(Map<String, Choice> choices) {
    var texts = new TreeMap<String, String>();
    choices.forEach((date, choice) -> texts.put(date, choice.name()));
    return texts;
  }

  private static Map<String, Choice> choices(Map<String, String> texts) {
    var choices = new HashMap<String, Choice>();
    texts.forEach((date, choice) -> choices.put(date, Choice.valueOf(choice)));
    return choices;
  }
}
