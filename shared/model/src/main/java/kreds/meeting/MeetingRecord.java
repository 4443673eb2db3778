package kreds.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Minutes;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;

/// A meeting with all that was asked and answered about it, as one reading.
public record MeetingRecord(Meeting meeting, List<InquiryRecord> inquiries) {

  public MeetingRecord {
    inquiries = List.copyOf(inquiries);
  }

  /// A planned meeting with its dates up for answers; nobody has been asked yet.
  static MeetingRecord polled(Meeting planned, List<Slot> dates, Instant deadline, Instant now) {
    var poll =
        Inquiry.opened(
                InquiryId.poll(planned.run(), planned.id()),
                new Question.WhichDate(dates),
                deadline)
            .reminding(Question.WhichDate.REMINDED_BEFORE, now);
    return new MeetingRecord(planned.polled(), List.of(new InquiryRecord(poll, List.of())));
  }

  /// The same with what was asked of speakers before it had these dates.
  MeetingRecord and(List<InquiryRecord> asked, List<Slot> dates) {
    var last = dates.stream().max(Comparator.comparing(Slot::start)).orElseThrow();
    var all = new ArrayList<>(inquiries);
    for (var each : asked) {
      all.add(new InquiryRecord(SpeakerInquiry.on(each.inquiry(), last), each.answers()));
    }
    return new MeetingRecord(meeting, all);
  }

  /// The same once somebody is not concerned by it any more: what is open about it asks them no
  /// more, but whether they speak, of which they may think otherwise.
  ///
  /// @param same in which other ways the mailbox is concerned still
  MeetingRecord without(String attendee, List<Attendee> same) {
    var rest = new ArrayList<InquiryRecord>();
    for (var each : inquiries) {
      var inquiry = each.inquiry();
      var isLeft = inquiry.closed() || inquiry.id().isOfASpeaker();
      rest.add(new InquiryRecord(isLeft ? inquiry : inquiry.forgetting(attendee), each.answers()));
    }
    return new MeetingRecord(meeting.without(attendee, same), rest);
  }

  /// Whether that one was asked for its dates, or has the invitation.
  boolean isKnownTo(String attendee) {
    return meeting.invited().contains(attendee)
        || poll().filter(poll -> poll.inquiry().notified().contains(attendee)).isPresent();
  }

  /// A planned meeting on its date; nobody has been invited yet.
  static MeetingRecord fixed(Meeting planned, Slot date) {
    return new MeetingRecord(planned.scheduled(date), List.of());
  }

  /// Its date poll, if it has or had one.
  public Optional<InquiryRecord> poll() {
    return inquiry(Question.POLL);
  }

  /// Whether people have been asked for its date or have got one, whatever became of it: what is
  /// only meant for a day has no theme yet, and may be called off before anybody hears of it.
  boolean isArranged() {
    return meeting.slot().isPresent() || poll().isPresent();
  }

  /// Who comes, once it has a date.
  public Optional<InquiryRecord> rsvp() {
    return inquiry(Question.RSVP);
  }

  /// Its minutes in the version that holds, with what was said against them; empty while there are
  /// none.
  public Optional<InquiryRecord> minutes() {
    return inquiries.stream()
        .filter(each -> each.inquiry().question() instanceof Question.Objecting)
        .max(Comparator.comparingInt(each -> minutes(each).version()));
  }

  /// How it was, once its day is over and the group's statutes say so; nothing of one that did not
  /// take place, whatever was asked and answered before that was known.
  public Optional<InquiryRecord> evaluation() {
    return inquiry(Question.EVALUATION).filter(_ -> meeting.state() != MeetingState.CANCELLED);
  }

  /// Whether something is kept of it by which it has taken place: slides are of a meeting that was.
  ///
  /// @param files how many of it have come since it began
  public boolean isKept(int files) {
    return meeting.state() == MeetingState.HELD
        || meeting.attendance().isTaken()
        || minutes().isPresent()
        || files > 0;
  }

  /// Whether it can be said at that moment that it does not take place, or did not.
  ///
  /// @param files how many of it have come since it began
  public boolean isToBeCancelled(int files, Instant now) {
    return !isKept(files) && missedUntil().filter(until -> !now.isBefore(until)).isEmpty();
  }

  /// Until when it can be said that it did not take place: as long as people are asked how a
  /// meeting was ([MeetingEvaluation]), also where they are not. Then their figures are counted,
  /// and everybody has taken it for what it was; whoever finds out later has meant another meeting.
  Optional<Instant> missedUntil() {
    return meeting.slot().map(MeetingEvaluation::closes);
  }

  /// What such an inquiry is about.
  public static Minutes minutes(InquiryRecord asked) {
    return ((Question.Objecting) asked.inquiry().question()).minutes();
  }

  /// What stands against its minutes, the first first.
  public List<Answer> objections() {
    return minutes().stream()
        .flatMap(minutes -> minutes.answers().stream())
        .filter(answer ->
            answer.response() instanceof Response.Objection objection && objection.stands())
        .sorted(Comparator.comparing(Answer::at))
        .toList();
  }

  /// Those of them that staff have still to look at: to which they have not said since that the
  /// minutes stay as they are.
  public List<Answer> openObjections() {
    var stood = minutes().flatMap(asked -> minutes(asked).stood());
    return objections().stream()
        .filter(answer -> stood.filter(at -> !answer.at().isAfter(at)).isEmpty())
        .toList();
  }

  /// The date that it has, or those that it may have.
  public List<Slot> dates() {
    return meeting.slot().map(List::of).orElseGet(this::proposed);
  }

  /// Whether it can have none of these any more.
  public boolean isLate(Instant now) {
    return dates().stream().noneMatch(date -> date.start().instant().isAfter(now));
  }

  /// The dates that are, or were, up for answers; none when it was fixed without a poll.
  public List<Slot> proposed() {
    return poll().isPresent()
            && poll().get().inquiry().question() instanceof Question.WhichDate(var dates)
        ? dates
        : List.of();
  }

  /// Until when its poll takes answers, on the clock of its dates, as staff read it.
  public String deadline() {
    return poll().map(poll -> local(poll.inquiry().closesAt()).toString()).orElse("none");
  }

  /// That moment on the clock of its dates, as staff read it: to the minute.
  public String clock(Instant at) {
    return local(at).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, dates().getFirst().start().zone());
  }

  /// Whether its poll takes answers.
  public boolean isPolling(Instant now) {
    return meeting.state() == MeetingState.POLLING
        && poll().isPresent()
        && poll().get().inquiry().isOpen(now);
  }

  /// Those of the participants who have not said whether they come; nobody while it has no date.
  public List<Attendee> unsaid(Attendees all) {
    return rsvp().map(rsvp -> rsvp.silent(all.participants())).orElse(List.of());
  }

  /// The same, of which that inquiry is another one.
  MeetingRecord having(Inquiry changed) {
    var all = new ArrayList<>(inquiries);
    all.replaceAll(each ->
        each.inquiry().id().equals(changed.id())
            ? new InquiryRecord(changed, each.answers())
            : each);
    return new MeetingRecord(meeting, all);
  }

  /// What was asked about it, as it is once no more answers are taken.
  List<InquiryRecord> frozen() {
    var all = new ArrayList<InquiryRecord>();
    for (var each : inquiries) {
      all.add(new InquiryRecord(each.inquiry().frozen(), each.answers()));
    }
    return all;
  }

  /// The inquiry of that kind about it.
  public Optional<InquiryRecord> inquiry(String kind) {
    for (var inquiry : inquiries) {
      if (inquiry.inquiry().id().kind().equals(kind)) {
        return Optional.of(inquiry);
      }
    }
    return Optional.empty();
  }
}
