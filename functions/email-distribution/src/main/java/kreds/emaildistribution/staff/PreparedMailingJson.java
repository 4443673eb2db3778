package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kreds.emaildistribution.mailing.Prepared;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingState;
import kreds.mailing.Recipient;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.api.Called;
import kreds.web.api.Inlined;
import kreds.web.form.Choices;

/// A mailing as it would go out now, with the word that releases it if it is a draft.
///
/// @param leftOut how many are left out, by reason
/// @param noBasis the first of those whom neither membership nor consent allows to write to
/// @param sample the first who would get it
/// @param subjects by language
/// @param warning what does not stand against it, but should be looked at
record PreparedMailingJson(
    @Inlined MailingJson mailing,
    Map<String, Integer> byClass,
    Map<String, Integer> byLanguage,
    Map<String, Integer> leftOut,
    List<UnfoundedJson> noBasis,
    List<SampleJson> sample,
    Map<String, String> subjects,
    AudienceJson audience,
    Optional<String> warning,
    Optional<String> confirmation) {
  private static final int SAMPLES = 3;
  private static final int MOST_NAMED = 20;
  private static final int KILO = 1000;

  static PreparedMailingJson of(Prepared prepared, ZoneId zone) {
    var mailing = prepared.mailing();
    var selection = prepared.checked().selection();
    var all = selection.recipients();
    return new PreparedMailingJson(
        MailingJson.of(mailing, prepared.number(), zone),
        Counts.by(all, PreparedMailingJson::mailClass),
        Counts.by(all, recipient -> recipient.person().language().code()),
        selection.leftOut(),
        selection.unfounded().stream().limit(MOST_NAMED).map(UnfoundedJson::of).toList(),
        all.stream().limit(SAMPLES).map(SampleJson::of).toList(),
        subjects(mailing.content()),
        AudienceJson.of(mailing.content().audience()),
        warning(prepared),
        Optional.of(prepared.confirmation())
            .filter(
                _ -> mailing.state() == MailingState.DRAFT && mailing.draft().tied().isEmpty()));
  }

  private static Optional<String> warning(Prepared prepared) {
    var checked = prepared.checked();
    var content = prepared.mailing().content();
    if (checked.isNearlyCutOff()) {
      return Optional.of(
          "The email has "
              + checked.size() / KILO
              + " kB. Gmail cuts it off behind about 102 kB, and the link to unsubscribe is at the"
              + " end: shorten the text.");
    }
    if (checked.matter().isPast() && prepared.mailing().draft().tied().isEmpty()) {
      return Optional.of(
          "The network that it is about is over: nobody can enrol in it, or answer an invitation to it,"
              + " any more.");
    }
    return checked.selection().withoutBasis() > 0
            && content.audience().isForEnrolledElsewhere(content.network())
        ? Optional.of(
            "Without a basis one may write to those who have a place, or wait for one, only about"
                + " their own network: if it is about that, name it in the field network.")
        : Optional.empty();
  }

  private static String mailClass(Recipient recipient) {
    return Choices.written(recipient.kind().mailClass());
  }

  /// One who is left out, for staff to find a basis.
  record UnfoundedJson(String name, String company, String address) {

    static UnfoundedJson of(Person person) {
      return new UnfoundedJson(person.name(), person.company().name(), person.address().value());
    }
  }

  /// One who would get it.
  record SampleJson(
      String name,
      String company,
      String address,
      Language language,
      @Called("class") String mailClass) {

    static SampleJson of(Recipient recipient) {
      var person = recipient.person();
      return new SampleJson(
          person.name(),
          person.company().name(),
          person.address().value(),
          person.language(),
          PreparedMailingJson.mailClass(recipient));
    }
  }

  private static Map<String, String> subjects(MailingContent content) {
    var subjects = new TreeMap<String, String>();
    content.texts().forEach((language, text) -> subjects.put(language.code(), text.subject()));
    return subjects;
  }
}
