package kreds.meetingscheduling.staff;

import java.util.Map;
import kreds.meeting.Statutes;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of how a group meets.
final class ConductAnswers {
  private static final String NETWORK = "network";

  private record StatutesJson(
      String network, int run, int agendaDays, int objectionDays, int attendance) {}

  private ConductAnswers() {}

  static StaffAnswer set(String network, KeepingConduct.Kept kept) {
    var statutes = kept.run().statutes();
    var said = "The statutes are: " + statutes.said() + ".";
    return StaffAnswer.done(
            kept.fresh()
                ? said
                    + " Agendas that have not gone out follow; minutes that are out keep their time."
                : said + " Nothing is changed.",
            json(kept.run().roster().run().id().number(), network, statutes))
        .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, network))
        .toFill(
            StaffCommand.SET_STATUTES,
            Map.of(NETWORK, network),
            "agendaDays",
            "objectionDays",
            "attendance");
  }

  private static StatutesJson json(int run, String network, Statutes statutes) {
    return new StatutesJson(
        network, run, statutes.agendaDays(), statutes.objectionDays(), statutes.attendance());
  }
}
