package kreds.meetingscheduling.staff;

import java.util.Map;
import kreds.meeting.RunMeetings;
import kreds.meeting.Statutes;
import kreds.meeting.Turnout;
import kreds.meetingscheduling.planning.KeepingConduct;
import kreds.text.Plural;
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

  static StaffAnswer taken(String network, KeepingConduct.Kept kept) {
    return StaffAnswer.done(
            kept.fresh() ? "It is noted. " + counted(kept.run()) : "It was noted so already.",
            AttendanceTableJson.of(kept.run()))
        .next(StaffCommand.SHOW_ATTENDANCE, Map.of(NETWORK, network))
        .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, network));
  }

  static StaffAnswer shown(String network, RunMeetings run) {
    return StaffAnswer.done(counted(run), AttendanceTableJson.of(run))
        .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, network))
        .next(StaffCommand.SHOW_NETWORK, Map.of(NETWORK, network))
        .toFill(StaffCommand.TAKE_ATTENDANCE, Map.of(NETWORK, network), "meeting", "present")
        .toFill(StaffCommand.SET_STATUTES, Map.of(NETWORK, network), "attendance");
  }

  private static String counted(RunMeetings run) {
    var turnout = new Turnout(run);
    var low = turnout.shares().stream().filter(Turnout.Share::isLow).count();
    return "Attendance is noted of "
        + Plural.of(turnout.counted().size(), "meeting")
        + ". At fewer than "
        + run.statutes().attendance()
        + " % of theirs: "
        + Plural.of(low, "person", "people")
        + ".";
  }

  private static StatutesJson json(int run, String network, Statutes statutes) {
    return new StatutesJson(
        network, run, statutes.agendaDays(), statutes.objectionDays(), statutes.attendance());
  }
}
