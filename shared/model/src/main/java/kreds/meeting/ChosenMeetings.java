package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Slot;

/// The meetings that the group has chosen by its ballots, and which of them nobody has arranged.
/// Whether something is left to plan and what is offered is read here alone: of two counts one
/// would go on naming a choice of which the other offers nothing.
///
/// Each theme that is chosen is one meeting, and so is a date where there are more of these. What
/// was arranged already when a ballot was counted is none of its meetings. Whatever was arranged
/// since, and whatever became of it, is one meeting of one ballot: of the first that has chosen its
/// title, and else of the first that has chosen its date, where it is the one that was offered on
/// that, whatever staff call it. One that was cancelled, and is arranged again under its title, is
/// that one meeting. What is neither is one of the earliest ballot that still waits, since staff
/// may take another title and another day for what was chosen.
final class ChosenMeetings {
  private final List<ChosenByBallot> choices;

  /// @param ballots on meetings, the first one first
  ChosenMeetings(RunMeetings run, List<InquiryRecord> ballots) {
    choices = ballots.stream().flatMap(ballot -> ChosenByBallot.of(ballot, run).stream()).toList();
    var others = new ArrayList<Meeting>();
    for (var record : run.meetings()) {
      var meeting = record.meeting();
      if (record.isArranged() && isReplaced(meeting, run)) {
        useDates(meeting);
      } else if (record.isArranged() && !isTaken(meeting)) {
        others.add(meeting);
      }
    }
    for (var other : others) {
      since(other)
          .filter(choice -> !choice.titles.isEmpty())
          .findFirst()
          .ifPresent(ChosenByBallot::next);
    }
  }

  /// Those of the run's meetings that are arranged now, by identifier.
  static Set<String> arranged(RunMeetings run) {
    return run.meetings().stream()
        .filter(MeetingRecord::isArranged)
        .map(record -> record.meeting().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The first ballot of which something is still meant.
  Optional<InquiryRecord> first(Instant now) {
    return choices.stream()
        .filter(choice -> !choice.left(now).isEmpty())
        .map(ChosenByBallot::ballot)
        .findFirst();
  }

  /// What of that ballot is still meant: the first theme goes with the first date.
  List<Balloting.StillMeant> of(Inquiry ballot, Instant now) {
    return choices.stream()
        .filter(choice -> choice.ballot.inquiry().id().equals(ballot.id()))
        .flatMap(choice -> choice.left(now).stream())
        .toList();
  }

  private Stream<ChosenByBallot> since(Meeting meeting) {
    return choices.stream().filter(choice -> !choice.before.contains(meeting.id()));
  }

  /// Whether it was cancelled, and another stands in its place.
  private static boolean isReplaced(Meeting meeting, RunMeetings run) {
    return meeting.state() == MeetingState.CANCELLED
        && run.meetings().stream()
            .filter(MeetingRecord::isArranged)
            .map(MeetingRecord::meeting)
            .anyMatch(later ->
                later.number() > meeting.number() && later.title().equals(meeting.title()));
  }

  private void useDates(Meeting meeting) {
    since(meeting).forEach(choice -> choice.dates.removeIf(date -> isOn(meeting, date)));
  }

  /// Whether a ballot has chosen its title or its date: of that one it is.
  private boolean isTaken(Meeting meeting) {
    var titled = since(meeting).filter(choice -> choice.titles.contains(meeting.title()));
    var dated = since(meeting).filter(choice -> choice.isDated(meeting));
    var of = titled.findFirst().or(dated::findFirst);
    of.ifPresent(choice -> choice.titles.remove(choice.titleOf(meeting)));
    useDates(meeting);
    return of.isPresent();
  }

  /// Whether that date is, or was, a meeting's: one that overlaps could not be beside it.
  private static boolean isOn(Meeting meeting, Slot date) {
    return Stream.concat(meeting.slot().stream(), meeting.former().stream())
        .anyMatch(date::overlaps);
  }

  /// What one ballot has chosen and nobody has arranged, as far as the meetings have been read.
  ///
  /// @param before which meetings were arranged when it was counted
  /// @param titles one for each meeting; blank where it is of a date that no theme goes with
  /// @param dates on which there is no meeting
  private record ChosenByBallot(
      InquiryRecord ballot, Set<String> before, List<String> titles, List<Slot> dates) {

    static Optional<ChosenByBallot> of(InquiryRecord ballot, RunMeetings run) {
      return Balloting.result(ballot.inquiry()).map(result -> of(ballot, result, run));
    }

    private static ChosenByBallot of(InquiryRecord asked, BallotResult result, RunMeetings run) {
      var ballot = Balloting.of(asked.inquiry());
      var titles = new ArrayList<String>();
      for (var theme : ballot.themes()) {
        if (result.isChosen(theme.id())) {
          titles.add(theme.title());
        }
      }
      var dates = new ArrayList<>(ballot.dates());
      dates.removeIf(date -> !result.isChosen(date.id()));
      titles.addAll(Collections.nCopies(Math.max(0, dates.size() - titles.size()), ""));
      for (var record : run.meetings()) {
        if (result.arranged().contains(record.meeting().id())) {
          dates.removeIf(date -> stands(record.meeting(), date));
        }
      }
      return new ChosenByBallot(asked, result.arranged(), titles, dates);
    }

    /// Whether that meeting, which is none of those that were chosen, is in the way of a date.
    private static boolean stands(Meeting meeting, Slot date) {
      return meeting.state() != MeetingState.CANCELLED
          && meeting.slot().filter(date::overlaps).isPresent();
    }

    boolean isDated(Meeting meeting) {
      return !titles.isEmpty() && dates.stream().anyMatch(date -> isOn(meeting, date));
    }

    /// Its own title, or else the one that goes with its date; the last one where none is left for
    /// that.
    String titleOf(Meeting meeting) {
      if (titles.contains(meeting.title())) {
        return meeting.title();
      }
      var day = 0;
      while (day < titles.size() - 1 && !isOn(meeting, dates.get(day))) {
        day++;
      }
      return titles.get(day);
    }

    /// Something else was arranged for the next one.
    void next() {
      titles.removeFirst();
    }

    List<Balloting.StillMeant> left(Instant now) {
      var ahead = dates.stream().filter(date -> date.start().instant().isAfter(now)).toList();
      var left = new ArrayList<Balloting.StillMeant>();
      for (var number = 0; number < titles.size(); number++) {
        var title = Optional.of(titles.get(number)).filter(theme -> !theme.isEmpty());
        var date = ahead.stream().skip(number).findFirst();
        if (title.isPresent() || date.isPresent()) {
          left.add(new Balloting.StillMeant(title, date));
        }
      }
      return left;
    }
  }
}
