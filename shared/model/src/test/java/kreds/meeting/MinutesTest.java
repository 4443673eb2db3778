package kreds.meeting;

import static kreds.meeting.MinutesSteps.END;
import static kreds.meeting.MinutesSteps.OVER;
import static kreds.meeting.MinutesSteps.TEXT;
import static kreds.meeting.MinutesSteps.follows;
import static kreds.meeting.MinutesSteps.letters;
import static kreds.meeting.MinutesSteps.objecting;
import static kreds.meeting.MinutesSteps.record;
import static kreds.meeting.MinutesSteps.scheduled;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Minutes;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Minutes reach those who take part and who leads, and nobody else (S13).
final class MinutesTest {
  @Test
  void minutesOfAMeetingThatIsOverGoToThoseWhoTakePartAndToWhoLeadsAndToNobodyElse() {
    var decision = done(scheduled().publish("m-1", TEXT, END));

    assertThat(letters(decision))
        .extracting(Delivery::key)
        .containsExactly(
            "minutes-out/m-1/1/" + FACILITATOR,
            "minutes-out/m-1/1/e-1",
            "minutes-out/m-1/1/e-2",
            "minutes-out/m-1/1/e-3");
    var letter = letters(decision).getLast().letter();
    assertThat(letter.values())
        .containsEntry("change", "first")
        .containsEntry("files", "")
        .containsEntry("deadline", OVER.toString())
        .containsEntry("start", firstMorning().start().instant().toString());
    assertThat(letter.values().toString()).doesNotContain("Bordet rundt");
    assertThat(letter.links()).containsKey("page");
    var asked = record(decision.after()).minutes().orElseThrow();
    assertThat(asked.inquiry().id().named()).isEqualTo("m-1/minutes-1");
    assertThat(asked.inquiry().notified())
        .containsExactlyInAnyOrder(FACILITATOR, "e-1", "e-2", "e-3");
    assertThat(asked.inquiry().nextAt()).contains(OVER);
    assertThat(MeetingRecord.minutes(asked)).isEqualTo(new Minutes(1, TEXT));
    assertThat(follows(decision).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.after()).isEqualTo("version 1");
          assertThat(line.before()).isEmpty();
          assertThat(line.toString()).doesNotContain("Velkomst");
        });
  }

  @Test
  void whoHasHadThemAtAFormerAddressIsToldOfACorrection() {
    var first = after(scheduled().publish("m-1", TEXT, END));
    var moved = new NetworkFixture(first.roster()).moving(1, 9).roster();
    var known = new RunMeetings(moved, first.meetings(), first.group(), first.statutes());

    assertThat(letters(done(known.publish("m-1", "Rettet", END))))
        .filteredOn(letter -> letter.key().endsWith("/e-9"))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.letter().values()).containsEntry("change", "changed"));
  }

  @Test
  void whoReadsTheFirstOnesOnlyWhenTheyAreCorrectedIsToldOfNoCorrection() {
    var first = after(scheduled().publish("m-1", TEXT, END));
    var asked = record(first).minutes().orElseThrow().inquiry();
    var without = new ArrayList<InquiryRecord>();
    for (var each : record(first).inquiries()) {
      without.add(
          each.inquiry().equals(asked)
              ? new InquiryRecord(asked.forgetting("e-3"), each.answers())
              : each);
    }
    var known =
        new RunMeetings(
            first.roster(),
            List.of(new MeetingRecord(record(first).meeting(), without)),
            first.group(),
            first.statutes());

    var letters = letters(done(known.publish("m-1", "Rettet", END)));

    assertThat(letters)
        .filteredOn(letter -> letter.key().endsWith("/e-3"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.letter().values()).containsEntry("change", "first"));
    assertThat(letters)
        .filteredOn(letter -> !letter.key().endsWith("/e-3"))
        .hasSize(3)
        .allSatisfy(
            letter -> assertThat(letter.letter().values()).containsEntry("change", "changed"));
  }

  @Test
  void theSameTextAgainChangesNothingAndACorrectedOneAsksAnew() {
    var first = objecting(after(scheduled().publish("m-1", TEXT, END)), "e-1", 1, "Forkert");
    assertThat(done(first.publish("m-1", TEXT, END)).isNothing()).isTrue();
    assertThat(record(first).objections()).hasSize(1);

    var later = END.plus(Duration.ofDays(3));
    var decision = done(first.publish("m-1", "Rettet", later));

    var second = record(decision.after());
    assertThat(second.minutes().orElseThrow().inquiry().id().kind()).isEqualTo("minutes-2");
    assertThat(second.minutes().orElseThrow().inquiry().closesAt())
        .isEqualTo(later.plus(Duration.ofDays(14)));
    assertThat(second.objections()).isEmpty();
    var former = second.inquiry("minutes-1").orElseThrow();
    assertThat(former.inquiry().closed()).isTrue();
    assertThat(former.answers()).as("what was said stays").hasSize(1);
    assertThat(letters(decision).getFirst().letter().values()).containsEntry("change", "changed");
    assertThat(follows(decision).audit().getFirst().before()).isEqualTo("version 1");
    assertThat(second.rsvp()).isPresent();
  }

  @Test
  void whatIsNotOverHasNoMinutes() {
    var reason = new Reason("Syg", Language.DA, Optional.empty());

    assertThat(code(scheduled().publish("m-1", TEXT, END.minusMillis(1))))
        .isEqualTo("meeting-not-over");
    assertThat(code(aMeeting().polling().all().publish("m-1", TEXT, END)))
        .isEqualTo("meeting-undated");
    assertThat(code(after(scheduled().cancel("m-1", reason, MONDAY)).publish("m-1", TEXT, END)))
        .isEqualTo("meeting-cancelled");
    assertThat(code(scheduled().publish("m-9", TEXT, END))).isEqualTo("meeting-unknown");
    assertThatThrownBy(() -> new Minutes(0, TEXT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Minutes(1, " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hostAndSpeakersFromOutsideReadNone() {
    var all = scheduled().attendees(record(scheduled()).meeting());

    assertThat(all.reader(all.find(HOST).orElseThrow())).isEmpty();
    assertThat(all.reader(all.find(SPEAKER).orElseThrow())).isEmpty();
    assertThat(all.reader(all.find("e-2").orElseThrow()).map(Attendee::id)).contains("e-2");
    assertThat(all.readers())
        .extracting(Attendee::id)
        .containsExactly(FACILITATOR, "e-1", "e-2", "e-3");
  }
}
