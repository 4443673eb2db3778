package kreds.proposalintake.staff;

import java.time.LocalDate;
import java.util.ArrayList;
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
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Run;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// A description as staff send it, before anybody knows whether it makes sense. What is not sent
/// stays as the description has it: who corrects a date loses no speaker. What is sent blank is
/// cleared.
///
/// @param main in the association's own language
record DescriptionInput(
    String proposal,
    Words main,
    Optional<Optional<Words>> english,
    Optional<List<Speaker>> speakers,
    Optional<Integer> minimum,
    Optional<Integer> maximum,
    Optional<LocalDate> decisionDate,
    Optional<Integer> otherCosts) {
  private static final String FIRST = "Needed the first time; left out later, it stays as it is.";
  private static final int MOST_PEOPLE = Capacity.MOST;
  private static final int MOST_KRONER = 10_000_000;

  /// The words in one language.
  record Words(
      Optional<String> title,
      Optional<String> text,
      Optional<String> forWhom,
      Optional<List<String>> topics) {

    private static final Field<Optional<String>> TITLE =
        Field.text("title", 1, 120).ifSent().means(FIRST);
    private static final Field<Optional<String>> TEXT =
        Field.area("text", 1, 8_000).ifSent().means(FIRST);
    private static final Field<Optional<String>> FOR_WHOM =
        Field.text("forWhom", 1, 500).or("").ifSent();
    private static final Field<Optional<List<String>>> TOPICS =
        Field.lines("topics", 20, 200).ifSent();
    private static final Input<Words> INPUT = Input.of(Words::of);

    private static Words of(SentValues sent) {
      return new Words(sent.get(TITLE), sent.get(TEXT), sent.get(FOR_WHOM), sent.get(TOPICS));
    }

    /// What it lacks, with nothing to stay as it is.
    List<String> missing(boolean stands, String prefix) {
      var missing = new ArrayList<String>();
      if (!stands && title.isEmpty()) {
        missing.add(prefix + TITLE.name());
      }
      if (!stands && text.isEmpty()) {
        missing.add(prefix + TEXT.name());
      }
      return missing;
    }

    Wording wording(Optional<Wording> before) {
      return new Wording(
          title.or(() -> before.map(Wording::title)).orElse(""),
          text.or(() -> before.map(Wording::text)).orElse(""),
          forWhom.or(() -> before.map(Wording::forWhom)).orElse(""),
          topics.or(() -> before.map(Wording::topics)).orElse(List.of()));
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

    SpeakerIdea idea() {
      return new SpeakerIdea(name, subject, fee);
    }
  }

  private static final Field<Optional<Optional<Words>>> ENGLISH =
      Field.part("english", Words.INPUT).ifSent();
  private static final Field<Optional<List<Speaker>>> SPEAKERS =
      Field.list("speakers", 0, 20, Speaker.INPUT).ifSent();
  private static final Field<Integer> MINIMUM = Field.whole("minimum", 1, MOST_PEOPLE);
  private static final Field<Integer> MAXIMUM = Field.whole("maximum", 1, MOST_PEOPLE);
  private static final Field<Optional<LocalDate>> DECISION_DATE =
      Field.date("decisionDate").ifSent().means(FIRST);
  private static final Field<Optional<Integer>> OTHER_COSTS =
      Field.whole("otherCosts", 0, MOST_KRONER).or(0).means("In kroner, without VAT.").ifSent();

  /// What is sent, and that it makes sense.
  ///
  /// @param usual what a number goes back to that is sent blank
  static Input<DescriptionInput> input(Capacity usual, Supplier<LocalDate> today) {
    return Input.of(sent -> {
      var input = of(sent, usual);
      var fits = input.capacity(usual).isPresent() || !sent.has(MINIMUM);
      sent.require(fits, MAXIMUM, "below-minimum", MINIMUM);
      var day = input.decisionDate.orElseGet(() -> today.get().plusDays(1));
      sent.require(day.isAfter(today.get()), DECISION_DATE, "not-after-today");
      sent.require(
          !day.isAfter(today.get().plusYears(Run.FURTHEST_YEARS)), DECISION_DATE, "too-far-ahead");
      return input;
    });
  }

  private static DescriptionInput of(SentValues sent, Capacity usual) {
    return new DescriptionInput(
        sent.get(ProposalRemark.PROPOSAL),
        Words.of(sent),
        sent.get(ENGLISH),
        sent.get(SPEAKERS),
        sent.get(MINIMUM.or(usual.minimum()).ifSent()),
        sent.get(MAXIMUM.or(usual.maximum()).ifSent()),
        sent.get(DECISION_DATE),
        sent.get(OTHER_COSTS));
  }

  /// The description that it makes of the present one, or of none.
  ///
  /// @param language of the main wording
  /// @param usual numbers, where none stand
  Outcome<NetworkPlan> plan(Language language, Capacity usual, Optional<NetworkPlan> before) {
    var was = before.map(NetworkPlan::description);
    var missing = missing(language, was);
    if (!missing.isEmpty()) {
      return Outcome.refused(incomplete(missing));
    }
    return Outcome.of(
            capacity(before.map(NetworkPlan::capacity).orElse(usual)),
            Refusal.invalid(
                "maximum-below-minimum",
                "The minimum that stands, or the usual one, is above this maximum: send both."))
        .map(capacity ->
            new NetworkPlan(
                new Description(wordings(language, was), ideas(was)),
                capacity,
                decisionDate.or(() -> before.map(NetworkPlan::decisionDate)).orElseThrow(),
                otherCosts.or(() -> before.map(NetworkPlan::otherCosts)).orElse(0)));
  }

  /// What has to be sent since nothing of it stands yet.
  private List<String> missing(Language language, Optional<Description> was) {
    var stand = was.map(Description::wordings).orElse(Map.of());
    var missing = new ArrayList<>(main.missing(stand.containsKey(language), ""));
    if (was.isEmpty() && decisionDate.isEmpty()) {
      missing.add(DECISION_DATE.name());
    }
    english
        .flatMap(sent -> sent)
        .ifPresent(words ->
            missing.addAll(words.missing(stand.containsKey(Language.EN), ENGLISH.name() + ".")));
    return missing;
  }

  private static Refusal incomplete(List<String> missing) {
    return Refusal.invalid(
        "description-incomplete",
        "Of this nothing stands yet, so it has to be sent: "
            + String.join(", ", missing)
            + ". Nothing is changed.");
  }

  /// A maximum that was not sent makes room for the minimum; one that was is meant.
  private Optional<Capacity> capacity(Capacity before) {
    var least = minimum.orElse(before.minimum());
    var most = maximum.orElse(Math.max(least, before.maximum()));
    return least <= most ? Optional.of(new Capacity(least, most)) : Optional.empty();
  }

  private Map<Language, Wording> wordings(Language language, Optional<Description> was) {
    var before = was.map(Description::wordings).orElse(Map.of());
    var wordings = new EnumMap<Language, Wording>(Language.class);
    wordings.putAll(before);
    english.ifPresent(sent -> {
      wordings.remove(Language.EN);
      sent.ifPresent(words -> put(wordings, words, Language.EN, before));
    });
    put(wordings, main, language, before);
    return wordings;
  }

  private static void put(
      Map<Language, Wording> wordings, Words words, Language language, Map<Language, Wording> was) {
    wordings.put(language, words.wording(Optional.ofNullable(was.get(language))));
  }

  private List<SpeakerIdea> ideas(Optional<Description> was) {
    return speakers
        .map(sent -> sent.stream().map(Speaker::idea).toList())
        .or(() -> was.map(Description::speakers))
        .orElse(List.of());
  }
}
