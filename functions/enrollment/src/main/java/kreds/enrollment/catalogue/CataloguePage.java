package kreds.enrollment.catalogue;

import java.util.ArrayList;
import java.util.List;
import kreds.aws.Settings;
import kreds.enrollment.pages.JteembedGenerated;
import kreds.enrollment.pages.JtehomeGenerated;
import kreds.enrollment.pages.JtenetworksGenerated;
import kreds.run.NetworkRun;
import kreds.run.Networks;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// The catalogue: for people, for programs, for feed readers, and inside the association's own
/// site. One query each.
public final class CataloguePage {
  /// Anybody may keep it, but hardly: a network that is published shows at once.
  public static final int A_MOMENT = 1;

  private static final int FEED_SECONDS = 300;

  private final Networks networks;
  private final Settings settings;

  public CataloguePage(Networks networks, Settings settings) {
    this.networks = networks;
    this.settings = settings;
  }

  /// The front page, by itself: it must not wait for the others.
  public void home(Routes routes) {
    routes.get(
        "GET /",
        Operation.of(
            "home",
            "The catalogue for people",
            NetworksJson.class,
            "Open and running networks, and how to propose one."),
        this::home);
  }

  /// With the others.
  public Routes on(Routes routes) {
    return FrameScript.on(routes)
        .get(
            "GET /networks",
            Operation.of(
                    "networks", "Open and running networks", NetworksJson.class, "The catalogue.")
                .query(
                    "view",
                    "`embed`: a bare page that other sites may frame; `share`: how to do so. Another"
                        + " word is ignored.",
                    List.of("embed", "share")),
            this::networks)
        .get(
            "GET /networks.atom",
            Operation.file(
                "networksFeed",
                "The catalogue as a feed (RFC 4287)",
                "application/atom+xml",
                "An Atom feed."),
            this::feed);
  }

  private Reply home(Visit visit) {
    var listed = networks.listed();
    return Reply.page(
            visit.text("home.page"),
            out ->
                JtehomeGenerated.render(
                    out, null, visit, views(visit, listed), settings.capacity()),
            NetworksJson.of(visit, listed))
        .publicly(A_MOMENT)
        .about(visit.text("home.about", "association", visit.association()));
  }

  /// All networks; with `view=embed` nothing but them, for a frame in another site.
  private Reply networks(Visit visit) {
    var listed = networks.listed();
    var views = views(visit, listed);
    var data = NetworksJson.of(visit, listed);
    var view = visit.query("view").orElse("");
    if (view.equals("share")) {
      return SharePage.of(visit, data).publicly(A_MOMENT);
    }
    if (view.equals("embed")) {
      return Reply.page(
              visit.text("networks.title"),
              out -> JteembedGenerated.render(out, null, visit, views),
              data)
          .publicly(A_MOMENT)
          .embedded();
    }
    return Reply.page(
            visit.text("networks.title"),
            out -> JtenetworksGenerated.render(out, null, visit, views),
            data)
        .publicly(A_MOMENT)
        .about(visit.text("networks.lead"));
  }

  /// The feed.
  private Reply feed(Visit visit) {
    return Reply.file(
        "application/atom+xml", NetworksFeed.of(visit, networks.listed()), FEED_SECONDS);
  }

  private static List<NetworkView> views(Visit visit, List<NetworkRun> networks) {
    var views = new ArrayList<NetworkView>();
    for (var network : networks) {
      views.add(new NetworkView(visit, network));
    }
    return views;
  }
}
