package kreds.local.seed;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.MailingChange;
import kreds.commit.Write;
import kreds.contact.Contact;
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
import kreds.mailing.MailingFigures;
import kreds.mailing.MailingHappening;
import kreds.mailing.MailingText;
import kreds.mailing.Recipient;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// The newsletter of the demo: some subscribe to it, and one issue has gone out to them.
record DemoNewsletter(Past past) {

  void goOut() {
    var json = LocalJson.object(SeedFile.text("newsletter.json"));
    var then = past.before(SeedFile.whole(json, "hoursAgo"));
    var subscribers =
        LocalJson.objects(json, "subscribers").stream()
            .map(each -> subscribed(each, then.minusSeconds(3_600)))
            .toList();
    var issue = issue(json, subscribers.size(), then);
    subscribers.forEach(person -> letter(issue, person, then));
    past.stands(
        new Write.MailingSaved(Optional.empty(), finished(issue, subscribers.size(), then)));
  }

  private Person subscribed(Map<String, Object> json, Instant then) {
    var address = EmailAddress.of(LocalJson.text(json, "email"));
    var language = Language.of(LocalJson.text(json, "language")).orElseThrow();
    var known = Contact.unknown(address, language);
    var subscribed = known.subscribed(language, then);
    var step = new Step(Subject.contact(address, past.ids), Actor.person("recipient"), "subscribe");
    past.stands(new Write.ContactSaved(known, subscribed));
    past.stands(new Write.LineAdded(past.at(step, then).line(known.state(), subscribed.state())));
    return subscribed.person();
  }

  private Mailing issue(Map<String, Object> json, int number, Instant then) {
    var texts = new EnumMap<Language, MailingText>(Language.class);
    for (var language : Language.values()) {
      var text = LocalJson.object(json, language.code());
      texts.put(
          language, new MailingText(LocalJson.text(text, "subject"), LocalJson.text(text, "body")));
    }
    var content =
        new MailingContent(
            "",
            texts,
            new Audience(List.of(new Audience.Part.Subscribers()), List.of(), List.of()),
            Optional.of(then),
            MailingContent.DEFAULT_HOURS);
    var id = LocalJson.text(json, "id");
    var draft = new Mailing.Draft(EmailAddress.of(Past.STAFF), then);
    var decision = Mailing.prepared(id, content, number, draft);
    past.happened(
        change().prepared(decision, past.ordered("compose-newsletter", Subject.mailing(id), then)));
    var released = Past.done(decision.after().release(number, then));
    return taken(taken(decision.after(), released, then), released.after().start(then), then);
  }

  private Mailing finished(Mailing issue, int number, Instant then) {
    var made = issue.made(number, "").after();
    var expanded = taken(issue, made.expanded(then), then);
    var over = taken(expanded, expanded.finish(MailingEnd.WELL, then), then);
    return taken(over, over.counted(MailingFigures.NONE), then);
  }

  private Mailing taken(
      Mailing before, Decision<Mailing, MailingHappening> decision, Instant then) {
    var at = past.ordered("release-mailing", Subject.mailing(before.id()), then);
    past.happened(change().of(before, decision, at));
    return decision.after();
  }

  private void letter(Mailing issue, Person person, Instant then) {
    var to =
        new Recipient(person, LetterKind.MAILING_TO_SUBSCRIBER, Optional.empty(), Optional.empty());
    var about = new Matter(Optional.empty(), Optional.empty());
    var letter = new MailingLetters(past.ids).to(to, issue, about, then);
    past.stands(
        new Write.LetterAdded(
            letter.claimed(then).sent("demo").heard(Report.DELIVERED, "demo", then)));
  }

  private MailingChange change() {
    return new MailingChange(new MailingConsequences(past.staff));
  }
}
