package kreds.enrollment.catalogue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kreds.run.NetworkRun;
import kreds.web.Visit;
import org.jspecify.annotations.Nullable;

/// The catalogue as an Atom feed (RFC 4287). An entry keeps its identifier for life, whatever the
/// address of the site: it follows from the network and the moment of its publication.
final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Visit visit;
  private final XMLStreamWriter xml;

  private AtomFeed(Visit visit, XMLStreamWriter xml) {
    this.visit = visit;
    this.xml = xml;
  }

  /// The feed of these networks, newest first.
  static String of(Visit visit, List<NetworkRun> networks) {
    var written = new StringWriter(4_096);
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
      new AtomFeed(visit, xml).feed(networks);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text cannot fail to be written", e);
    }
    return written.toString();
  }

  private void feed(List<NetworkRun> networks) throws XMLStreamException {
    var language = visit.language().code();
    xml.writeStartDocument("utf-8", "1.0");
    line();
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language);
    line();
    element("id", urn("feed/" + visit.url("") + "/" + language));
    element("title", visit.text("feed.title", "association", visit.association()));
    element("updated", stamp(newest(networks)));
    xml.writeStartElement("author");
    element("name", visit.association());
    end();
    link("self", "application/atom+xml", visit.url("/networks.atom?lang=" + language));
    link("alternate", "text/html", visit.url("/networks?lang=" + language));
    var sorted = new ArrayList<>(networks);
    sorted.sort(
        Comparator.comparing(AtomFeed::publishedAt).reversed().thenComparing(NetworkRun::id));
    for (var network : sorted) {
      entry(network);
    }
    end();
    xml.writeEndDocument();
  }

  private void entry(NetworkRun network) throws XMLStreamException {
    var view = new NetworkView(visit, network);
    xml.writeStartElement("entry");
    line();
    element("id", urn("network/" + network.id() + "/" + stamp(publishedAt(network))));
    spoken("title", view.lang(), view.title());
    element("published", stamp(publishedAt(network)));
    element("updated", stamp(network.updatedAt()));
    link("alternate", "text/html", visit.url(visit.to("/networks/" + network.id())));
    summary(view);
    end();
  }

  /// What staff wrote may be in another language than what the association's pages say of it.
  private void summary(NetworkView view) throws XMLStreamException {
    xml.writeStartElement("summary");
    xml.writeAttribute("type", "xhtml");
    xml.writeStartElement("div");
    xml.writeDefaultNamespace(XHTML);
    for (var written : List.of(view.summary(), view.forWhom())) {
      spoken("p", view.lang(), written);
    }
    for (var ours : List.of(places(view), view.price())) {
      spoken("p", null, ours);
    }
    xml.writeEndElement();
    end();
  }

  private String places(NetworkView view) {
    return view.isAhead() ? visit.text("network.ahead", "date", view.opens()) : view.places();
  }

  /// A text in another language than the feed's; nothing where there is none.
  private void spoken(String name, @Nullable String language, String text)
      throws XMLStreamException {
    if (text.isBlank()) {
      return;
    }
    xml.writeStartElement(name);
    if (language != null) {
      xml.writeAttribute("xml:lang", language);
    }
    xml.writeCharacters(holdable(text));
    end();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(holdable(text));
    end();
  }

  private void link(String rel, String type, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", holdable(href));
    line();
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /// What XML 1.0 cannot hold at all is left out; the writer would let it through.
  private static String holdable(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(AtomFeed::isHeldByXml).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isHeldByXml(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c > 0xFFFF;
  }

  private static Instant publishedAt(NetworkRun network) {
    return network.network().stamp().createdAt();
  }

  private static Instant newest(List<NetworkRun> networks) {
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
