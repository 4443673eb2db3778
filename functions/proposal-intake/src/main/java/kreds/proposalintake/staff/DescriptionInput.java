package kreds.proposalintake.staff;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.NetworkPlan;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.text.Language;
import kreds.web.form.Fields;

/// A description as staff send it, before anybody knows whether it makes sense.
///
/// @param main in the association's own language
record DescriptionInput(
    String proposal,
    Words main,
    Optional<Words> english,
    List<Speaker> speakers,
    OptionalInt minimum,
    OptionalInt maximum,
    LocalDate decisionDate,
    int otherCosts) {
  private static final int MOST_PEOPLE = Capacity.MOST;
  private static final int MOST_KRONER = 10_000_000;

  /// The words in one language.
  record Words(String title, String text, String forWhom, List<String> topics) {

    static Words read(Fields fields) {
      return new Words(
          fields.text("title", 1, 120),
          fields.multiline("text", 1, 8_000),
          fields.optionalText("forWhom", 500),
          fields.lines("topics", 20, 200));
    }

    Wording wording() {
      return new Wording(title, text, forWhom, topics);
    }
  }

  /// Who might speak.
  record Speaker(String name, String subject, int fee) {

    static Speaker read(Fields fields) {
      return new Speaker(
          fields.text("name", 1, 120),
          fields.optionalText("subject", 200),
          fields.optionalWhole("fee", 0, MOST_KRONER).orElse(0));
    }
  }

  static DescriptionInput read(Fields fields) {
    return new DescriptionInput(
        fields.text("proposal", 1, 80),
        Words.read(fields),
        fields.part("english", Words::read),
        fields.list("speakers", 0, 20, Speaker::read),
        fields.optionalWhole("minimum", 1, MOST_PEOPLE),
        fields.optionalWhole("maximum", 1, MOST_PEOPLE),
        fields.date("decisionDate"),
        fields.optionalWhole("otherCosts", 0, MOST_KRONER).orElse(0));
  }

  /// The description, where no number is given with the association's own.
  ///
  /// @param language of the main wording
  Outcome<NetworkPlan> plan(Language language, Capacity usual, LocalDate today) {
    var least = minimum.orElse(usual.minimum());
    var most = maximum.orElse(Math.max(least, usual.maximum()));
    if (least > most) {
      return Outcome.refused(
          Refusal.invalid(
              "minimum-above-maximum",
              "The minimum is " + least + ", the maximum " + most + ": it must not be less."));
    }
    if (!decisionDate.isAfter(today)) {
      return Outcome.refused(
          Refusal.invalid(
              "decision-date-past", "The decision date must lie after today, " + today + "."));
    }
    return Outcome.done(
        new NetworkPlan(
            new Description(wordings(language), ideas()),
            new Capacity(least, most),
            decisionDate,
            otherCosts));
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
