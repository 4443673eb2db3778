package kreds.enrollment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kreds.network.Network;
import kreds.web.Visit;

/// The catalogue as an Atom feed (RFC 4287). An entry keeps its identifier for life, whatever the
/// address of the site: it follows from the network and the moment of its publication.
final class AtomFeed {
  private final Visit visit;
  private final StringBuilder xml = new StringBuilder(4_096);

  AtomFeed(Visit visit) {
    this.visit = visit;
  }

  /// The feed of these networks, newest first.
  String of(List<Network> networks) {
    var language = visit.language().code();
    xml.append(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(language)
        .append("\">\n");
    element("id", urn("feed/" + visit.url("") + "/" + language));
    element("title", visit.text("feed.title", "association", visit.association()));
    element("updated", stamp(newest(networks)));
    xml.append("<author>");
    element("name", visit.association());
    xml.append("</author>\n");
    link("self", "application/atom+xml", visit.url("/networks.atom?lang=" + language));
    link("alternate", "text/html", visit.url("/networks?lang=" + language));
    var sorted = new ArrayList<>(networks);
    sorted.sort(Comparator.comparing(Network::publishedAt).reversed().thenComparing(Network::id));
    for (var network : sorted) {
      entry(network);
    }
    return xml.append("</feed>\n").toString();
  }

  private void entry(Network network) {
    var view = new NetworkView(visit, network);
    xml.append("<entry>\n");
    element("id", urn("network/" + network.id() + "/" + stamp(network.publishedAt())));
    element("title", view.title());
    element("published", stamp(network.publishedAt()));
    element("updated", stamp(network.updatedAt()));
    link("alternate", "text/html", visit.url("/networks/" + network.id()));
    var summary = new ArrayList<String>();
    for (var sentence : List.of(view.summary(), view.forWhom(), view.places(), view.price())) {
      if (!sentence.isBlank()) {
        summary.add(sentence);
      }
    }
    element("summary", String.join("\n", summary));
    xml.append("</entry>\n");
  }

  private void element(String name, String text) {
    xml.append('<').append(name).append('>');
    escape(text);
    xml.append("</").append(name).append(">\n");
  }

  private void link(String rel, String type, String href) {
    xml.append("<link rel=\"").append(rel).append("\" type=\"").append(type).append("\" href=\"");
    escape(href);
    xml.append("\"/>\n");
  }

  /// What XML 1.0 cannot hold at all is left out.
  private void escape(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        case '"' -> xml.append("&quot;");
        default -> {
          if ((c >= ' ' && c < '\uFFFE') || c == '\n' || c == '\t') {
            xml.append(c);
          }
        }
      }
    }
  }

  private static Instant newest(List<Network> networks) {
    var newest = Instant.EPOCH;
    for (var network : networks) {
      newest = network.updatedAt().isAfter(newest) ? network.updatedAt() : newest;
    }
    return newest;
  }

  private static String stamp(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(("kreds/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
