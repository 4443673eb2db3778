package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Response;
import kreds.inquiry.Talk;
import kreds.outcome.Outcome;
import kreds.person.Person;

/// Asks people to speak at a meeting (S11), and draws what follows from their answers: whoever says
/// yes is concerned by the meeting like everybody else who makes it happen; whoever says no, or is
/// replaced, is no more.
///
/// @param run with its meetings
public record Speaking(RunMeetings run) {

  /// Those of one meeting, in their order, whatever has become of each.
  public static List<Speaker> of(MeetingRecord record) {
    return record.meeting().team().in(Attendee.Role.SPEAKER).stream()
        .map(member -> Speaker.of(record, member))
        .toList();
  }

  /// Asks somebody, or asks them anew on other terms; in the place of another, if staff say so. The
  /// same order again changes nothing, whatever was answered meanwhile.
  public Outcome<Decision<RunMeetings, MeetingHappening>> ask(
      String meeting, SpeakerRequest request, Instant now) {
    return Outcome.of(run.find(meeting), Meeting.UNKNOWN)
        .then(record ->
            former(record, request)
                .then(former -> {
                  if (isSo(record, request, former)) {
                    return Outcome.done(Decision.unchanged(run));
                  }
                  var no = new AgainstSpeaking(run, record).asking(request, former, now);
                  return no.isPresent()
                      ? Outcome.refused(no.get())
                      : Outcome.done(asked(record, request, former, now));
                }));
  }

  /// Takes a speaker out: whoever knows of it is told. One who is out already stays so.
  ///
  /// @param post such as `speaker-1`
  public Outcome<Decision<RunMeetings, MeetingHappening>> release(
      String meeting, String post, Instant now) {
    return Outcome.of(run.find(meeting), Meeting.UNKNOWN)
        .then(record ->
            named(record, post, "speaker")
                .then(member -> {
                  if (member.state() == SpeakerState.RELEASED) {
                    return Outcome.done(Decision.unchanged(run));
                  }
                  var no = new AgainstSpeaking(run, record).releasing(member, now);
                  return no.isPresent()
                      ? Outcome.refused(no.get())
                      : Outcome.done(
                          decided(
                              record, new SpeakerParting(run, record, member).byStaff(now), now));
                }));
  }

  /// What follows from an answer, which is kept beside: the speaker comes, or does not.
  ///
  /// @param staff who are told
  public Decision<RunMeetings, MeetingHappening> answered(
      MeetingRecord record, TeamMember member, Answer answer, Person staff, Instant now) {
    var said = (Response.Speaks) answer.response();
    var step = said.agrees() ? agreed(record, member, now) : declined(record, member, now);
    var happenings = new ArrayList<MeetingHappening>();
    happenings.add(
        new MeetingHappening.OfSpeaker.Answered(record, Speaker.of(record, member), answer, staff));
    happenings.addAll(step.happenings());
    return decided(record, new SpeakerStep(step.record(), happenings), now);
  }

  private static Outcome<Optional<TeamMember>> former(
      MeetingRecord record, SpeakerRequest request) {
    return request.replaces().isEmpty()
        ? Outcome.done(Optional.empty())
        : named(record, request.replaces().get(), "replaces")
            .then(member ->
                member.id().equals(request.id())
                    ? Outcome.refused(AgainstSpeaking.SAME)
                    : Outcome.done(Optional.of(member)));
  }

  /// @param field by which the post is named
  private static Outcome<TeamMember> named(MeetingRecord record, String post, String field) {
    var speakers = record.meeting().team().in(Attendee.Role.SPEAKER);
    return Outcome.of(
        speakers.stream().filter(member -> member.post().equals(post)).findFirst(),
        AgainstSpeaking.unknown(post, speakers).at(field));
  }

  private static boolean isSo(
      MeetingRecord record, SpeakerRequest request, Optional<TeamMember> former) {
    var isReplaced = former.isEmpty() || former.get().state() == SpeakerState.RELEASED;
    var speaker = record.meeting().team().find(request.id()).map(one -> Speaker.of(record, one));
    return isReplaced
        && speaker.isPresent()
        && speaker.get().member().state() != SpeakerState.RELEASED
        && speaker.get().member().isLike(member(request, 0, SpeakerState.ASKED))
        && speaker.get().talk().filter(talk -> isSaying(talk, request)).isPresent();
  }

  private static boolean isSaying(Talk talk, SpeakerRequest request) {
    return talk.subject().equals(request.subject())
        && talk.fee().equals(request.fee())
        && request.answerBy().map(talk.answerBy()::equals).orElse(true);
  }

  private Decision<RunMeetings, MeetingHappening> asked(
      MeetingRecord before, SpeakerRequest request, Optional<TeamMember> former, Instant now) {
    var parted =
        former
            .filter(member -> member.state() != SpeakerState.RELEASED)
            .map(member -> new SpeakerParting(run, before, member).byStaff(now))
            .orElse(SpeakerStep.none(before));
    var record = parted.record();
    var team = record.meeting().team();
    var member = member(request, record);
    var inquiry = SpeakerInquiry.asking(record, request, member, now);
    var after =
        new MeetingRecord(
            record.meeting().with(team.with(member)), SpeakerInquiry.among(record, inquiry));
    var occasion =
        team.find(request.id()).isPresent() ? SpeakerOccasion.ANEW : SpeakerOccasion.FIRST;
    var happenings = new ArrayList<>(parted.happenings());
    happenings.add(
        new MeetingHappening.OfSpeaker.Asked(after, Speaker.of(after, member), occasion));
    return decided(before, new SpeakerStep(after, happenings), now);
  }

  /// Who takes part already does so while they are asked anew.
  private static TeamMember member(SpeakerRequest request, MeetingRecord record) {
    var stands = record.meeting().team().find(request.id());
    return record
        .meeting()
        .team()
        .known(
            member(
                request,
                stands.map(TeamMember::number).orElse(record.meeting().team().nextSpeaker()),
                stands.filter(one -> one.state().attends()).isPresent()
                    ? SpeakerState.ASKED_ANEW
                    : SpeakerState.ASKED));
  }

  private static TeamMember member(SpeakerRequest request, int number, SpeakerState state) {
    var person = request.person();
    return new TeamMember(
        request.id(),
        Attendee.Role.SPEAKER,
        number,
        person.name(),
        person.company(),
        Optional.of(person.address()),
        person.language(),
        state);
  }

  private SpeakerStep agreed(MeetingRecord record, TeamMember member, Instant now) {
    if (member.state() == SpeakerState.AGREED) {
      return SpeakerStep.none(record);
    }
    var come = member.in(SpeakerState.AGREED);
    var meeting = record.meeting().with(record.meeting().team().with(come));
    var after = new MeetingRecord(meeting, record.inquiries());
    return come.attending()
        .filter(_ -> !member.state().attends())
        .flatMap(speaker -> Telling.newcomer(after, speaker, run.attendees(meeting), now))
        .map(told ->
            new SpeakerStep(
                new MeetingRecord(told.meeting(), told.inquiries()), List.of(told.happening())))
        .orElse(SpeakerStep.none(after));
  }

  private SpeakerStep declined(MeetingRecord record, TeamMember member, Instant now) {
    return member.state() == SpeakerState.DECLINED
        ? SpeakerStep.none(record)
        : new SpeakerParting(run, record, member).byOwnWish(now);
  }

  private Decision<RunMeetings, MeetingHappening> decided(
      MeetingRecord before, SpeakerStep step, Instant now) {
    var after = step.record();
    return new Decision<>(
        run.with(before, after.meeting(), after.inquiries(), now), step.happenings());
  }
}
