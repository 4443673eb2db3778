package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.MeantPerson;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Reads what staff write when they ask somebody to speak, or take a speaker out.
public final class AskSpeakerInput {
  private static final int SHORT = 120;
  private static final int LONG = 200;
  private static final Field<String> NAME = Field.text("name", 1, SHORT);
  private static final Field<EmailAddress> EMAIL = Field.email("email");
  private static final Field<String> COMPANY = Field.text("company", 1, SHORT).or("");
  private static final Field<String> SUBJECT =
      Field.text("subject", 1, LONG).means("What the talk is about, as the speaker reads it.");
  private static final Field<Amount> FEE =
      Field.amount("fee").means("In kroner, without VAT; 0 for a talk that is free.");
  private static final Field<Optional<String>> REPLACES =
      Field.text("replaces", 1, SHORT)
          .ifSent()
          .means("The speaker in whose place, such as `speaker-1`; who is told so.");
  private static final Field<String> SPEAKER =
      Field.text("speaker", 1, SHORT).means("Which speaker, such as `speaker-1`.");

  private final ZoneId zone;
  private final Field<Optional<Instant>> answerBy;
  private final Language language;

  /// @param zone where the association is
  /// @param language what somebody reads of whom it is neither said nor known
  public AskSpeakerInput(ZoneId zone, Language language) {
    this.zone = zone;
    answerBy =
        Field.moment("answerBy", zone)
            .optional()
            .means("Until when you wait for a word; without it a week.");
    this.language = language;
  }

  /// Whom staff ask.
  ///
  /// @param meeting blank when the only open one is meant
  public record Asked(String network, String meeting, SpeakerOrder speaker, boolean dryRun) {}

  /// Whom staff take out.
  ///
  /// @param meeting blank when the only open one is meant
  public record Released(String network, String meeting, String speaker, boolean dryRun) {}

  /// In which staff read times.
  public ZoneId zone() {
    return zone;
  }

  /// Somebody is asked.
  public Input<Asked> ask() {
    return Input.of(sent ->
        new Asked(
            sent.get(PlanInput.NETWORK),
            sent.get(PlanInput.MEETING),
            speaker(sent),
            sent.get(PlanInput.DRY_RUN)));
  }

  /// Somebody is taken out.
  public Input<Released> release() {
    return Input.of(sent ->
        new Released(
            sent.get(PlanInput.NETWORK),
            sent.get(PlanInput.MEETING),
            sent.get(SPEAKER),
            sent.get(PlanInput.DRY_RUN)));
  }

  private SpeakerOrder speaker(SentValues sent) {
    var person =
        new Person(sent.get(NAME), Company.of(sent.get(COMPANY)), sent.get(EMAIL), language);
    return new SpeakerOrder(
        MeantPerson.reading(person, sent.get(PlanInput.READS)),
        sent.get(SUBJECT),
        sent.get(FEE),
        sent.get(answerBy),
        sent.get(REPLACES));
  }
}
