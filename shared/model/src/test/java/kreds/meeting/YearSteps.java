package kreds.meeting;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kreds.change.Actor;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.commit.YearChange;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.run.Applicant;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.SeatConsequences;
import kreds.sample.SamplePeople;

/// A group that is asked whether it goes on, and the year that begins with its answers.
final class YearSteps {
  static final Instant CLOSES = MONDAY.plus(Duration.ofDays(14));
  static final LocalDate TODAY = LocalDate.parse("2027-01-18");
  static final LocalDate DECISION = LocalDate.parse("2027-02-15");

  private YearSteps() {}

  static RunMeetings renewing(int participants, int... waiting) {
    var fixture = aNetwork().taking(2, Math.max(4, participants)).seatedUpTo(participants);
    for (var number : waiting) {
      fixture = fixture.waiting(number);
    }
    var running = fixture.in(RunState.RUNNING).roster();
    var run = new RunMeetings(running, List.of(), List.of());
    return after(run.renew("", "", CLOSES, MONDAY));
  }

  static RunMeetings large(int participants, int waiting) {
    var fixture = aNetwork().taking(2, 80).seatedUpTo(participants);
    for (var number = 1; number <= waiting; number++) {
      fixture = fixture.waiting(participants + number);
    }
    var run = new RunMeetings(fixture.in(RunState.RUNNING).roster(), List.of(), List.of());
    return after(run.renew("", "", CLOSES, MONDAY));
  }

  static Map<Integer, Boolean> everybody(int many) {
    var all = new TreeMap<Integer, Boolean>();
    for (var number = 1; number <= many; number++) {
      all.put(number, true);
    }
    return all;
  }

  static RunMeetings closed(RunMeetings run, Map<Integer, Boolean> said) {
    return said(run, said).at(CLOSES, staff()).after();
  }

  static RunMeetings said(RunMeetings run, Map<Integer, Boolean> said) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : run.group()) {
      var answers = new ArrayList<>(each.answers());
      if (each.inquiry().question() instanceof Question.Renewing) {
        said.forEach((number, continues) ->
            answers.add(new Answer("e-" + number, new Response.Renewal(continues, ""), MONDAY)));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new RunMeetings(run.roster(), run.meetings(), all);
  }

  static Outcome<YearOver> start(RunMeetings run) {
    return start(run, new Capacity(2, 4));
  }

  static Outcome<YearOver> start(RunMeetings run, Instant now) {
    return new Renewal(run).start(new Capacity(2, 4), DECISION, YearSteps::idOf, TODAY, now);
  }

  static Outcome<YearOver> start(RunMeetings run, Capacity capacity) {
    return new Renewal(run).start(capacity, DECISION, YearSteps::idOf, TODAY, CLOSES);
  }

  /// One round of telling those of a run that is over, with the run that follows as it is then.
  static Decision<RunMeetings, MeetingHappening> told(RunMeetings over, Roster next) {
    return Farewells.of(
            over, asked -> Optional.of(next).filter(each -> each.run().id().equals(asked)))
        .orElseThrow()
        .told();
  }

  static String idOf(EmailAddress address) {
    return "n-" + address.value().replaceAll("@.*", "");
  }

  static LinkSubject page(Delivery letter) {
    return Objects.requireNonNull(letter.letter().links().get("page")).subject();
  }

  static Roster next(YearOver year) {
    return year.next().orElseThrow().next().after();
  }

  static String mail(int number) {
    return applicant(number).person().address().value().replaceAll("@.*", "");
  }

  static Applicant applicant(int number) {
    return SamplePeople.applicant(aNetwork().run().id(), number);
  }

  static RunMeetings with(RunMeetings run, Roster roster) {
    return new RunMeetings(roster, run.meetings(), run.group());
  }

  static List<Write> writes(YearOver year, RunMeetings before) {
    return new YearChange(new RosterChange(new SeatConsequences(staff())))
        .of(before, year, at())
        .writes();
  }

  static List<Delivery> letters(YearOver year, RunMeetings before) {
    var letters = new ArrayList<Delivery>();
    for (var write : writes(year, before)) {
      if (write instanceof Write.LetterAdded(var letter)) {
        letters.add(letter);
      }
    }
    return letters;
  }

  static Moment at() {
    return by(
        Actor.staff("mette@example.dk"), Subject.network("plastgenanvendelse"), "start-next-run");
  }
}
