package kreds.enrollment.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kreds.run.NetworkRun;
import kreds.text.Language;
import kreds.web.api.Means;

/// What waits for staff in this function, the longest first.
record TodayJson(List<WaitingJson> waiting) {

  /// One thing that waits.
  record WaitingJson(
      String network,
      String title,
      What what,
      Instant since,
      @Means("By when the minimum must be reached; of what is to be decided alone.")
          Optional<LocalDate> decisionDate,
      int confirmed,
      int minimum,
      @Means("How many wait to be let in or not.") int toAdmit,
      @Means("Each of them, with what the participants are asked, if they are.")
          List<ToAdmit.PendingJson> pending,
      @Means("Colleagues who want all of their places or none, and never can have them.")
          List<NeverTogether.PartyJson> neverTogether) {

    static WaitingJson of(
        NetworkRun network,
        What what,
        Instant since,
        List<ToAdmit.PendingJson> pending,
        List<NeverTogether.PartyJson> neverTogether,
        Language language) {
      var run = network.run();
      return new WaitingJson(
          network.id(),
          network.network().description().in(language).title(),
          what,
          since,
          Optional.of(run.decisionDate()).filter(_ -> what == What.DECIDE),
          run.seats().confirmed(),
          run.capacity().minimum(),
          pending.size(),
          pending,
          neverTogether);
    }
  }

  /// The things that can wait.
  enum What {
    /// It is short of people near its decision day.
    DECIDE,
    /// Somebody waits to be let in or not.
    ADMIT,
    /// The participants do not see each other's names.
    OPEN_LIST,
    /// Colleagues wait for places that they can never all have by the rules as they are.
    NEVER_TOGETHER
  }
}
