package kreds.testing.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kreds.audit.AuditLine;
import kreds.commit.Write;
import kreds.company.RegisteredCompany;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.delivery.Delivery;
import kreds.delivery.SendingPermit;
import kreds.feed.CalendarTurn;
import kreds.file.SharedFile;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.interest.Interest;
import kreds.key.SigningKeys;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.meeting.ForgottenAnswer;
import kreds.meeting.Meeting;
import kreds.meeting.Mover;
import kreds.meeting.OwnTemplate;
import kreds.meeting.Statutes;
import kreds.network.Candidate;
import kreds.network.Network;
import kreds.person.Person;
import kreds.proposal.Proposal;
import kreds.run.Enrollment;
import kreds.run.Run;

/// What each kind of write does in memory: its row, its condition and what it writes, side by side.
record MemoryWrites(MemoryStore store) {

  MemoryWrite of(Write write) {
    return switch (write) {
      case Write.NetworkSaved(var before, var after) ->
          saved("network", store.networks, after.id(), before, after, Network::version);
      case Write.RunSaved(var before, var after) ->
          saved("run", store.runs, after.id(), before, after, Run::version);
      case Write.SeatSaved(var after) ->
          new MemoryWrite(
              List.of("seat", after.who().run(), after.id()), 1, true, () -> seat(after));
      case Write.MoverNoted(var who) -> MemoryWrite.put("mover", store.movers, key(who), who, true);
      case Write.MoverTold(var who) ->
          MemoryWrite.removed(
              "mover", store.movers, key(who), who.equals(store.movers.get(key(who))));
      case Write.CandidateAdded(var who) ->
          MemoryWrite.put("candidate", store.candidates, key(who), who, stored(who).isEmpty());
      case Write.CandidateSaved(var before, var after) ->
          MemoryWrite.put("candidate", store.candidates, key(after), after, isAsRead(before));
      case Write.CandidateRemoved(var before) ->
          MemoryWrite.removed("candidate", store.candidates, key(before), isAsRead(before));
      case Write.CompanySaved(var before, var after) ->
          saved("company", store.companies, after.key(), before, after, RegisteredCompany::version);
      case Write.CompanyRemoved(var before) ->
          MemoryWrite.removed(
              "company",
              store.companies,
              before.key(),
              before.equals(store.companies.get(before.key())));
      case Write.InterestSaved saved -> interest(saved);
      case Write.ContactSaved(var before, var after) ->
          saved(
              "contact",
              store.contacts,
              after.address(),
              Optional.of(before).filter(known -> known.version() > 0),
              after,
              Contact::version);
      case Write.ConsentGiven(var person, var consent) ->
          MemoryWrite.put(
              "contact", store.contacts, person.address(), agreed(person, consent), true);
      case Write.ProposalSaved(var before, var after) ->
          saved("proposal", store.proposals, after.id(), before, after, MemoryWrites::version)
              .and(
                  without(
                      after.correspondence().suggestions(),
                      before.map(was -> was.correspondence().suggestions())))
              .and(
                  after
                      .correspondence()
                      .without(
                          before.map(was -> was.correspondence().suggestions()).orElse(List.of()))
                      .size());
      case Write.MeetingSaved(var before, var after) ->
          saved(
                  "meeting",
                  store.meetings,
                  MemoryStore.key(after.run(), after.id()),
                  before,
                  after,
                  Meeting::version)
              .and(without(after.team().members(), before.map(was -> was.team().members())));
      case Write.StatutesSaved(var run, var before, var after) ->
          saved(
              "statutes",
              store.statutes,
              run,
              Optional.of(before).filter(known -> known.version() > 0),
              after,
              Statutes::version);
      case Write.TemplateSaved(var before, var after) ->
          saved("template", store.templates, after.name(), before, after, OwnTemplate::version);
      case Write.FileSaved(var before, var after) ->
          saved("file", store.files, after.id(), before, after, SharedFile::version);
      case Write.InquirySaved(var before, var after) ->
          saved("inquiry", store.inquiries, after.id(), before, after, Inquiry::version);
      case Write.AnswerKept(var inquiry, var answer) ->
          new MemoryWrite(
              List.of("inquiry", inquiry.id()),
              2,
              isOpen(inquiry, answer),
              () -> keep(inquiry, answer));
      case Write.AnswerForgotten(var answer) -> {
        var all = store.answers.getOrDefault(answer.inquiry(), new TreeMap<>());
        var who = answer.before().attendee();
        var row = List.<Object>of("answer", answer.inquiry(), who);
        yield new MemoryWrite(row, 1, all.containsKey(who), () -> forget(answer));
      }
      case Write.MailingSaved(var before, var after) ->
          saved("mailing", store.mailings, after.id(), before, after, Mailing::version)
              .and(changed(leftOut(after), before.map(MemoryWrites::leftOut).orElse(List.of())));
      case Write.KeysSaved(var before, var after) ->
          new MemoryWrite(
              List.of("keys"),
              1,
              store.keys.map(SigningKeys::version).equals(before.map(SigningKeys::version)),
              () -> store.keys = Optional.of(after));
      case Write.LetterAdded(var letter) ->
          MemoryWrite.put(
              "letter",
              store.deliveries,
              letter.key(),
              letter,
              !store.deliveries.containsKey(letter.key()));
      case Write.LetterMarked(var before, var after) ->
          MemoryWrite.put("letter", store.deliveries, after.key(), after, isAsRead(before));
      case Write.PermitSaved(var before, var after) ->
          new MemoryWrite(
              List.of("permit"),
              1,
              store.permit.map(SendingPermit::version).equals(before.map(SendingPermit::version)),
              () -> store.permit = Optional.of(after));
      case Write.Counted(var limit) -> {
        var known = store.counts.getOrDefault(MemoryStore.key(limit), 0);
        yield MemoryWrite.put(
            "count",
            store.counts,
            MemoryStore.key(limit),
            known + limit.times(),
            known <= limit.mostBefore());
      }
      case Write.Attempted used ->
          MemoryWrite.put(
              "attempt",
              store.attempts,
              used.attempt().id(),
              used,
              store.usedBefore(used).isEmpty());
      case Write.CalendarTurned(var turn) ->
          MemoryWrite.put(
              "calendar",
              store.calendars,
              turn.mailbox(),
              turn,
              store
                  .calendars
                  .getOrDefault(turn.mailbox(), CalendarTurn.first(turn.mailbox()))
                  .next()
                  .equals(turn));
      case Write.LineAdded(var line) ->
          new MemoryWrite(
              List.of("line", line.subject(), line.at(), line.id()),
              1,
              isNew(line),
              () -> store.audit.add(line));
    };
  }

  /// Whether a letter is still what was read.
  boolean isAsRead(Delivery before) {
    var now = store.deliveries.get(before.key());
    return now != null && now.version() == before.version();
  }

  /// Under its version.
  private static <K, V> MemoryWrite saved(
      String kind, Map<K, V> all, K key, Optional<V> before, V after, Function<V, Long> version) {
    var holds = Optional.ofNullable(all.get(key)).map(version).equals(before.map(version));
    return MemoryWrite.put(kind, all, key, after, holds);
  }

  private static long version(Proposal proposal) {
    return proposal.stamp().version();
  }

  private boolean isNew(AuditLine line) {
    return store.audit.stream()
        .noneMatch(other ->
            other.subject().equals(line.subject())
                && other.at().equals(line.at())
                && other.id().equals(line.id()));
  }

  private boolean isOpen(Inquiry inquiry, Answer answer) {
    var now = store.inquiries.get(inquiry.id());
    return now != null && now.isOpen(answer.at());
  }

  private boolean isAsRead(Candidate before) {
    return stored(before).filter(now -> now.state() == before.state()).isPresent();
  }

  private MemoryWrite interest(Write.InterestSaved saved) {
    var interest = saved.interest();
    var key = MemoryStore.key(interest.network(), interest.id());
    return saved.after().isPresent()
        ? saved("interest", store.interests, key, saved.before(), interest, Interest::version)
        : MemoryWrite.removed(
            "interest", store.interests, key, interest.equals(store.interests.get(key)));
  }

  private Optional<Candidate> stored(Candidate candidate) {
    return Optional.ofNullable(store.candidates.get(key(candidate)));
  }

  private void seat(Enrollment after) {
    store.seats.computeIfAbsent(after.who().run(), _ -> new TreeMap<>()).put(after.id(), after);
  }

  private void keep(Inquiry inquiry, Answer answer) {
    store
        .answers
        .computeIfAbsent(inquiry.id(), _ -> new TreeMap<>())
        .put(answer.attendee(), answer);
    store.inquiries.computeIfPresent(inquiry.id(), (_, was) -> was.answered());
  }

  private void forget(ForgottenAnswer answer) {
    var who = answer.before().attendee();
    store
        .answers
        .getOrDefault(answer.inquiry(), new TreeMap<>())
        .compute(who, (_, _) -> answer.left().orElse(null));
  }

  /// The own word replaces an older consent, and names whom nobody has named.
  private Contact agreed(Person person, Consent consent) {
    var address = person.address();
    var was = store.contacts.getOrDefault(address, Contact.unknown(address, person.language()));
    var name = was.profile().name().isEmpty() ? person.name() : was.profile().name();
    return new Contact(
        address,
        new Contact.Profile(name, was.profile().company(), was.profile().language()),
        was.member(),
        Optional.of(consent),
        Optional.empty(),
        was.newsletter(),
        was.suppression(),
        was.allowedAt(),
        was.version() + 1);
  }

  private static String key(Mover mover) {
    var place = MemoryStore.key(mover.run(), mover.enrollment());
    return mover.apart() ? place + "#" + mover.since() : place;
  }

  private static String key(Candidate candidate) {
    return MemoryStore.key(candidate.network(), candidate.id());
  }

  /// Each address left out has a row on DynamoDB.
  private static List<Audience.Part> leftOut(Mailing mailing) {
    return mailing.content().audience().exclude().stream()
        .filter(Audience.Part.Address.class::isInstance)
        .toList();
  }

  /// In how many places two lists differ.
  private static <T> int changed(List<T> all, List<T> known) {
    var count = Math.abs(all.size() - known.size());
    for (var number = 0; number < Math.min(all.size(), known.size()); number++) {
      count += all.get(number).equals(known.get(number)) ? 0 : 1;
    }
    return count;
  }

  /// How many are in the list who were not: each person has a row on DynamoDB.
  private static <T> int without(List<T> all, Optional<List<T>> known) {
    var fresh = new ArrayList<>(all);
    fresh.removeAll(known.orElse(List.of()));
    return fresh.size();
  }
}
