package kreds.meetingscheduling.planning;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Order;
import kreds.change.Step;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.id.RunId;
import kreds.meeting.EvaluationReport;
import kreds.meeting.Lacking;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingHappening;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;
import kreds.meeting.StandingMinutes;
import kreds.meeting.Statutes;
import kreds.outcome.Outcome;

/// How a group of competitors meets: its statutes, which say when agendas go out, how long one can
/// object to minutes and how often one comes; and who was there.
///
/// @param files whose names the letter about minutes says
public record KeepingConduct(ChangingMeetings changing, SharedFiles files, InstantSource clock) {

  /// What staff say of the statutes; what is not said stays.
  public record Said(
      Optional<Integer> agendaDays,
      Optional<Integer> objectionDays,
      Optional<Integer> attendance,
      Optional<Boolean> evaluation,
      Optional<Boolean> posts) {

    Statutes of(Statutes before) {
      return new Statutes(
          agendaDays.orElse(before.agendaDays()),
          objectionDays.orElse(before.objectionDays()),
          attendance.orElse(before.attendance()),
          evaluation.orElse(before.evaluation()),
          posts.map(before.posts()::electing).orElse(before.posts()),
          before.version());
    }
  }

  /// A run under its statutes.
  ///
  /// @param calledOff the meetings about which people were asked, and are no more
  /// @param unasked those that nobody is asked about, though meetings are evaluated again
  public record Ruled(
      RunMeetings run, boolean fresh, List<Meeting> calledOff, List<Meeting> unasked) {

    public Ruled {
      calledOff = List.copyOf(calledOff);
      unasked = List.copyOf(unasked);
    }

    private static Ruled of(ChangingMeetings.Changed changed) {
      for (var happening : changed.happenings()) {
        if (happening instanceof MeetingHappening.OfConduct.StatutesSet set) {
          return new Ruled(changed.run(), true, set.calledOff(), set.unasked());
        }
      }
      return new Ruled(changed.run(), false, List.of(), List.of());
    }
  }

  /// Sets other statutes; the same ones again change nothing.
  public Outcome<Ruled> set(String network, Said said, Order order) {
    return changing
        .present(network, false, order, (run, now) -> run.conducted(said.of(run.statutes()), now))
        .map(Ruled::of);
  }

  /// Notes who was at a meeting, as staff name them: by address or by enrollment.
  ///
  /// @param meeting blank when the only one that has begun and is not held is meant
  public Outcome<ChangingMeetings.Changed> attend(
      String network, String meeting, List<String> present, List<String> absent, Order order) {
    return changing
        .lookup()
        .begun(
            network, meeting, record -> !record.meeting().attendance().isTaken(), clock.instant())
        .then(id ->
            changing.around(
                network,
                id,
                false,
                order,
                (run, now) -> {
                  var named = new NamedParticipants(run);
                  return named
                      .ids("present", present)
                      .then(came ->
                          named
                              .ids("absent", absent)
                              .then(away -> run.attend(id, came, away, now)));
                }));
  }

  /// The same, of one whom facilitator or host see on the page of the meeting.
  public Outcome<ChangingMeetings.Changed> attend(
      RunId run, String meeting, List<String> present, List<String> absent, Step step) {
    return changing.on(
        step,
        false,
        () -> changing.lookup().of(run),
        (found, now) -> found.attend(meeting, present, absent, now));
  }

  /// Minutes that are out, or would be.
  ///
  /// @param letters how many are told
  /// @param added how many files they are told of that came after minutes which stay as they are; 0
  ///   where the minutes are what is new
  /// @param awaited the files that are announced and not there, which no letter names
  public record Published(
      MeetingRecord record, int letters, int added, List<SharedFile> awaited, boolean fresh) {

    public Published {
      awaited = List.copyOf(awaited);
    }
  }

  /// Publishes the minutes of a meeting.
  ///
  /// @param meeting blank when the only one that is over and has none is meant
  /// @param text blank for the one that is out, when files have come since
  /// @param dryRun whether it is only said what would come of it
  public Outcome<Published> publish(
      String network, String meeting, String text, boolean dryRun, Order order) {
    return changing
        .lookup()
        .begun(
            network,
            meeting,
            record -> record.minutes().isPresent() == text.isEmpty(),
            clock.instant())
        .then(id -> published(network, id, text, dryRun, order));
  }

  /// Says that the minutes of a meeting stay as they are, whatever was objected.
  ///
  /// @param meeting blank when the only one that has begun and has minutes is meant
  public Outcome<Stood> stand(String network, String meeting, boolean dryRun, Order order) {
    return changing
        .lookup()
        .begun(network, meeting, record -> !record.openObjections().isEmpty(), clock.instant())
        .then(id ->
            changing
                .around(
                    network, id, dryRun, order, (run, now) -> new StandingMinutes(run).say(id, now))
                .map(changed -> new Stood(changed.run().find(id).orElseThrow(), changed.fresh())));
  }

  /// A meeting whose minutes stay as they are, or would.
  public record Stood(MeetingRecord record, boolean fresh) {}

  private Outcome<Published> published(
      String network, String id, String text, boolean dryRun, Order order) {
    return changing.around(
        network,
        id,
        () -> beside(network, id),
        dryRun,
        order,
        (run, beside, now) -> run.publish(id, text, names(beside), now),
        (beside, changed) ->
            published(id, changed, beside.stream().filter(SharedFile::isAwaited).toList()));
  }

  private List<SharedFile> beside(String network, String id) {
    return files.ofNetwork(network).stream()
        .filter(file -> file.id().meeting().equals(id))
        .toList();
  }

  private static Map<String, String> names(List<SharedFile> all) {
    var there = new LinkedHashMap<String, String>();
    for (var file : all) {
      if (file.isThere()) {
        there.put(file.id().named(), file.name().text());
      }
    }
    return there;
  }

  private static Published published(
      String id, ChangingMeetings.Changed changed, List<SharedFile> awaited) {
    var letters = 0;
    var added = 0;
    for (var happening : changed.happenings()) {
      if (happening instanceof MeetingHappening.OfConduct.MinutesPublished published) {
        letters = published.readers().size();
      }
      if (happening instanceof MeetingHappening.OfConduct.FilesTold told) {
        letters = told.readers().size();
        added = told.files().size();
      }
    }
    var record = changed.run().find(id).orElseThrow();
    return new Published(record, letters, added, awaited, changed.fresh());
  }

  /// A meeting as it is once it is held.
  public record Held(MeetingRecord record, boolean fresh) {}

  /// Which meeting is to be held: the one that is named, or the only one that lacks nothing.
  public Outcome<String> toHold(String network, String meeting) {
    var now = clock.instant();
    return changing
        .lookup()
        .begun(network, meeting, record -> Lacking.of(record, now).isEmpty(), now);
  }

  /// Brings a meeting to its end.
  ///
  /// @param agendaOn the day on which staff sent its agenda themselves, if they did
  public Outcome<Held> hold(String network, String id, Optional<LocalDate> agendaOn, Order order) {
    return changing
        .around(network, id, false, order, (run, now) -> run.hold(id, agendaOn, now))
        .map(changed -> new Held(changed.run().find(id).orElseThrow(), changed.fresh()));
  }

  /// What a meeting lacks to be held.
  public List<Lacking> lacking(String network, String id) {
    return changing
        .lookup()
        .holding(network, id)
        .fold(
            run ->
                run.find(id).map(record -> Lacking.of(record, clock.instant())).orElse(List.of()),
            _ -> List.of());
  }

  /// The present run of a network.
  public Outcome<RunMeetings> current(String network) {
    return changing.lookup().current(network);
  }

  /// How the meetings of a network were, over all its years: they lie in one partition, and are one
  /// query; one more where there is none, to tell a network without meetings from none.
  public Outcome<EvaluationReport> evaluated(String network) {
    var all = changing.lookup().meetings().ofNetwork(network);
    var report = EvaluationReport.of(all, clock.instant());
    return all.isEmpty()
        ? changing.lookup().current(network).map(_ -> report)
        : Outcome.done(report);
  }
}
