package kreds.meeting;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Whoever has another address is the same person: what they have answered at the former one is
/// their answer, and they are not asked it again.
final class AnotherAddressTest {
  private static final Instant CLOSES = MONDAY.plus(Duration.ofDays(10));
  private static final Response CONTINUES = new Response.Renewal(true, "Gerne");
  private static final Response STOPS = new Response.Renewal(false, "");
  private static final Response COMES = new Response.Rsvp(true, "Vegetar");

  @Test
  void aVoteCountsAndNobodyIsAskedToVoteAgain() {
    var open = voted(after(group(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1");

    var moved = moving(open, 1, 9);

    assertThat(moved.moved(mover("e-9"), MONDAY).isNothing()).isTrue();
    assertThat(new GroupInquiries(moved).silent(moved.group().getFirst()))
        .extracting(Attendee::id)
        .containsExactly("e-2");
    var counted = moved.at(CLOSES, staff()).after().group().getFirst();
    assertThat(Balloting.result(counted.inquiry()).orElseThrow().answered()).isEqualTo(1);
  }

  @Test
  void aNoToStandingIsTakenBackAtTheOtherAddressToo() {
    var open = after(electing(3).ballot(Ballot.electing(List.of(Post.CONTACT)), CLOSES, MONDAY));
    var no = moving(voted(open, "e-1", Ballot.NOT_STANDING), 1, 9);

    assertThat(standing(no)).doesNotContain("e-9");
    assertThat(standing(voted(no, "e-9", "taken-back"))).contains("e-9");
  }

  @Test
  void nobodyHoldsBothPostsByAFormerAddress() {
    var deputy = after(electing(3).appoint(Post.DEPUTY, Optional.of("e-1"), "x"));
    var moved = moving(deputy, 1, 9);

    for (var named : List.of("e-1", "e-9")) {
      assertThat(code(moved.appoint(Post.CONTACT, Optional.of(named), "x")))
          .isEqualTo("has-other-post");
      assertThat(done(moved.appoint(Post.DEPUTY, Optional.of(named), "x")).isNothing()).isTrue();
    }
    assertThat(refusal(moved.appoint(Post.CONTACT, Optional.of("e-77"), "x")).detail())
        .startsWith("That person has no place in the network now");
  }

  private static RunMeetings electing(int participants) {
    var usual = group(participants);
    var now = usual.statutes();
    var posts = now.posts().electing(true);
    var statutes =
        new Statutes(
            now.agendaDays(), now.objectionDays(), now.attendance(), now.evaluation(), posts, 1);
    return after(usual.conducted(statutes, MONDAY));
  }

  private static List<String> standing(RunMeetings run) {
    return new Nominees(run)
        .standing(run.group().getFirst()).stream().map(each -> each.person().id()).toList();
  }

  @Test
  void whoHasAnsweredAPollReadsThatItIsCalledOffAtTheOtherAddress() {
    var polling = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).polling().all();
    var said = new Response.DateChoices(Map.of("date-1", Choice.YES), "");
    var moved = moving(answered(polling, Question.POLL, "e-1", said), 1, 9);

    var off = done(moved.cancel("m-1", new Reason("Sne.", Language.DA, Optional.empty()), MONDAY));

    assertThat(letters(off)).extracting(Delivery::key).anyMatch(key -> key.contains("/e-9"));
  }

  @Test
  void whatIsSaidNowStandsBeforeWhatWasSaidAtFormerAddresses() {
    var asked = after(in(group(3), RunState.RUNNING).renew("", "", CLOSES, MONDAY));

    var moved = moving(moving(said(asked, "e-1", CONTINUES), 1, 8), 8, 9);

    assertThat(new Renewal(moved).tally().continuing())
        .extracting(Attendee::id)
        .containsExactly("e-9");
    var other = said(moved, "e-9", STOPS);
    assertThat(new Renewal(other).tally().continuing()).isEmpty();
    assertThat(new Renewal(other).tally().stopping())
        .extracting(Attendee::id)
        .containsExactly("e-9");
    assertThat(new Renewal(said(moved, "e-8", STOPS)).tally().stopping())
        .as("the later address stands before the earlier")
        .extracting(Attendee::id)
        .containsExactly("e-9");
  }

  @Test
  void whoHasHandedThePlaceOnHasAnsweredForNobodyElse() {
    var asked = after(in(group(2), RunState.RUNNING).renew("", "", CLOSES, MONDAY));
    var said = said(asked, "e-1", CONTINUES);

    var left = in(said, new NetworkFixture(said.roster()).handing(1, 9));

    assertThat(new Renewal(left).tally().silent())
        .extracting(Attendee::id)
        .containsExactlyInAnyOrder("e-2", "e-9");
  }

  @Test
  void theRulesAreAcceptedAndReadAsNewOnlyByWhoIsNew() {
    var first = after(group(2).rule("Man kommer.", "", MONDAY));
    var second = said(after(first.rule("Man kommer altid.", "", MONDAY)), "e-1", accepted(2));

    assertThat(moving(second, 1, 9).moved(mover("e-9"), MONDAY).isNothing()).isTrue();

    var wider = in(second, new NetworkFixture(second.roster()).seated(3));
    var happening = wider.moved(mover("e-3"), MONDAY).happenings().getFirst();
    assertThat(happening)
        .isInstanceOfSatisfying(
            MeetingHappening.OfGroup.NewcomerAsked.class,
            asked ->
                assertThat(
                        GroupLetters.toNewcomer(asked.inquiry())
                            .facts(asked.newcomer().person().language()))
                    .containsEntry("change", "first"));
  }

  @Test
  void aDateThatIsAnsweredIsNotAskedForAgain() {
    var polling = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).polling().all();
    var asked = moving(polling, 1, 9).moved(mover("e-9"), MONDAY);
    assertThat(asked.happenings()).hasSize(1);

    var answered =
        answered(
            polling,
            Question.POLL,
            "e-1",
            new Response.DateChoices(Map.of("date-1", Choice.YES), ""));

    assertThat(moving(answered, 1, 9).moved(mover("e-9"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void whoHasSaidThatTheyComeComesAndGetsTheInvitationThere() {
    var scheduled =
        aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).fixedOn(firstMorning()).all();
    var answered = answered(scheduled, Question.RSVP, "e-1", COMES);

    var moved = moving(answered, 1, 9).moved(mover("e-9"), MONDAY);

    assertThat(moved.happenings()).hasSize(1);
    var record = moved.after().meetings().getFirst();
    var person = Attendees.inRun(moved.after().roster()).find("e-9").orElseThrow();
    assertThat(record.meeting().invited()).contains("e-9");
    assertThat(record.rsvp().orElseThrow().response(person, Response.Rsvp.class))
        .contains(new Response.Rsvp(true, "Vegetar"));
    assertThat(record.rsvp().orElseThrow().isOutdated(person)).isFalse();
    assertThat(Attendees.inRun(moved.after().roster()).known("e-1")).contains(person);
    assertThat(Attendees.inRun(moved.after().roster()).known("e-99")).isEmpty();
  }

  @Test
  void atTheFormerAddressOneReadsThatTheOtherOneHolds() {
    var scheduled =
        aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).fixedOn(firstMorning()).all();

    var moved = moving(scheduled, 1, 9).moved(mover("e-1"), MONDAY);
    var handed = in(scheduled, new NetworkFixture(scheduled.roster()).handing(1, 9));

    assertThat(leaves(moved)).containsExactly("address");
    assertThat(leaves(handed.moved(mover("e-1"), MONDAY))).containsExactly("place");
  }

  private static List<String> leaves(Decision<RunMeetings, MeetingHappening> decision) {
    return letters(decision).stream()
        .map(each -> each.letter().values().getOrDefault("leaves", "place"))
        .toList();
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var consequences = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.meeting("m-1"), "round");
    return decision.happenings().stream()
        .flatMap(each -> consequences.of(each, at).letters().stream())
        .toList();
  }

  private static RunMeetings group(int participants) {
    return aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(participants).listOpen()).all();
  }

  private static RunMeetings moving(RunMeetings run, int number, int other) {
    return in(run, new NetworkFixture(run.roster()).moving(number, other));
  }

  private static RunMeetings in(RunMeetings run, RunState state) {
    return in(run, new NetworkFixture(run.roster()).in(state));
  }

  private static RunMeetings in(RunMeetings run, NetworkFixture network) {
    return new RunMeetings(network.roster(), run.meetings(), run.group(), run.statutes());
  }

  private static Response accepted(int version) {
    return new Response.Accepted(version);
  }

  private static RunMeetings said(RunMeetings run, String who, Response response) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : run.group()) {
      all.add(with(each, who, response));
    }
    return new RunMeetings(run.roster(), run.meetings(), all, run.statutes());
  }

  private static RunMeetings answered(RunMeetings run, String kind, String who, Response response) {
    var record = run.meetings().getFirst();
    var asked = record.inquiry(kind).orElseThrow();
    var all = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      all.add(each.equals(asked) ? with(each, who, response) : each);
    }
    return new RunMeetings(
        run.roster(),
        List.of(new MeetingRecord(record.meeting(), all)),
        run.group(),
        run.statutes());
  }

  private static InquiryRecord with(InquiryRecord asked, String who, Response response) {
    var answers = new ArrayList<>(asked.answers());
    answers.add(new Answer(who, response, MONDAY, asked.inquiry().turn()));
    return new InquiryRecord(asked.inquiry(), answers);
  }
}
