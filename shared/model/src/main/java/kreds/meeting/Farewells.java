package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.change.Decision;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.YearEnd;
import kreds.run.Enrollment;
import kreds.run.Roster;

/// Tells those of a run that is over what has come of it: each exactly one thing, as many at a time
/// as one transaction takes; the round goes on with the others. Who had sent a form that nobody has
/// confirmed is not written to, nor who had left before. What they read holds in the year that
/// follows as it is by then: between its beginning and this letter somebody may have left it, or
/// got another address.
///
/// @param asked whether the group goes on, with what each has said
/// @param next the run that follows, as it is now; empty where the network has ended
public record Farewells(RunMeetings run, InquiryRecord asked, Optional<Roster> next) {
  /// Each is a letter and a line at the most, and beside them lie the question and its line.
  private static final int MOST = 45;

  /// Of a run, where there is somebody to be told.
  ///
  /// @param rosters finds the run that follows, which is asked for there alone
  public static Optional<Farewells> of(RunMeetings run, Function<RunId, Optional<Roster>> rosters) {
    return new Renewal(run)
        .asked()
        .filter(asked -> asked.inquiry().question().isStillToTell())
        .map(asked -> new Farewells(run, asked, next(run, asked, rosters)));
  }

  private static Optional<Roster> next(
      RunMeetings run, InquiryRecord asked, Function<RunId, Optional<Roster>> rosters) {
    var end = end(asked);
    return end.isFollowed()
        ? rosters.apply(new RunId(run.roster().network().id(), end.next()))
        : Optional.empty();
  }

  /// Tells as many as one transaction takes. Who is told by another letter already counts with
  /// them.
  public Decision<RunMeetings, MeetingHappening> told() {
    var left = all();
    var some = left.subList(0, Math.min(MOST, left.size()));
    var heard = some.stream().map(farewell -> farewell.who().id()).toList();
    var end = end().telling(heard, some.size() == left.size());
    var before = asked.inquiry();
    var after =
        before.ending(((Question.Renewing) before.question()).ending(end), before.closesAt());
    return Decision.of(
        new GroupInquiries(run).with(after), new MeetingHappening.OfGroup.YearTold(after, some));
  }

  /// Who is still to be told, in the order in which they came.
  List<Farewell> all() {
    var all = new ArrayList<Farewell>();
    for (var each : run.roster().enrollments()) {
      if (!end().told().contains(each.id()) && !each.person().isForgotten()) {
        letter(each).ifPresent(letter -> all.add(new Farewell(each, letter, inNext(each))));
      }
    }
    return all;
  }

  /// They came into it with the address that they had.
  private Optional<Enrollment> inNext(Enrollment before) {
    return next.flatMap(roster ->
        roster.enrollments().stream()
            .filter(each -> each.person().address().equals(before.person().address()))
            .findFirst()
            .flatMap(came -> roster.present(came.id())));
  }

  private Optional<LetterKind> letter(Enrollment each) {
    return switch (each) {
      case Enrollment.Confirmed _ ->
          Optional.of(end().isFollowed() ? said(each) : LetterKind.NETWORK_ENDED);
      case Enrollment.Waiting _, Enrollment.Offered _ ->
          Optional.of(end().isFollowed() ? LetterKind.RENEWAL_WAITING : LetterKind.NETWORK_ENDED);
      case Enrollment.Unconfirmed _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Transferred _ ->
          Optional.empty();
    };
  }

  private LetterKind said(Enrollment each) {
    return asked
        .response(Attendees.formerly(run.roster(), each), Response.Renewal.class)
        .map(said -> said.continues() ? LetterKind.RENEWAL_CONTINUED : LetterKind.RENEWAL_GOODBYE)
        .orElse(LetterKind.RENEWAL_NOT_HEARD);
  }

  private YearEnd end() {
    return end(asked);
  }

  private static YearEnd end(InquiryRecord asked) {
    return ((Question.Renewing) asked.inquiry().question()).end().orElseThrow();
  }
}
