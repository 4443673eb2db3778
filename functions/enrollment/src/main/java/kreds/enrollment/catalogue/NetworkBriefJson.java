package kreds.enrollment.catalogue;

import java.net.URI;
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
    @Means("Whether the secretariat has closed enrolment for now.") boolean closed,
    @Means(
            "Who decides that somebody is in: whoever confirms (open), or the secretariat (staff)."
                + " Until then nobody has a place or is in the queue.")
        Admission admission,
    @Inlined RunNumbersJson numbers,
    Optional<NextMeetingJson> nextMeeting,
    URI url) {

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
        network.isClosed(),
        network.run().rules().admission(),
        RunNumbersJson.of(network.run()),
        network.nextMeeting().map(NextMeetingJson::of),
        URI.create(visit.url(visit.to("/networks/" + network.id()))));
  }

  /// What people see of a network is the state of its present run, until it has stopped.
  public static String stateOf(NetworkRun network) {
    return network.network().state() == NetworkState.ENDED
            && network.run().state() != RunState.CANCELLED
        ? "ended"
        : network.run().state().word();
  }
}
