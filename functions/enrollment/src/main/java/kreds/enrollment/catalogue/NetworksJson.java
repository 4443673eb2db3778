package kreds.enrollment.catalogue;

import java.util.ArrayList;
import java.util.List;
import kreds.run.NetworkRun;
import kreds.web.Visit;

/// The catalogue as programs read it.
record NetworksJson(List<NetworkBriefJson> networks) {

  static NetworksJson of(Visit visit, List<NetworkRun> networks) {
    var briefs = new ArrayList<NetworkBriefJson>();
    for (var network : networks) {
      briefs.add(NetworkBriefJson.of(visit, network));
    }
    return new NetworksJson(briefs);
  }
}
