package kreds.meetingscheduling.inquiry;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.meeting.MeetingRecord;
import kreds.run.Roster;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Host and facilitator see who comes; of a meeting that was, those who were in the group then.
final class ExpectedAttendeesTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

  private final MeetingFixture meeting =
      aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(3)).fixedOn(firstMorning());

  @Test
  void beforeItBeginsItIsAboutThoseWhoHaveAPlace() {
    var seen = seen(meeting.all().roster(), MONDAY);

    assertThat(seen.coming()).extracting(Attendee::id).containsExactly("e-1");
    assertThat(seen.silent()).extracting(Attendee::id).containsExactly("e-2", "e-3");
    assertThat(seen.notes()).containsEntry("e-1", "Vegetar");
    var left = new NetworkFixture(meeting.all().roster()).leaving(3).roster();
    assertThat(seen(left, MONDAY).silent()).extracting(Attendee::id).containsExactly("e-2");
  }

  @Test
  void afterItHasBegunItIsAboutThoseWhoHadOneThen() {
    var roster = meeting.all().roster().leave("e-1", END.plusSeconds(60));
    var gone = after(roster);

    var seen = seen(gone, END.plusSeconds(90));

    assertThat(seen.coming()).extracting(Attendee::id).containsExactly("e-1");
    assertThat(seen.silent()).extracting(Attendee::id).containsExactly("e-2", "e-3");
  }

  @Test
  void whatWasSaidForTheDayIsShownToNobodyAfterIt() {
    var roster = meeting.all().roster();

    assertThat(seen(roster, START).notes()).containsEntry("e-1", "Vegetar");
    assertThat(seen(roster, END).notes()).containsEntry("e-1", "");
  }

  private ExpectedAttendees seen(Roster roster, Instant now) {
    var record = meeting.record();
    var rsvp = record.rsvp().orElseThrow().inquiry();
    var said = new Answer("e-1", new Response.Rsvp(true, "Vegetar"), MONDAY, rsvp.turn());
    var answered =
        new MeetingRecord(record.meeting(), List.of(new InquiryRecord(rsvp, List.of(said))));
    return ExpectedAttendees.of(new MeetingContext(answered, roster), now);
  }
}
