package kreds.aws.dynamo;

import java.util.List;
import java.util.Optional;
import kreds.id.RunId;
import kreds.person.Company;
import kreds.person.Person;
import kreds.question.Answers;
import kreds.run.AdmissionVote;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.HandOver;
import kreds.run.LinkLetters;
import kreds.run.Onward;
import kreds.run.Particulars;
import kreds.run.Party;
import kreds.run.Stay;
import kreds.run.Why;

/// A person's place in a run as a row under its run: what every state has, and what its own has.
public final class SeatItems {
  private static final String AT = "at";
  private static final String SINCE = "since";
  private static final String HAD = "hadSince";
  private static final String HAD_UNTIL = "hadUntil";
  private static final String HAD_FOR = "hadFor";
  private static final String IN_PLACE_OF = "inPlaceOf";
  private static final String ASKED = "asked";
  private static final String VOTE = "vote";
  private static final String ASKED_AT = "askedAt";
  private static final String MOVED = "moved";
  private static final String MISTYPED = "mistyped";

  private SeatItems() {}

  static String sort(RunId run, String id) {
    return RunItems.sort(run) + "#SEAT#" + id;
  }

  /// The row of a place.
  public static Item toItem(Enrollment enrollment) {
    var who = enrollment.who();
    var item =
        Item.empty()
            .put("pk", who.run().network())
            .put("sk", sort(who.run(), who.id()))
            .put("id", who.id())
            .put("role", who.role())
            .put("state", enrollment.state())
            .put("arrivedAt", who.arrivedAt())
            .put("provedAt", who.provedAt())
            .put("turn", who.turn())
            .putMoments("letters", who.letters().recent())
            .put("toldOfAnother", who.letters().toldOfAnother())
            .put("linkOrderedAt", who.letters().ordered());
    if (!who.person().isForgotten()) {
      item.put("person", who.person().address().value())
          .put("who", PersonItems.toItem(who.person()));
    }
    if (!who.answers().isBlank()) {
      QuestionItems.put(item, who.answers());
    }
    if (who.party().isPresent()) {
      PartyItems.put(item, who.party().get());
    }
    if (who.had().isPresent()) {
      put(item, who.had().get());
    }
    return switch (enrollment) {
      case Enrollment.Unconfirmed(var _, var inPlaceOf) ->
          item.put(IN_PLACE_OF, inPlaceOf.orElse(""));
      case Enrollment.Waiting(var _, var why, var ahead, var admittedAt, var asked) ->
          voted(item.put("why", why).put("ahead", ahead).put("admittedAt", admittedAt), asked);
      case Enrollment.Offered(var _, var until) -> item.put("until", until);
      case Enrollment.Confirmed(var _, var since, var handOver) ->
          handingOver(item.put(SINCE, since), handOver);
      case Enrollment.Left(var _, var at, var by) -> item.put(AT, at).put("by", by);
      case Enrollment.Lapsed(var _, var at, var inPlaceOf) ->
          item.put(AT, at).put(IN_PLACE_OF, inPlaceOf.orElse(""));
      case Enrollment.Transferred gone ->
          leadingOn(item.put(AT, gone.at()).put("to", gone.to()).put(MOVED, gone.moved()), gone);
    };
  }

  /// The place of a row.
  public static Enrollment fromItem(Item item) {
    var who =
        new Applicant(
            item.required("id"),
            RunItems.idOf(item),
            new Particulars(
                item.has("who") ? PersonItems.fromItem(item.part("who")) : Person.forgotten(),
                item.text("role"),
                answers(item)),
            item.instant("arrivedAt"),
            item.maybeInstant("provedAt"),
            letters(item),
            party(item),
            had(item));
    return switch (item.required("state")) {
      case "unconfirmed" -> new Enrollment.Unconfirmed(who, inPlaceOf(item));
      case "waiting" ->
          new Enrollment.Waiting(
              who,
              item.constant("why", Why.class),
              item.maybeInstant("ahead"),
              item.maybeInstant("admittedAt"),
              vote(item));
      case "offered" -> new Enrollment.Offered(who, item.instant("until"));
      case "confirmed" -> new Enrollment.Confirmed(who, item.instant(SINCE), handOver(item));
      case "left" -> new Enrollment.Left(who, item.instant(AT), item.text("by"));
      case "lapsed" -> new Enrollment.Lapsed(who, item.instant(AT), inPlaceOf(item));
      case "transferred" ->
          new Enrollment.Transferred(who, item.instant(AT), item.required("to"), onward(item, who));
      default -> throw new IllegalStateException("a seat in a state that nobody knows");
    };
  }

  private static Item leadingOn(Item item, Enrollment.Transferred gone) {
    return gone.moved() ? item.put(MISTYPED, gone.onward() == Onward.MISTYPED) : item;
  }

  /// Rows from before it was kept say no more than that it is the same person.
  private static Onward onward(Item item, Applicant who) {
    if (!item.flag(MOVED)) {
      return Onward.COLLEAGUE;
    }
    if (!item.has(MISTYPED)) {
      return Onward.unknown(who);
    }
    return item.flag(MISTYPED) ? Onward.MISTYPED : Onward.MOVED;
  }

  private static Item put(Item item, Stay stay) {
    return item.put(HAD, stay.since())
        .put(HAD_UNTIL, stay.until())
        .put(HAD_FOR, stay.company().name());
  }

  private static Item voted(Item item, Optional<AdmissionVote> asked) {
    return asked.isEmpty() ? item : item.put(VOTE, VoteItems.toItem(asked.get()));
  }

  /// Rows from before the participants were asked, and those of whom they are not, have none.
  private static Optional<AdmissionVote> vote(Item item) {
    return item.has(VOTE)
        ? Optional.of(VoteItems.fromItem(item.part(VOTE), RunItems.idOf(item), item.required("id")))
        : Optional.empty();
  }

  private static Item handingOver(Item item, Optional<HandOver> request) {
    return request.isEmpty()
        ? item
        : item.put(ASKED, request.get().to()).put(ASKED_AT, request.get().askedAt());
  }

  /// Rows from before places could be handed over ask nobody.
  private static Optional<HandOver> handOver(Item item) {
    return item.has(ASKED)
        ? Optional.of(new HandOver(item.required(ASKED), item.instant(ASKED_AT)))
        : Optional.empty();
  }

  /// Who came alone has none, as all had before colleagues could come together.
  private static Optional<Party> party(Item item) {
    return item.has(PartyItems.PARTY) ? Optional.of(PartyItems.party(item)) : Optional.empty();
  }

  /// Rows of who has left kept it as the state's own before; still earlier ones do not say it.
  private static Optional<Stay> had(Item item) {
    if (item.has(HAD)) {
      return Optional.of(
          new Stay(
              item.instant(HAD), item.maybeInstant(HAD_UNTIL), Company.of(item.text(HAD_FOR))));
    }
    return item.text("state").equals("left") && item.has(SINCE)
        ? Optional.of(new Stay(item.instant(SINCE), item.instant(AT)))
        : Optional.empty();
  }

  private static Optional<String> inPlaceOf(Item item) {
    return item.has(IN_PLACE_OF) ? Optional.of(item.required(IN_PLACE_OF)) : Optional.empty();
  }

  /// Rows from before anything was asked have none.
  private static Answers answers(Item item) {
    return item.has("answers") || item.has("askedFor") ? QuestionItems.answers(item) : Answers.NONE;
  }

  /// Rows from before these were kept had one, when the form arrived.
  private static LinkLetters letters(Item item) {
    var recent = item.moments("letters");
    return new LinkLetters(
        item.whole("turn"),
        recent.isEmpty() ? List.of(item.instant("arrivedAt")) : recent,
        item.flag("toldOfAnother"),
        item.maybeInstant("linkOrderedAt"));
  }
}
