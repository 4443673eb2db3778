package kreds.enrollment.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kreds.run.NetworkRun;
import kreds.web.AtomFeed;
import kreds.web.AtomFeed.Words;
import kreds.web.Visit;

/// The catalogue as a feed. An entry is the network and the moment of its publication.
final class NetworksFeed {
  private NetworksFeed() {}

  /// The feed of these networks, newest first.
  static String of(Visit visit, List<NetworkRun> networks) {
    var sorted = new ArrayList<>(networks);
    sorted.sort(
        Comparator.comparing(NetworksFeed::publishedAt).reversed().thenComparing(NetworkRun::id));
    var head =
        new AtomFeed.Head(
            "feed/" + visit.url("") + "/" + visit.language().code(),
            visit.text("feed.title", "association", visit.association()),
            "/networks.atom",
            "/networks");
    return AtomFeed.of(visit, head, sorted.stream().map(each -> entry(visit, each)).toList());
  }

  /// What staff wrote may be in another language than what the association's pages say of it.
  private static AtomFeed.Entry entry(Visit visit, NetworkRun network) {
    var view = new NetworkView(visit, network);
    var published = publishedAt(network);
    return new AtomFeed.Entry(
        "network/" + network.id() + "/" + AtomFeed.stamp(published),
        new Words(view.lang(), view.title()),
        published,
        network.updatedAt(),
        visit.url(visit.to("/networks/" + network.id())),
        List.of(
            new Words(view.lang(), view.summary()),
            new Words(view.lang(), view.forWhom()),
            new Words(null, places(visit, view)),
            new Words(null, view.price())));
  }

  private static String places(Visit visit, NetworkView view) {
    return view.isAhead() ? visit.text("network.ahead", "date", view.opens()) : view.places();
  }

  private static Instant publishedAt(NetworkRun network) {
    return network.network().stamp().createdAt();
  }
}
