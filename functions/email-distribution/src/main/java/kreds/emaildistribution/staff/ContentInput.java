package kreds.emaildistribution.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.mailing.Audience;
import kreds.mailing.Audience.Part;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingText;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;
import kreds.text.Language;
import kreds.web.form.Fields;

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
    OptionalInt hours) {
  private static final int SHORT = 120;
  private static final int SUBJECT = 150;
  private static final int BODY = 20_000;
  private static final int PARTS = 20;
  private static final int ADDRESSES = 500;
  private static final int LONGEST_ADDRESS = 254;
  private static final int A_MONTH = 720;

  /// A new mailing.
  static ContentInput prepared(Fields fields, ZoneId zone) {
    var form = read(fields, "", Optional.of(fields.moment("scheduledAt", zone)));
    fields.require(!form.texts.isEmpty(), "texts", "missing");
    fields.require(form.include.isPresent(), "include", "missing");
    return form;
  }

  /// Changes of a draft.
  static ContentInput edited(Fields fields, ZoneId zone) {
    var time =
        fields.names().contains("scheduledAt")
            ? Optional.of(fields.moment("scheduledAt", zone))
            : Optional.<Instant>empty();
    return read(fields, fields.text("mailing", 1, SHORT), time);
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
        scheduledAt.orElse(Instant.EPOCH),
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
        scheduledAt.orElse(before.scheduledAt()),
        hours.orElse(before.tooLateAfterHours()));
  }

  private static ContentInput read(Fields fields, String mailing, Optional<Instant> time) {
    return new ContentInput(
        mailing,
        fields.names().contains("network")
            ? Optional.of(fields.optionalText("network", SHORT))
            : Optional.empty(),
        fields.part("texts", ContentInput::texts).orElse(Map.of()),
        parts(fields, "include", 1),
        parts(fields, "exclude", 0),
        fields.names().contains("alreadyGot")
            ? Optional.of(fields.lines("alreadyGot", PARTS, SHORT))
            : Optional.empty(),
        addresses(fields),
        time,
        fields.optionalWhole("tooLateAfterHours", 1, A_MONTH));
  }

  private static Map<Language, MailingText> texts(Fields fields) {
    var texts = new EnumMap<Language, MailingText>(Language.class);
    for (var language : Language.values()) {
      fields.part(language.code(), ContentInput::text).ifPresent(text -> texts.put(language, text));
    }
    return texts;
  }

  private static MailingText text(Fields fields) {
    return new MailingText(fields.text("subject", 1, SUBJECT), fields.multiline("body", 1, BODY));
  }

  private static Optional<List<Part>> parts(Fields fields, String name, int least) {
    return fields.names().contains(name)
        ? Optional.of(fields.list(name, least, PARTS, ContentInput::part))
        : Optional.empty();
  }

  private static Part part(Fields fields) {
    if (fields.names().contains("participants")) {
      return new Part.Participants(fields.text("participants", 1, SHORT));
    }
    if (fields.names().contains("waiting")) {
      return new Part.Waiting(fields.text("waiting", 1, SHORT));
    }
    if (fields.names().contains("address")) {
      return new Part.Address(fields.email("address"));
    }
    return new Part.Candidates(
        fields.text("candidates", 1, SHORT), fields.optionalChoice("state", CandidateState.class));
  }

  private static List<EmailAddress> addresses(Fields fields) {
    var found = new ArrayList<EmailAddress>();
    for (var line : fields.lines("leaveOut", ADDRESSES, LONGEST_ADDRESS)) {
      var address = EmailAddress.parse(line);
      fields.require(address.isPresent(), "leaveOut", "not-an-email");
      address.ifPresent(found::add);
    }
    return found;
  }
}
