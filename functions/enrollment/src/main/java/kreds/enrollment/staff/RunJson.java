package kreds.enrollment.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kreds.enrollment.catalogue.NetworkBriefJson;
import kreds.run.Admission;
import kreds.run.NetworkRun;
import kreds.text.Language;
import kreds.web.api.Means;
import kreds.web.api.OrNull;

/// How far a network has come in one of its runs.
record RunJson(
    String network,
    String title,
    String state,
    int run,
    int minimum,
    int maximum,
    int confirmed,
    @Means("How many places are held for somebody who has not answered yet.") int offered,
    @Means("Those of whom it is still to be decided whether they are let in are counted here, too.")
        int waiting,
    int unconfirmed,
    int placesLeft,
    LocalDate decisionDate,
    @Means("The day on which it opens for enrolment; nothing once it is open.") @OrNull
        Optional<LocalDate> opens,
    @Means("How many have said that they are interested, and confirmed it.") int interested,
    @Means("Whether forms are taken and offers made.") SeatRulesInput.Enrolment enrolment,
    @Means("Who decides that somebody is in.") Admission admission,
    @Means("Whether participants see each other's names.") boolean listOpen) {

  /// The networks of the catalogue.
  record ListJson(List<RunJson> networks) {}

  /// One of them, after something was ordered.
  record OneJson(RunJson network) {}

  static RunJson of(NetworkRun network, Language language) {
    var run = network.run();
    return new RunJson(
        network.id(),
        network.network().description().in(language).title(),
        NetworkBriefJson.stateOf(network),
        run.id().number(),
        run.capacity().minimum(),
        run.capacity().maximum(),
        run.seats().confirmed(),
        run.seats().offered(),
        run.seats().waiting(),
        run.seats().unconfirmed(),
        run.placesLeft(),
        run.decisionDate(),
        run.opening().day(),
        run.opening().interested(),
        SeatRulesAnswer.enrolment(run.rules()),
        run.rules().admission().by(),
        run.listOpen());
  }
}
