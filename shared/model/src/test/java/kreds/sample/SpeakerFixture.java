package kreds.sample;

import static kreds.sample.SamplePeople.MONDAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.change.Decision;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.meeting.MeetingHappening;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;
import kreds.meeting.Speaker;
import kreds.meeting.SpeakerRequest;
import kreds.meeting.Speaking;
import kreds.meeting.TeamMember;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// The fixture's meeting, for which Aase is asked to speak: `aTalk(aMeeting().polling()).asked()`.
public record SpeakerFixture(MeetingFixture meeting) {
  /// Who is asked.
  public static final String AASE = "t-aase";

  /// Who could take over.
  public static final String BO = "t-bo";

  /// Who is told.
  public static final Person STAFF =
      new Person(
          "", Company.UNKNOWN, EmailAddress.of("sekretariatet@plast.example.dk"), Language.DA);

  /// Of that meeting.
  public static SpeakerFixture aTalk(MeetingFixture meeting) {
    return new SpeakerFixture(meeting);
  }

  /// Eight thousand kroner for new rules.
  public static SpeakerRequest request() {
    return request(AASE, 8_000, Optional.empty(), Optional.empty());
  }

  /// That person, for that fee.
  public static SpeakerRequest request(
      String id, int kroner, Optional<Instant> answerBy, Optional<String> replaces) {
    var isAase = id.equals(AASE);
    var person =
        new Person(
            isAase ? "Åse Møller" : "Bo Taler",
            Company.of(isAase ? "Emballageinstituttet" : "Plast A/S"),
            EmailAddress.of(isAase ? "aase@institut.example" : "bo@taler.example"),
            isAase ? Language.EN : Language.DA);
    return new SpeakerRequest(
        id, person, "Nye EU-regler", Amount.kroner(kroner), answerBy, replaces);
  }

  /// Aase is asked.
  public SpeakerFixture asked() {
    return now(Outcomes.after(ask(request())));
  }

  /// What comes of asking.
  public Outcome<Decision<RunMeetings, MeetingHappening>> ask(SpeakerRequest request) {
    return ask(request, MONDAY);
  }

  /// The same at that time.
  public Outcome<Decision<RunMeetings, MeetingHappening>> ask(SpeakerRequest request, Instant now) {
    return new Speaking(meeting.all()).ask(meeting.planned().id(), request, now);
  }

  /// What comes of taking somebody out.
  public Outcome<Decision<RunMeetings, MeetingHappening>> release(String post) {
    return new Speaking(meeting.all()).release(meeting.planned().id(), post, MONDAY);
  }

  /// What comes of Aase's answer.
  public Decision<RunMeetings, MeetingHappening> answer(boolean agrees, Instant now) {
    return new Speaking(meeting.all())
        .answered(record(), member(AASE), said(agrees, now), STAFF, now);
  }

  /// After her answer, which is kept beside.
  public SpeakerFixture answered(boolean agrees) {
    var after = new SpeakerFixture(meeting.now(answer(agrees, MONDAY).after()));
    return after.keeping(said(agrees, MONDAY));
  }

  private Answer said(boolean agrees, Instant now) {
    var turn = speaker(AASE).asked().orElseThrow().inquiry().turn();
    return new Answer(AASE, new Response.Speaks(agrees, "Projektor", "Glæder mig"), now, turn);
  }

  private SpeakerFixture keeping(Answer answer) {
    var inquiries = new ArrayList<InquiryRecord>();
    for (var each : record().inquiries()) {
      var isHers = each.inquiry().id().kind().equals("speaker-" + AASE);
      inquiries.add(isHers ? new InquiryRecord(each.inquiry().answered(), List.of(answer)) : each);
    }
    var records = new ArrayList<MeetingRecord>();
    for (var each : meeting.all().meetings()) {
      records.add(
          each.meeting().id().equals(record().meeting().id())
              ? new MeetingRecord(each.meeting(), inquiries)
              : each);
    }
    return now(new RunMeetings(meeting.all().roster(), records, meeting.all().group()));
  }

  /// After some step.
  public SpeakerFixture now(RunMeetings meetings) {
    return new SpeakerFixture(meeting.now(meetings));
  }

  /// The meeting with all about it.
  public MeetingRecord record() {
    return meeting.record();
  }

  /// The speaker of that identifier.
  public Speaker speaker(String id) {
    return Speaking.of(record()).stream()
        .filter(each -> each.member().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// The same as a member of the team.
  public TeamMember member(String id) {
    return speaker(id).member();
  }
}
