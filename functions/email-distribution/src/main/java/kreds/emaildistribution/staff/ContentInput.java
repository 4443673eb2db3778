package kreds.emaildistribution.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.mailing.Audience;
import kreds.mailing.Audience.Part;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingText;
import kreds.person.EmailAddress;
import kreds.run.Run;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// What staff send about the content of a mailing; whatever they leave out when they edit stays as
/// it is.
///
/// @param leaveOut who is left out besides
record ContentInput(
    String mailing,
    Optional<String> network,
    Map<Language, MailingText> texts,
    Optional<List<Part>> include,
    Optional<List<Part>> exclude,
    Optional<List<String>> alreadyGot,
    List<EmailAddress> leaveOut,
    Optional<Instant> scheduledAt,
    Optional<Integer> hours) {
  private static final int SHORT = 120;
  private static final int SUBJECT_LENGTH = 150;
  private static final int BODY_LENGTH = 20_000;
  private static final int PARTS = 20;
  private static final int ADDRESSES = 500;
  private static final int A_MONTH = 720;

  private static final Field<Optional<String>> NETWORK =
      Field.text("network", 1, SHORT).or("").ifSent();
  private static final Field<String> SUBJECT = Field.text("subject", 1, SUBJECT_LENGTH);
  private static final Field<String> BODY = Field.area("body", 1, BODY_LENGTH);
  private static final Input<MailingText> TEXT =
      Input.of(sent -> new MailingText(sent.get(SUBJECT), sent.get(BODY)));
  private static final Field<Optional<Map<Language, MailingText>>> TEXTS =
      Field.part("texts", Input.of(ContentInput::texts));
  private static final Field<Optional<List<Part>>> INCLUDE =
      Field.list("include", 1, PARTS, AudiencePartInput.INPUT).ifSent();
  private static final Field<Optional<List<Part>>> EXCLUDE =
      Field.list("exclude", 0, PARTS, AudiencePartInput.INPUT).ifSent();
  private static final Field<Optional<List<String>>> ALREADY_GOT =
      Field.lines("alreadyGot", PARTS, SHORT)
          .ifSent()
          .means("Mailings whose recipients are left out.");
  private static final Field<List<EmailAddress>> LEAVE_OUT =
      Field.emails("leaveOut", ADDRESSES).means("Who is left out besides.");
  private static final Field<Optional<Integer>> HOURS =
      Field.whole("tooLateAfterHours", 1, A_MONTH).optional();

  /// A new mailing.
  static Input<ContentInput> prepared(ZoneId zone, InstantSource clock) {
    var time = time(zone).optional().means("Without it, as soon as it is released.");
    return Input.of(sent -> {
      var content = read(sent, TEXTS.demanded(), INCLUDE.demanded(), sent.get(time), "");
      sent.require(content.isNear(zone, clock.instant()), time, "too-far-ahead");
      sent.require(!content.texts.isEmpty(), TEXTS, "missing");
      sent.require(content.include.isPresent(), INCLUDE, "missing");
      return content;
    });
  }

  /// Changes of a draft.
  static Input<ContentInput> edited(ZoneId zone, InstantSource clock) {
    var time = time(zone).ifSent();
    return Input.of(sent -> {
      var content = read(sent, TEXTS, INCLUDE, sent.get(time), sent.get(DraftCommands.MAILING));
      sent.require(content.isNear(zone, clock.instant()), time, "too-far-ahead");
      return content;
    });
  }

  /// A year typed wrong would wait for ever.
  private boolean isNear(ZoneId zone, Instant now) {
    var last = now.atZone(zone).plusYears(Run.FURTHEST_YEARS).toInstant();
    return scheduledAt.filter(last::isBefore).isEmpty();
  }

  /// The content of a new mailing.
  MailingContent content() {
    var audience =
        new Audience(
            include.orElse(List.of()), exclude.orElse(List.of()), alreadyGot.orElse(List.of()));
    return new MailingContent(
        network.orElse(""),
        texts,
        audience.without(leaveOut),
        scheduledAt,
        hours.orElse(MailingContent.DEFAULT_HOURS));
  }

  /// The content of a draft after these changes.
  MailingContent changed(MailingContent before) {
    var words = new EnumMap<Language, MailingText>(Language.class);
    words.putAll(before.texts());
    words.putAll(texts);
    var audience =
        new Audience(
            include.orElse(before.audience().include()),
            exclude.orElse(before.audience().exclude()),
            alreadyGot.orElse(before.audience().alreadyGot()));
    return new MailingContent(
        network.orElse(before.network()),
        words,
        audience.without(leaveOut),
        scheduledAt.or(before::scheduledAt),
        hours.orElse(before.tooLateAfterHours()));
  }

  private static Field<Instant> time(ZoneId zone) {
    return Field.moment("scheduledAt", zone);
  }

  private static ContentInput read(
      SentValues sent,
      Field<Optional<Map<Language, MailingText>>> words,
      Field<Optional<List<Part>>> parts,
      Optional<Instant> time,
      String mailing) {
    return new ContentInput(
        mailing,
        sent.get(NETWORK),
        sent.get(words).orElse(Map.of()),
        sent.get(parts),
        sent.get(EXCLUDE),
        sent.get(ALREADY_GOT),
        sent.get(LEAVE_OUT),
        time,
        sent.get(HOURS));
  }

  private static Map<Language, MailingText> texts(SentValues sent) {
    var texts = new EnumMap<Language, MailingText>(Language.class);
    for (var language : Language.values()) {
      sent.get(Field.part(language.code(), TEXT)).ifPresent(text -> texts.put(language, text));
    }
    return texts;
  }
}
