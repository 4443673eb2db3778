package kreds.meetingscheduling;

import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.meetingscheduling.Secretariat.METTE;
import static kreds.meetingscheduling.Secretariat.NETWORK;
import static kreds.meetingscheduling.Secretariat.code;
import static kreds.meetingscheduling.Secretariat.subject;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.meeting.MeetingState;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;
import kreds.testing.sample.Gatherings;
import org.junit.jupiter.api.Test;

final class ChoosingTheDateTest {
  @Test
  void choosingClosesThePollInvitesEverybodyAndShowsTheMeeting() {
    var secretariat = Secretariat.with(3);
    var meeting = secretariat.polled();

    var chosen = secretariat.choosing.choose(NETWORK, meeting, "date-2", METTE);

    assertThat(((Outcome.Done<ArrangedMeeting>) chosen).value().letters()).isEqualTo(5);
    assertThat(secretariat.file(meeting).meeting().state()).isEqualTo(MeetingState.SCHEDULED);
    assertThat(secretariat.letters("meeting-invitation"))
        .containsExactlyInAnyOrder(
            "meeting-invitation/" + meeting + "/0/e-1",
            "meeting-invitation/" + meeting + "/0/e-2",
            "meeting-invitation/" + meeting + "/0/e-3");
    assertThat(secretariat.letters("meeting-hosted")).hasSize(2);
    assertThat(secretariat.network().state()).isEqualTo(NetworkState.RUNNING);
    assertThat(secretariat.network().nextMeeting().map(NextMeeting::agenda))
        .contains(List.of("09:30 Velkomst"));
  }

  @Test
  void twoWhoChooseAtOnceInviteOnce() throws Exception {
    var secretariat = Secretariat.with(12);
    var meeting = secretariat.polled();
    var attempts = new ArrayList<Callable<String>>();
    for (var i = 0; i < 16; i++) {
      attempts.add(() -> code(secretariat.choosing.choose(NETWORK, meeting, "date-1", METTE)));
    }

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(attempts)) {
        assertThat(answer.get()).isEqualTo("done");
      }
    }

    assertThat(secretariat.letters("meeting-invitation")).hasSize(12);
    assertThat(secretariat.association.audit())
        .filteredOn(line -> line.action().equals("choose-date"))
        .hasSize(1);
  }

  @Test
  void theSameDateAgainIsTheSameAnswerAndAnotherIsRefused() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();

    var again = secretariat.choosing.choose(NETWORK, meeting, "date-1", METTE);

    assertThat(((Outcome.Done<ArrangedMeeting>) again).value().letters()).isZero();
    assertThat(code(secretariat.choosing.choose(NETWORK, meeting, "date-2", METTE)))
        .isEqualTo("poll-closed");
    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
  }

  @Test
  void aDateThatTheHostDeclinedStaysAnOpenPoll() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.polled();
    secretariat.answering.poll(
        subject(meeting, "host"), Map.of("date-1", NO, "date-2", YES, "date-3", YES), "");

    assertThat(code(secretariat.choosing.choose(NETWORK, meeting, "date-1", METTE)))
        .isEqualTo("date-declined");
    assertThat(secretariat.file(meeting).meeting().state()).isEqualTo(MeetingState.POLLING);
    assertThat(secretariat.letters("meeting-invitation")).isEmpty();
  }

  @Test
  void anUnknownMeetingIsNotFound() {
    assertThat(code(Secretariat.with(2).choosing.choose(NETWORK, "m-0", "date-1", METTE)))
        .isEqualTo("meeting-unknown");
  }

  @Test
  void aCorrectedProgrammeKeepsTheSequenceAndShowsItsPublicPartAtOnce() {
    var secretariat = Secretariat.with(2);
    var meeting = secretariat.scheduled();
    var points = List.of(Gatherings.point("10:00", "11:00", "Rundvisning", Audience.PUBLIC));

    assertThat(code(secretariat.programming.set(NETWORK, meeting, points, METTE)))
        .isEqualTo("done");

    assertThat(secretariat.file(meeting).meeting().sequence()).isZero();
    assertThat(secretariat.network().nextMeeting().map(NextMeeting::agenda))
        .contains(List.of("10:00 Rundvisning"));
    assertThat(secretariat.letters("meeting-invitation")).hasSize(2);
  }
}
