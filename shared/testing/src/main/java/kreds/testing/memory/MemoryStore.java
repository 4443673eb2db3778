package kreds.testing.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import kreds.audit.AuditLine;
import kreds.commit.Write;
import kreds.company.RegisteredCompany;
import kreds.contact.Contact;
import kreds.delivery.Delivery;
import kreds.delivery.SendingPace;
import kreds.delivery.SendingPermit;
import kreds.feed.CalendarTurn;
import kreds.file.FileId;
import kreds.file.SharedFile;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.interest.Interest;
import kreds.key.SigningKeys;
import kreds.limit.Limit;
import kreds.mailing.Mailing;
import kreds.meeting.Meeting;
import kreds.meeting.Mover;
import kreds.meeting.OwnTemplate;
import kreds.meeting.Statutes;
import kreds.network.Candidate;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.proposal.Proposal;
import kreds.run.Enrollment;
import kreds.run.Run;
import kreds.testing.store.Stored;

/// One association in memory. Its ports share one lock, so that a change is written as a whole or
/// not at all, as in a transaction.
public final class MemoryStore {
  final Map<String, Network> networks = new TreeMap<>();
  final Map<RunId, Run> runs = new HashMap<>();
  final Map<RunId, Map<String, Enrollment>> seats = new HashMap<>();
  final Map<String, Mover> movers = new TreeMap<>();
  final Map<String, Candidate> candidates = new TreeMap<>();
  final Map<String, RegisteredCompany> companies = new TreeMap<>();
  final Map<String, Interest> interests = new TreeMap<>();
  final Map<EmailAddress, Contact> contacts = new HashMap<>();
  final Map<String, CalendarTurn> calendars = new HashMap<>();
  final Map<String, Proposal> proposals = new TreeMap<>();
  final Map<String, Meeting> meetings = new TreeMap<>();
  final Map<RunId, Statutes> statutes = new HashMap<>();
  final Map<String, OwnTemplate> templates = new HashMap<>();
  final Map<FileId, SharedFile> files = new HashMap<>();
  final Map<InquiryId, Inquiry> inquiries = new HashMap<>();
  final Map<InquiryId, Map<String, Answer>> answers = new HashMap<>();
  final Map<String, Mailing> mailings = new TreeMap<>();
  final Map<String, Delivery> deliveries = new TreeMap<>();
  Optional<SendingPermit> permit = Optional.empty();
  Optional<SendingPace> pace = Optional.empty();
  final Map<String, Integer> counts = new HashMap<>();
  final Map<String, Write.Attempted> attempts = new HashMap<>();
  final List<AuditLine> audit = new ArrayList<>();
  Optional<SigningKeys> keys = Optional.empty();

  /// The post that has used the same key within the day, and stands against this one.
  Optional<Write.Attempted> usedBefore(Write.Attempted used) {
    return Optional.ofNullable(attempts.get(used.attempt().id()))
        .filter(before -> before.at().plus(Write.Attempted.KEPT).isAfter(used.at()))
        .filter(
            before -> !used.repeats() || !before.attempt().body().equals(used.attempt().body()));
  }

  /// The ports on it.
  public Stored stored() {
    return new Stored(
        new MemoryNetworks(this),
        new MemoryRosters(this),
        new MemoryCandidates(this),
        new MemoryCompanies(this),
        new MemoryInterests(this),
        new MemoryMeetings(this),
        new MemoryFiles(this),
        new MemoryContacts(this),
        new MemoryCalendars(this),
        new MemoryProposals(this),
        new MemoryMailings(this),
        new MemoryDeliveries(this),
        () -> alone(() -> keys),
        this::linesOf,
        new MemoryChanges(this));
  }

  /// Every line of the audit, oldest first.
  public List<AuditLine> audit() {
    return alone(() -> List.copyOf(audit));
  }

  /// Every letter to an address, by key.
  public List<Delivery> lettersTo(EmailAddress address) {
    return alone(() ->
        deliveries.values().stream()
            .filter(delivery -> delivery.letter().to().address().equals(address))
            .toList());
  }

  /// Every letter, by key.
  public List<Delivery> letters() {
    return alone(() -> List.copyOf(deliveries.values()));
  }

  /// Everybody whom the meetings' function has not told yet.
  public List<Mover> movers() {
    return alone(() -> List.copyOf(movers.values()));
  }

  /// Does something that nobody else sees half-done.
  synchronized <T> T alone(Supplier<T> work) {
    return work.get();
  }

  static String key(String network, String id) {
    return network + "/" + id;
  }

  static String key(Limit limit) {
    return limit.counted() + "/" + limit.from();
  }

  static String key(RunId run, String id) {
    return run.network() + "/" + run.number() + "/" + id;
  }

  private List<AuditLine> linesOf(String subject) {
    return alone(() ->
        audit.stream()
            .filter(line -> line.subject().equals(subject))
            .sorted(Comparator.comparing(AuditLine::at).thenComparing(AuditLine::id))
            .toList());
  }
}
