package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// A letter about a meeting that changes says which text is another; and of the answer whether one
/// comes only what is true of its reader: it stands, is awaited, or can be given no more.
final class AnswersThatStandTest {
  private static final Slot OVERNIGHT =
      new Slot("date-1", wall("2027-02-02T09:30"), wall("2027-02-03T12:00"));
  private static final Instant NIGHT = OVERNIGHT.start().instant().plus(Duration.ofHours(10));
  private final RunMeetings said =
      EvaluationSteps.rsvp(
          aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).fixedOn(firstMorning()).all(),
          "e-1",
          false);

  @Test
  void onlyWhoHasAnsweredReadsThatTheAnswerStands() {
    assertThat(answers(correct(said, "Bus 5."), MONDAY))
        .contains(entry("e-1", "given"), entry("e-2", "awaited"));
    assertThat(answers(move(said, firstMorning(), "Vejle", MONDAY), MONDAY))
        .contains(entry("e-1", "given"), entry("e-2", "awaited"));
    assertThat(answers(move(said, morning(1, "2027-02-09"), "", MONDAY), MONDAY))
        .as("of another time all are asked anew")
        .contains(entry("e-1", "awaited"), entry("e-2", "awaited"));
  }

  @Test
  void onceItIsOnNobodyReadsOfAnAnswer() {
    var on = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).fixedOn(OVERNIGHT).all();
    var where = new Whereabouts(Optional.empty(), Optional.of("Bus 5."));
    var shorter = new Slot("x", OVERNIGHT.start(), wall("2027-02-03T10:00"));

    assertThat(answers(on.correct("m-1", Optional.empty(), where, NIGHT), NIGHT).values())
        .containsOnly("on");
    assertThat(answers(move(on, shorter, "", NIGHT), NIGHT).values()).containsOnly("on");
    assertThat(answers(move(on, OVERNIGHT, "Vejle", NIGHT), NIGHT).values()).containsOnly("on");
    var more = new MeetingFixture(on, on.find("m-1").orElseThrow().meeting());
    var four = more.among(aNetwork().taking(2, 40).seatedUpTo(4)).all();
    assertThat(answers(Outcome.done(four.moved(mover("e-4"), NIGHT)), NIGHT).values())
        .as("and whoever gets a place in the night is not asked for one")
        .containsOnly("on");
  }

  @Test
  void whatBeginsAsBeforeAndIsElsewhereHasNotMovedToWhenItWas() {
    var longer = new Slot("x", firstMorning().start(), wall("2027-02-02T16:00"));
    assertThat(values(move(said, longer, "Vejle", MONDAY), MONDAY, "change"))
        .containsOnly("end-elsewhere");
    var on = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).fixedOn(OVERNIGHT).all();
    var shorter = new Slot("x", OVERNIGHT.start(), wall("2027-02-03T10:00"));
    assertThat(values(move(on, shorter, "Vejle", NIGHT), NIGHT, "change"))
        .containsOnly("on-elsewhere");
  }

  @Test
  void itSaysWhichTextIsAnotherAndWhatHasBecomeOfTheDirections() {
    var found = after(correct(said, "Bus 5."));

    assertThat(values(correct(said, "Bus 5."), MONDAY, "way")).containsOnly("added");
    assertThat(values(correct(found, "Bus 7."), MONDAY, "way")).containsOnly("other");
    assertThat(values(correct(found, ""), MONDAY, "way")).containsOnly("gone");
    assertThat(values(correct(found, ""), MONDAY, "corrects")).containsOnly("directions");
    var title = found.correct("m-1", Optional.of("Ny"), Whereabouts.at(Optional.empty()), MONDAY);
    assertThat(values(title, MONDAY, "way")).containsOnly("same");
    assertThat(values(title, MONDAY, "corrects")).containsOnly("title");
    var place =
        found.correct(
            "m-1", Optional.empty(), Whereabouts.at(Optional.of("Odense, Havnegade 1A")), MONDAY);
    assertThat(values(place, MONDAY, "corrects")).containsOnly("place");
    var both =
        found.correct(
            "m-1",
            Optional.of("Ny"),
            new Whereabouts(Optional.empty(), Optional.of("Bus 7.")),
            MONDAY);
    assertThat(values(both, MONDAY, "corrects")).containsOnly("several");
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> correct(
      RunMeetings run, String directions) {
    var where = new Whereabouts(Optional.empty(), Optional.of(directions));
    return run.correct("m-1", Optional.empty(), where, MONDAY);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> move(
      RunMeetings run, Slot date, String place, Instant now) {
    var there = Optional.of(place).filter(named -> !named.isEmpty());
    return run.move("m-1", date, there, Set.of(), now);
  }

  private static List<String> values(
      Outcome<Decision<RunMeetings, MeetingHappening>> decided, Instant now, String name) {
    return letters(decided, now).stream().map(each -> each.letter().values().get(name)).toList();
  }

  /// What each of the participants reads of it.
  private static Map<String, String> answers(
      Outcome<Decision<RunMeetings, MeetingHappening>> decided, Instant now) {
    var all = new TreeMap<String, String>();
    for (var letter : letters(decided, now)) {
      var id = letter.key().replaceAll(".*/(e-[0-9]+).*", "$1");
      if (id.startsWith("e-")) {
        all.put(id, String.valueOf(letter.letter().values().get("rsvp")));
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static List<Delivery> letters(
      Outcome<Decision<RunMeetings, MeetingHappening>> decided, Instant now) {
    var decision = done(decided);
    var by = byStaff(Subject.meeting("m-1"), "change");
    var at = new Moment(by.step(), now, by.ids());
    var of = new MeetingConsequences(decision.after().roster().network());
    return Consequences.of(decision.happenings(), each -> of.of(each, at)).letters();
  }
}
