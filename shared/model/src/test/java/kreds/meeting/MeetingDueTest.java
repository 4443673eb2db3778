package kreds.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import kreds.change.Subject;
import kreds.id.RunId;
import org.junit.jupiter.api.Test;

/// What is due is named in the log and in the audit, also where it is about no one meeting.
final class MeetingDueTest {
  private static final RunId RUN = new RunId("plastgenanvendelse", 2);

  @Test
  void whatTheWholeGroupIsAskedIsNamedByItsRun() {
    assertThat(new MeetingDue(RUN, "").name()).isEqualTo("plastgenanvendelse/2");
    assertThat(new MeetingDue(RUN, "").subject()).isEqualTo(Subject.network("plastgenanvendelse"));
  }

  @Test
  void whatIsAboutOneMeetingByThat() {
    assertThat(new MeetingDue(RUN, "m-1").name()).isEqualTo("m-1");
    assertThat(new MeetingDue(RUN, "m-1").subject()).isEqualTo(Subject.meeting("m-1"));
  }
}
