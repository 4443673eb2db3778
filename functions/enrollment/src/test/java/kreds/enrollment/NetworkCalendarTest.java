package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// How people and programs find the calendar of a network's meetings.
final class NetworkCalendarTest {
  private static final String PATH = "/networks/plastgenanvendelse/calendar.ics";

  @Test
  void itIsLinkedWhereItsNetworkIsForPeopleForCalendarsAndForPrograms() {
    try (var function = new EnrollmentFunction(2, 3)) {
      assertThat(function.send(function.event("http/network")).body())
          .contains(
              "<a href=\"" + PATH + "\">Abonner på netværkets møder i din kalender</a>",
              "<link rel=\"alternate\" type=\"text/calendar\" title=\"Netværkets møder\" href=\""
                  + PATH
                  + "\">");
      var english = function.event("http/network");
      english.put("queryStringParameters", Map.of("lang", "en"));
      assertThat(function.send(english).body())
          .contains("href=\"" + PATH + "?lang=en\"", "Subscribe to the meetings of the network");
      var data =
          function.send(HandlerUnderTest.asJson(function.event("http/network"), Map.of())).json();
      assertThat(String.valueOf(data.get("calendar"))).endsWith(PATH);
    }
  }

  @Test
  void whereNoMoreMeetingsComeNobodyIsAskedToSubscribe() {
    var over = NetworkFixture.aNetwork().in(RunState.FINISHED);
    try (var function = new EnrollmentFunction(over)) {
      assertThat(function.send(function.event("http/network")).body())
          .doesNotContain("calendar.ics");
    }
  }

  @Test
  void otherPagesHaveNone() {
    try (var function = new EnrollmentFunction(2, 3)) {
      for (var page : new String[] {"http/catalogue", "http/networks"}) {
        assertThat(function.send(function.event(page)).body()).doesNotContain("text/calendar");
      }
    }
  }
}
