package kreds.enrollment.catalogue;

import java.util.List;
import kreds.run.NetworkRun;
import kreds.web.Visit;

/// The catalogue as programs read it.
record NetworksJson(List<NetworkBriefJson> networks) {

  static NetworksJson of(Visit visit, List<NetworkRun> networks) {
    return new NetworksJson(
        networks.stream().map(network -> NetworkBriefJson.of(visit, network)).toList());
  }
}
