package kreds.proposalintake.staff;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.NetworkPlan;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.run.Run;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// A description as staff send it, before anybody knows whether it makes sense.
///
/// @param main in the association's own language
record DescriptionInput(
    String proposal,
    Words main,
    Optional<Words> english,
    List<Speaker> speakers,
    Optional<Integer> minimum,
    Optional<Integer> maximum,
    LocalDate decisionDate,
    int otherCosts) {
  private static final int MOST_PEOPLE = Capacity.MOST;
  private static final int MOST_KRONER = 10_000_000;

  /// The words in one language.
  record Words(String title, String text, String forWhom, List<String> topics) {

    private static final Field<String> TITLE = Field.text("title", 1, 120);
    private static final Field<String> TEXT = Field.area("text", 1, 8_000);
    private static final Field<String> FOR_WHOM = Field.text("forWhom", 1, 500).or("");
    private static final Field<List<String>> TOPICS = Field.lines("topics", 20, 200);
    private static final Input<Words> INPUT = Input.of(Words::of);

    private static Words of(SentValues sent) {
      return new Words(sent.get(TITLE), sent.get(TEXT), sent.get(FOR_WHOM), sent.get(TOPICS));
    }

    Wording wording() {
      return new Wording(title, text, forWhom, topics);
    }
  }

  /// Who might speak.
  record Speaker(String name, String subject, int fee) {

    private static final Field<String> NAME = Field.text("name", 1, 120);
    private static final Field<String> SUBJECT = Field.text("subject", 1, 200).or("");
    private static final Field<Integer> FEE =
        Field.whole("fee", 0, MOST_KRONER).or(0).means("In kroner, without VAT.");
    private static final Input<Speaker> INPUT =
        Input.of(sent -> new Speaker(sent.get(NAME), sent.get(SUBJECT), sent.get(FEE)));
  }

  private static final Field<Optional<Words>> ENGLISH = Field.part("english", Words.INPUT);
  private static final Field<List<Speaker>> SPEAKERS = Field.list("speakers", 0, 20, Speaker.INPUT);
  private static final Field<Optional<Integer>> MINIMUM =
      Field.whole("minimum", 1, MOST_PEOPLE).optional();
  private static final Field<Optional<Integer>> MAXIMUM =
      Field.whole("maximum", 1, MOST_PEOPLE).optional();
  private static final Field<LocalDate> DECISION_DATE = Field.date("decisionDate");
  private static final Field<Integer> OTHER_COSTS =
      Field.whole("otherCosts", 0, MOST_KRONER).or(0).means("In kroner, without VAT.");

  /// What is sent, and that it makes sense.
  ///
  /// @param usual where no number is given
  static Input<DescriptionInput> input(Capacity usual, Supplier<LocalDate> today) {
    return Input.of(sent -> {
      var input = of(sent);
      sent.require(input.least(usual) <= input.most(usual), MAXIMUM, "below-minimum", MINIMUM);
      sent.require(input.decisionDate.isAfter(today.get()), DECISION_DATE, "not-after-today");
      sent.require(
          !input.decisionDate.isAfter(today.get().plusYears(Run.FURTHEST_YEARS)),
          DECISION_DATE,
          "too-far-ahead");
      return input;
    });
  }

  private static DescriptionInput of(SentValues sent) {
    return new DescriptionInput(
        sent.get(ProposalRemark.PROPOSAL),
        Words.of(sent),
        sent.get(ENGLISH),
        sent.get(SPEAKERS),
        sent.get(MINIMUM),
        sent.get(MAXIMUM),
        sent.get(DECISION_DATE),
        sent.get(OTHER_COSTS));
  }

  /// The description, where no number is given with the association's own.
  ///
  /// @param language of the main wording
  NetworkPlan plan(Language language, Capacity usual) {
    return new NetworkPlan(
        new Description(wordings(language), ideas()),
        new Capacity(least(usual), most(usual)),
        decisionDate,
        otherCosts);
  }

  private int least(Capacity usual) {
    return minimum.orElse(usual.minimum());
  }

  private int most(Capacity usual) {
    return maximum.orElse(Math.max(least(usual), usual.maximum()));
  }

  private Map<Language, Wording> wordings(Language language) {
    var wordings = new EnumMap<Language, Wording>(Language.class);
    english.ifPresent(words -> wordings.put(Language.EN, words.wording()));
    wordings.put(language, main.wording());
    return wordings;
  }

  private List<SpeakerIdea> ideas() {
    return speakers.stream()
        .map(speaker -> new SpeakerIdea(speaker.name(), speaker.subject(), speaker.fee()))
        .toList();
  }
}
