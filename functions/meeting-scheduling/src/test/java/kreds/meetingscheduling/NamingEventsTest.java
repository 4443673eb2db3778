package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.inquiry.Attendee;
import kreds.link.LinkSubject;
import kreds.meeting.Meeting;
import kreds.meeting.Team;
import kreds.meeting.TeamMember;
import kreds.sample.MeetingFixture;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// Staff name somebody else who hosts a meeting, by the order that corrects its texts.
final class NamingEventsTest {

  @Test
  void anotherHostIsInvitedAndTheFormersLinkEnds() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      assertThat(guests(door, meeting)).extracting(each -> each.get("guest")).contains("host");
      var link = door.meeting(meeting, door.host(meeting));
      assertThat(door.send(door.visit("meeting", link)).status()).isEqualTo(200);
      var order = naming(door, meeting);
      order.put("dryRun", true);

      var tried = door.send(order);
      var next = Answered.parts(tried.all(), "next").getFirst();
      assertThat(Answered.part(next, "host")).containsEntry("email", "helle@ny.example");
      var named = door.send(new LinkedHashMap<>(next));

      assertThat(named.ok()).isTrue();
      assertThat(door.letters("meeting-left")).hasSize(1);
      assertThat(door.letters("meeting-hosted"))
          .anyMatch(key -> key.contains("/" + door.host(meeting)));
      assertThat(guests(door, meeting)).extracting(each -> each.get("name")).contains("Helle Ny");
      var gone = door.send(door.visit("meeting", link));
      assertThat(gone.status()).isEqualTo(404);
      assertThat(gone.body()).contains("Du er ikke længere med til at holde mødet");
      assertThat(door.send(naming(door, meeting)).message()).contains("is so already");
    }
  }

  @Test
  void whoTakesPartBesidesIsLedOnToTheOwnPageFromTheHosts() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var person = door.stored.rosters().of(Door.RUN).orElseThrow().enrollments().getFirst();
      var other = naming(door, meeting);
      other.put(
          "host",
          Map.of("name", person.person().name(), "email", person.person().address().value()));
      assertThat(door.send(other).ok()).isTrue();
      var link = door.meeting(meeting, door.host(meeting));
      var own = door.meeting(meeting, person.id());
      assertThat(door.send(door.visit("meeting", link)).body())
          .contains("Gå til din side som deltager", "/meetings/" + own);
      assertThat(door.send(door.visit("meeting", own)).body())
          .contains("Du er vært for mødet.", "Se mødet som vært", "/meetings/" + link);

      assertThat(door.send(naming(door, meeting)).ok()).isTrue();

      assertThat(door.send(door.visit("meeting", own)).body())
          .doesNotContain("Du er vært for mødet.");
      assertThat(door.letters("team-released")).hasSize(1);
      var gone = door.send(door.visit("meeting", link));
      assertThat(gone.status()).isEqualTo(404);
      assertThat(gone.body())
          .contains("Mødet angår dig stadig")
          .contains("/meetings/" + door.meeting(meeting, person.id()));
    }
  }

  @Test
  void whoWasAskedForDatesAsTheHostIsToldThatAnotherIs() {
    try (var door = Door.with(2)) {
      var meeting = door.polled();
      var order = naming(door, meeting);
      order.put("dryRun", true);

      assertThat(Answered.parts(door.send(order).data(), "recipients"))
          .first()
          .satisfies(each ->
              assertThat(each)
                  .containsEntry("letter", "team-released")
                  .hasEntrySatisfying(
                      "subject",
                      subject -> assertThat(String.valueOf(subject)).startsWith("Din rolle på »")));
      order.put("dryRun", false);
      door.send(order);
      assertThat(door.letters("team-released")).hasSize(1);
      assertThat(door.letters("meeting-left")).isEmpty();
    }
  }

  @Test
  void theLinksOfWhoLeadsItNoMoreSayItOnEachPage() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var former = door.facilitator(meeting);
      door.clock.set("2027-02-04T14:30:00+01:00");
      door.function.round();
      door.order("publish-minutes");
      var run = door.stored.meetings().of(Door.RUN, meeting).orElseThrow().meeting();
      assertThat(run.team().find(former)).isPresent();
      var minutes = door.function.token(new LinkSubject.OfMinutes(Door.RUN, meeting, former));
      var evaluation = door.function.token(new LinkSubject.OfEvaluation(Door.RUN, meeting, former));
      assertThat(door.send(door.visit("minutes", minutes)).status()).isEqualTo(200);
      door.stored.write(new Write.MeetingSaved(Optional.of(run), ledBy(run, "t-other")));

      for (var page :
          List.of(door.visit("minutes", minutes), door.visit("evaluation", evaluation))) {
        var gone = door.send(page);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body())
            .contains("Du er ikke længere med til at holde mødet")
            .doesNotContain("en plads i netværket");
      }
    }
  }

  /// Another leads it from now on.
  private static Meeting ledBy(Meeting meeting, String other) {
    var members = new ArrayList<TeamMember>();
    for (var member : meeting.team().members()) {
      members.add(
          member.role() == Attendee.Role.FACILITATOR
              ? MeetingFixture.member(other, member.role(), 0, "Lis Ny", "lis@ny.example")
              : member);
    }
    return new Meeting(
        meeting.id(),
        meeting.run(),
        meeting.outline(),
        new Team(members),
        meeting.timing(),
        meeting.invitations(),
        meeting.attendance(),
        meeting.calendar(),
        meeting.version() + 1);
  }

  private static List<Map<String, Object>> guests(Door door, String meeting) {
    var show = door.event("show-meeting");
    show.put("meeting", meeting);
    return Answered.parts(door.send(show).data(), "guests");
  }

  private static Map<String, Object> naming(Door door, String meeting) {
    var order = door.event("correct-meeting");
    order.remove("title");
    order.remove("place");
    order.remove("directions");
    order.remove("dryRun");
    order.put("meeting", meeting);
    order.put("host", Map.of("name", "Helle Ny", "email", "helle@ny.example"));
    return order;
  }
}
