package kreds.enrollment.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import kreds.network.NetworkState;
import kreds.run.Admission;
import kreds.run.NetworkRun;
import kreds.run.RunState;
import kreds.web.Visit;
import kreds.web.api.Inlined;
import kreds.web.api.Means;
import kreds.web.api.OneOf;

/// What the catalogue tells programs of a network: the same that people see.
public record NetworkBriefJson(
    @Means("The readable part of its address.") String network,
    String title,
    String text,
    String forWhom,
    @OneOf({"recruiting", "ready", "running", "renewing", "finished", "ended", "cancelled"})
        String state,
    @Means("Whether who enrols now can have a place.") boolean open,
    @Means("Whether who enrols now waits for one: all are taken.") boolean waitingList,
    @Means(
            "The day on which it opens for enrolment; until then people can say that they are"
                + " interested.")
        Optional<LocalDate> opens,
    @Means("How many are interested; nothing while they are fewer than three.")
        Optional<Integer> interested,
    @Means("Whether the secretariat has closed enrolment for now.") boolean closed,
    @Means(
            "Who decides that somebody is in: whoever confirms (open), or the secretariat (staff)."
                + " Until then nobody has a place or is in the queue.")
        Admission admission,
    @Inlined RunNumbersJson numbers,
    Optional<NextMeetingJson> nextMeeting,
    URI url) {
  private static final int FEWEST_SHOWN = 3;

  static NetworkBriefJson of(Visit visit, NetworkRun network) {
    var wording = network.network().description().in(visit.language());
    return new NetworkBriefJson(
        network.id(),
        wording.title(),
        wording.text(),
        wording.forWhom(),
        stateOf(network),
        network.hasPlaces(),
        network.takesEnrollments() && !network.hasPlaces(),
        network.takesInterest() ? network.run().opening().day() : Optional.empty(),
        interested(network),
        network.isClosed(),
        network.run().rules().admission().by(),
        RunNumbersJson.of(network.run()),
        next(network),
        URI.create(visit.url(visit.to("/networks/" + network.id()))));
  }

  /// How many are interested in a network that is still to open; nothing while they are so few that
  /// somebody could guess who.
  static Optional<Integer> interested(NetworkRun network) {
    var count = network.run().opening().interested();
    return network.takesInterest() && count >= FEWEST_SHOWN ? Optional.of(count) : Optional.empty();
  }

  private static Optional<NextMeetingJson> next(NetworkRun network) {
    var next = network.nextMeeting();
    return next.isPresent() ? Optional.of(NextMeetingJson.of(next.get())) : Optional.empty();
  }

  /// What people see of a network is the state of its present run, until it has stopped.
  public static String stateOf(NetworkRun network) {
    return network.network().state() == NetworkState.ENDED
            && network.run().state() != RunState.CANCELLED
        ? "ended"
        : network.run().state().word();
  }
}
