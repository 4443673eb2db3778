package kreds.local.story;

import static kreds.local.story.Cast.NETWORK;
import static kreds.local.story.Cast.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// From a plan to the invitation that everybody answers.
final class MeetingChapter {
  private MeetingChapter() {}

  static void theFirstMeetingIsPlanned(Kreds kreds) {
    var meeting = new LinkedHashMap<String, Object>();
    meeting.put("network", NETWORK);
    var day = OffsetDateTime.parse(kreds.now()).toLocalDate();
    meeting.put("pollDeadline", day.plusDays(10) + "T12:00");
    var dates = new ArrayList<Map<String, String>>();
    for (var i = 30; i < 34; i++) {
      dates.add(Map.of("start", day.plusDays(i) + "T09:30", "end", day.plusDays(i) + "T14:00"));
    }
    meeting.put("dates", dates);

    kreds.staff("meeting-scheduling", "plan-meeting", meeting);

    for (var i = 4; i <= 16; i++) {
      assertThat(kreds.link(candidate(i), "/polls/")).isNotEmpty();
    }
  }

  static void theGroupChoosesItsDate(Kreds kreds) {
    for (var i = 4; i <= 16; i++) {
      var link = kreds.link(candidate(i), "/polls/");
      var form =
          Map.of(
              "date-1",
              "no",
              "date-2",
              i % 3 == 0 ? "if-needed" : "yes",
              "date-3",
              i % 2 == 0 ? "yes" : "no",
              "date-4",
              "if-needed");
      assertThat(kreds.postForm(link, form).status()).isEqualTo(303);
    }
    var shown = kreds.staff("meeting-scheduling", "show-meeting", Map.of("network", NETWORK));
    assertThat(shown.toString()).contains("date-2");

    var chosen = Map.of("network", NETWORK, "date", "date-2", "anyway", true);
    kreds.staff("meeting-scheduling", "choose-date", chosen);
    kreds.invoke("meeting-scheduling", "choose-date", chosen);
  }

  static void everybodyIsInvited(Kreds kreds) {
    for (var i = 4; i <= 16; i++) {
      var invitations =
          kreds.mail(candidate(i)).stream()
              .filter(mail -> mail.toString().contains("BEGIN:VCALENDAR"))
              .toList();
      assertThat(invitations).as("invitations of %s", i).hasSize(1);
      assertThat(invitations.getFirst().toString())
          .contains("METHOD:REQUEST", "SEQUENCE:0")
          .contains(candidate(i));
      var coming =
          kreds.postForm(kreds.link(candidate(i), "/meetings/"), Map.of("action", "coming"));
      assertThat(coming.status()).isEqualTo(303);
    }
    assertThat(kreds.page("/networks/" + NETWORK).body()).contains("09.30");
  }
}
