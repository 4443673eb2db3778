package kreds.enrollment.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kreds.web.api.Means;
import kreds.web.api.OneOf;

/// What waits for staff in this function.
record TodayJson(List<ItemJson> waits) {

  /// One thing that waits.
  record ItemJson(
      @Means(
              "decide: short of people near its decision day; admit: somebody waits to be let in;"
                  + " offers: somebody has not answered yet; list: participants do not see each other's names.")
          @OneOf({"decide", "admit", "offers", "list"})
          String what,
      String network,
      String title,
      Optional<LocalDate> decisionDate,
      int confirmed,
      int minimum,
      int offered,
      @Means("Those who wait to be let in, each with what the participants are asked, if they are.")
          List<ToAdmit.PendingJson> toAdmit) {}
}
