package kreds.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.inquiry.Answer;
import kreds.inquiry.Ballot;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.meeting.RunMeetings;

/// What the group for plastics recycling may choose: three themes, three speakers of whom the first
/// belongs to the second theme, two mornings; two themes and two speakers each.
public final class BallotFixture {
  private BallotFixture() {}

  /// That ballot.
  public static Ballot aBallot() {
    return aBallot(Optional.empty());
  }

  /// The same, where each may come to pay that at most.
  public static Ballot aBallot(Optional<Amount> most) {
    return new Ballot(
        1, themes(), speakers(), dates(), new Ballot.Limits(2, 2, most, List.of("speakers")));
  }

  /// Sorting, colors, tools.
  public static List<Ballot.Theme> themes() {
    return List.of(
        new Ballot.Theme("theme-1", "Sortering"),
        new Ballot.Theme("theme-2", "Farver"),
        new Ballot.Theme("theme-3", "Værktøj"));
  }

  /// For 3,000, 6,000 and nothing.
  public static List<Ballot.Talk> speakers() {
    return List.of(
        talk("speaker-1", "Signe Højgaard", 3_000, "theme-2"),
        talk("speaker-2", "Jens Juul", 6_000, ""),
        talk("speaker-3", "Åse Møller", 0, ""));
  }

  /// A speaker with a subject.
  public static Ballot.Talk talk(String id, String name, long fee, String theme) {
    return new Ballot.Talk(id, name, "Om " + id, Amount.kroner(fee), theme);
  }

  private static List<Slot> dates() {
    return List.of(
        MeetingFixture.morning(1, "2027-03-02"), MeetingFixture.morning(2, "2027-03-04"));
  }

  /// What somebody wants of the first ballot.
  public static Response.Chosen wants(String... options) {
    return new Response.Chosen(1, Set.of(options));
  }

  /// The same run, where that person has voted on its ballots.
  public static RunMeetings voted(RunMeetings run, String who, String... options) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : run.group()) {
      var answers = new ArrayList<>(each.answers());
      if (each.inquiry().question() instanceof Question.Choosing) {
        answers.removeIf(other -> other.attendee().equals(who));
        answers.add(new Answer(who, wants(options), SamplePeople.MONDAY));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new RunMeetings(run.roster(), run.meetings(), all, run.statutes());
  }
}
