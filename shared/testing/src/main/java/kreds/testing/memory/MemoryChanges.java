package kreds.testing.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.meeting.Newcomer;
import kreds.network.Candidate;
import kreds.outcome.Refusal;
import kreds.person.Person;

/// The one writer, in memory: asks every guard first, and writes when all of them hold.
final class MemoryChanges implements Changes {
  private final MemoryStore store;
  private final MemoryGuards guards;

  MemoryChanges(MemoryStore store) {
    this.store = store;
    this.guards = new MemoryGuards(store);
  }

  @Override
  public Optional<Refusal> commit(List<Write> writes) {
    return store.alone(() -> {
      var rows = writes.stream().mapToInt(MemoryChanges::rows).sum();
      if (rows > MOST_ROWS) {
        return Optional.of(Changes.tooMany(rows));
      }
      MemoryRows.eachOnce(writes);
      var refused = writes.stream().filter(write -> !guards.hold(write)).toList();
      if (!refused.isEmpty()) {
        return Changes.meaning(refused.stream().map(this::judged).toList());
      }
      writes.forEach(this::write);
      return Optional.empty();
    });
  }

  private Write judged(Write refused) {
    return refused instanceof Write.Attempted used
        ? used.after(store.usedBefore(used).orElseThrow().attempt().body())
        : refused;
  }

  private void write(Write write) {
    switch (write) {
      case Write.NetworkSaved(var _, var after) -> store.networks.put(after.id(), after);
      case Write.RunSaved(var _, var after) -> store.runs.put(after.id(), after);
      case Write.SeatSaved(var after) ->
          store
              .seats
              .computeIfAbsent(after.who().run(), _ -> new TreeMap<>())
              .put(after.id(), after);
      case Write.NewcomerNoted(var newcomer) -> store.newcomers.put(key(newcomer), newcomer);
      case Write.NewcomerTold(var newcomer) -> store.newcomers.remove(key(newcomer));
      case Write.CandidateAdded(var candidate) -> store.candidates.put(key(candidate), candidate);
      case Write.CandidateSaved(var _, var after) -> store.candidates.put(key(after), after);
      case Write.CandidateRemoved(var before) -> store.candidates.remove(key(before));
      case Write.ContactSaved(var _, var after) -> store.contacts.put(after.address(), after);
      case Write.ConsentGiven(var person, var consent) -> agree(person, consent);
      case Write.ProposalSaved(var _, var after) -> store.proposals.put(after.id(), after);
      case Write.MeetingSaved(var _, var after) ->
          store.meetings.put(MemoryStore.key(after.run(), after.id()), after);
      case Write.InquirySaved(var _, var after) -> store.inquiries.put(after.id(), after);
      case Write.AnswerKept(var inquiry, var answer) -> answer(inquiry.id(), answer);
      case Write.MailingSaved(var _, var after) -> store.mailings.put(after.id(), after);
      case Write.KeysSaved(var _, var after) -> store.keys = Optional.of(after);
      case Write.LetterAdded(var letter) -> store.deliveries.put(letter.key(), letter);
      case Write.LetterMarked(var _, var after) -> store.deliveries.put(after.key(), after);
      case Write.PermitSaved(var _, var after) -> store.permit = Optional.of(after);
      case Write.Counted(var limit) -> store.counts.merge(MemoryStore.key(limit), 1, Integer::sum);
      case Write.Attempted used -> store.attempts.put(used.attempt().id(), used);
      case Write.LineAdded(var line) -> store.audit.add(line);
    }
  }

  private void answer(InquiryId id, Answer answer) {
    store.answers.computeIfAbsent(id, _ -> new TreeMap<>()).put(answer.attendee(), answer);
    store.inquiries.computeIfPresent(
        id,
        (_, was) ->
            new Inquiry(
                id,
                was.question(),
                was.closed(),
                was.closesAt(),
                was.notified(),
                was.version() + 1));
  }

  private void agree(Person person, Consent consent) {
    var was = known(person);
    store.contacts.put(
        person.address(),
        new Contact(
            was.address(),
            was.profile(),
            was.member(),
            Optional.of(consent),
            was.unsubscribedAt(),
            was.suppression(),
            was.allowedAt(),
            was.version() + 1));
  }

  private Contact known(Person person) {
    var unknown = Contact.unknown(person.address(), person.language());
    var was = store.contacts.getOrDefault(person.address(), unknown);
    var profile = was.profile();
    return profile.name().isEmpty()
        ? new Contact(
            was.address(),
            new Contact.Profile(person.name(), profile.company(), profile.language()),
            was.member(),
            was.consent(),
            was.unsubscribedAt(),
            was.suppression(),
            was.allowedAt(),
            was.version())
        : was;
  }

  private static String key(Newcomer newcomer) {
    return MemoryStore.key(newcomer.run(), newcomer.enrollment());
  }

  private static String key(Candidate candidate) {
    return MemoryStore.key(candidate.network(), candidate.id());
  }

  /// As many as on DynamoDB, where each person of a team, and each address left out, has a row.
  private static int rows(Write write) {
    return switch (write) {
      case Write.AnswerKept _ -> 2;
      case Write.MeetingSaved(var before, var after) ->
          1 + without(after.team().members(), before.map(was -> was.team().members()));
      case Write.ProposalSaved(var before, var after) ->
          1
              + without(
                  after.correspondence().suggestions(),
                  before.map(was -> was.correspondence().suggestions()));
      case Write.MailingSaved(var before, var after) ->
          1 + changed(addresses(after), before.map(MemoryChanges::addresses).orElse(List.of()));
      case Write.NetworkSaved _,
          Write.RunSaved _,
          Write.SeatSaved _,
          Write.NewcomerNoted _,
          Write.NewcomerTold _,
          Write.CandidateAdded _,
          Write.CandidateSaved _,
          Write.CandidateRemoved _,
          Write.ContactSaved _,
          Write.ConsentGiven _,
          Write.InquirySaved _,
          Write.KeysSaved _,
          Write.LetterAdded _,
          Write.LetterMarked _,
          Write.PermitSaved _,
          Write.Counted _,
          Write.Attempted _,
          Write.LineAdded _ ->
          1;
    };
  }

  private static List<Audience.Part> addresses(Mailing mailing) {
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

  private static <T> int without(List<T> all, Optional<List<T>> known) {
    var fresh = new ArrayList<>(all);
    fresh.removeAll(known.orElse(List.of()));
    return fresh.size();
  }
}
