package kreds.local.seed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.commit.MailingChange;
import kreds.commit.Write;
import kreds.contact.MailClass;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.delivery.Report;
import kreds.emaildistribution.mailing.MailingLetters;
import kreds.emaildistribution.mailing.Matter;
import kreds.local.json.LocalJson;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.mailing.MailingConsequences;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingEnd;
import kreds.mailing.MailingHappening;
import kreds.mailing.MailingText;
import kreds.mailing.Recipient;
import kreds.network.Candidate;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// The mailings of the demo: one for each thing that staff can do next with a mailing, and letters
/// of which nobody knows whether they left.
record DemoMailings(Past past) {
  private static final int A_DAY = 24;
  private static final int A_MONTH = 720;
  private static final String LOOK = "look-after-mailing";

  /// What happens to a mailing, in order.
  private enum Stage {
    RELEASED,
    STARTED,
    EXPANDED,
    PAUSED,
    FINISHED
  }

  void prepare() {
    for (var json : LocalJson.list(SeedFile.text("mailings.json"))) {
      var audience = audience(LocalJson.text(json, "candidates"));
      var mailing = prepared(json, audience.size());
      if (json.get("stages") instanceof List<?> stages) {
        for (var stage : stages) {
          mailing = taken(mailing, Stage.valueOf(String.valueOf(stage)), json, audience);
        }
      }
      past.stands(new Write.MailingSaved(Optional.empty(), mailing));
    }
  }

  private Mailing prepared(Map<String, Object> json, int number) {
    var id = LocalJson.text(json, "id");
    var at = past.ordered("prepare-mailing", Subject.mailing(id), past.before(3 * A_DAY));
    var draft = new Mailing.Draft(EmailAddress.of(Past.STAFF), at.now());
    var decision = Mailing.prepared(id, content(json), number, draft);
    past.happened(change().prepared(decision, at));
    return decision.after();
  }

  private MailingContent content(Map<String, Object> json) {
    var words = new MailingText(LocalJson.text(json, "subject"), LocalJson.text(json, "body"));
    var part = new Audience.Part.Candidates(LocalJson.text(json, "candidates"), Optional.empty());
    return new MailingContent(
        LocalJson.text(json, "network"),
        Map.of(Language.DA, words),
        new Audience(List.of(part), List.of(), List.of()),
        Optional.of(past.before(SeedFile.whole(json, "hoursAgo"))),
        A_MONTH);
  }

  private Mailing taken(
      Mailing before, Stage stage, Map<String, Object> json, List<Candidate> audience) {
    var start = before.listedAt();
    return switch (stage) {
      case RELEASED -> released(before, audience.size(), past.before(2 * A_DAY));
      case STARTED -> taken(before, LOOK, start, before.start(start));
      case EXPANDED -> {
        audience.forEach(candidate -> letter(before, candidate, json));
        var next = past.before(-A_DAY);
        var made = before.made(audience.size(), "").after();
        yield taken(before, LOOK, start, made.expanded(next));
      }
      case PAUSED -> taken(before, "pause-mailing", start, Past.done(before.pause()));
      case FINISHED -> taken(before, LOOK, start, before.finish(end(json), start));
    };
  }

  private Mailing released(Mailing draft, int number, Instant then) {
    return taken(draft, "release-mailing", then, Past.done(draft.release(number, then)));
  }

  private Mailing taken(
      Mailing before, String action, Instant then, Decision<Mailing, MailingHappening> decision) {
    var at = past.ordered(action, Subject.mailing(before.id()), then);
    past.happened(change().of(before, decision, at));
    return decision.after();
  }

  private static MailingEnd end(Map<String, Object> json) {
    return new MailingEnd(1, 0, json.get("held") instanceof List<?> held ? held.size() : 0, 0);
  }

  /// What was put off, since SES takes no more on one day, goes on the next.
  private void letter(Mailing mailing, Candidate candidate, Map<String, Object> json) {
    var network = past.stored.networks().of(mailing.content().network());
    var to =
        new Recipient(
            candidate.person(),
            LetterKind.MAILING_TO_MEMBER,
            Optional.of(candidate),
            Optional.empty());
    var start = mailing.listedAt();
    var about = new Matter(network, Optional.empty());
    var letter = new MailingLetters(past.ids).to(to, mailing, about, start);
    past.stands(new Write.LetterAdded(tried(letter.claimed(start), json, start)));
  }

  private Delivery tried(Delivery letter, Map<String, Object> json, Instant then) {
    var address = letter.letter().to().address().value();
    if (json.get("held") instanceof List<?> held && held.contains(address)) {
      return letter.unknown(then, "timeout").held();
    }
    return json.get("putOff") instanceof List<?> late && late.contains(address)
        ? letter.backUntil(past.before(-A_DAY), "daily-quota")
        : letter.sent("demo").heard(Report.DELIVERED, "demo", then);
  }

  /// Whoever may be written to.
  private List<Candidate> audience(String network) {
    var all = past.stored.candidates().ofNetwork(network);
    var addresses = all.stream().map(candidate -> candidate.person().address()).toList();
    var contacts = past.stored.contacts().ofAll(addresses);
    return all.stream()
        .filter(candidate ->
            Optional.ofNullable(contacts.get(candidate.person().address()))
                .filter(contact -> contact.bars(MailClass.MEMBER_INFO, past.before(0)).isEmpty())
                .isPresent())
        .toList();
  }

  private MailingChange change() {
    return new MailingChange(new MailingConsequences(past.staff));
  }
}
