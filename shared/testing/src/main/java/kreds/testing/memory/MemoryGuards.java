package kreds.testing.memory;

import java.util.Optional;
import java.util.function.Function;
import kreds.audit.AuditLine;
import kreds.commit.Write;
import kreds.contact.Contact;
import kreds.delivery.Delivery;
import kreds.delivery.SendingPermit;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.key.SigningKeys;
import kreds.mailing.Mailing;
import kreds.meeting.Meeting;
import kreds.network.Candidate;
import kreds.network.Network;
import kreds.run.Run;
import org.jspecify.annotations.Nullable;

/// Whether the condition of a write holds.
record MemoryGuards(MemoryStore store) {

  boolean hold(Write write) {
    return switch (write) {
      case Write.NetworkSaved(var before, var after) ->
          same(before.map(Network::version), store.networks.get(after.id()), Network::version);
      case Write.RunSaved(var before, var after) ->
          same(before.map(Run::version), store.runs.get(after.id()), Run::version);
      case Write.NewcomerTold(var newcomer) ->
          newcomer.equals(
              store.newcomers.get(MemoryStore.key(newcomer.run(), newcomer.enrollment())));
      case Write.CandidateAdded(var candidate) -> stored(candidate).isEmpty();
      case Write.CandidateSaved(var before, var _) -> isAsRead(before);
      case Write.CandidateRemoved(var before) -> isAsRead(before);
      case Write.ContactSaved(var before, var _) ->
          same(
              before.version() == 0 ? Optional.empty() : Optional.of(before.version()),
              store.contacts.get(before.address()),
              Contact::version);
      case Write.ProposalSaved(var before, var after) ->
          same(
              before.map(was -> was.stamp().version()),
              store.proposals.get(after.id()),
              was -> was.stamp().version());
      case Write.MeetingSaved(var before, var after) ->
          same(
              before.map(Meeting::version),
              store.meetings.get(MemoryStore.key(after.run(), after.id())),
              Meeting::version);
      case Write.InquirySaved(var before, var after) ->
          same(before.map(Inquiry::version), store.inquiries.get(after.id()), Inquiry::version);
      case Write.AnswerKept(var inquiry, var answer) -> isOpen(inquiry, answer);
      case Write.MailingSaved(var before, var after) ->
          same(before.map(Mailing::version), store.mailings.get(after.id()), Mailing::version);
      case Write.PermitSaved(var before, var _) ->
          same(
              before.map(SendingPermit::version),
              store.permit.orElse(null),
              SendingPermit::version);
      case Write.KeysSaved(var before, var _) ->
          store.keys.map(SigningKeys::version).equals(before.map(SigningKeys::version));
      case Write.LetterAdded(var letter) -> !store.deliveries.containsKey(letter.key());
      case Write.LetterMarked(var before, var _) -> isAsRead(before);
      case Write.Counted(var limit) ->
          store.counts.getOrDefault(MemoryStore.key(limit), 0) < limit.most();
      case Write.Attempted used -> store.usedBefore(used).isEmpty();
      case Write.LineAdded(var line) -> isNew(line);
      case Write.SeatSaved _, Write.NewcomerNoted _, Write.ConsentGiven _ -> true;
    };
  }

  /// Whether a letter is still what was read.
  boolean isAsRead(Delivery before) {
    var now = store.deliveries.get(before.key());
    return now != null && now.version() == before.version();
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

  private Optional<Candidate> stored(Candidate candidate) {
    return Optional.ofNullable(
        store.candidates.get(MemoryStore.key(candidate.network(), candidate.id())));
  }

  private static <T> boolean same(
      Optional<Long> asRead, @Nullable T stored, Function<T, Long> version) {
    return Optional.ofNullable(stored).map(version).equals(asRead);
  }
}
