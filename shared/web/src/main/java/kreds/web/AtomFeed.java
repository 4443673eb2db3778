package kreds.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// An Atom feed (RFC 4287). Feed and entries keep their identifiers for life, whatever the address
/// of the site: they follow from names that never change.
public final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /// What the feed itself says.
  ///
  /// @param name from which its identifier follows
  /// @param self the path of the feed
  /// @param alternate the path of the page that shows the same
  public record Head(String name, String title, String self, String alternate) {}

  /// One entry.
  ///
  /// @param name from which its identifier follows
  /// @param url of its page
  public record Entry(
      String name,
      Words title,
      Instant published,
      Instant updated,
      String url,
      List<Words> summary) {}

  /// Words, and their language where it is not the feed's. Blank ones are left out.
  public record Words(@Nullable String language, String text) {}

  /// The feed, with its entries in their order.
  public static String of(Visit visit, Head head, List<Entry> entries) {
    var written = new StringWriter(4_096);
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
      new AtomFeed(xml).feed(visit, head, entries);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text cannot fail to be written", e);
    }
    return written.toString();
  }

  private void feed(Visit visit, Head head, List<Entry> entries) throws XMLStreamException {
    var language = visit.language().code();
    xml.writeStartDocument("utf-8", "1.0");
    line();
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language);
    line();
    element("id", urn(head.name));
    element("title", head.title);
    element("updated", stamp(newest(entries)));
    xml.writeStartElement("author");
    element("name", visit.association());
    end();
    link("self", "application/atom+xml", visit.url(head.self + "?lang=" + language));
    link("alternate", "text/html", visit.url(head.alternate + "?lang=" + language));
    for (var entry : entries) {
      entry(entry);
    }
    end();
    xml.writeEndDocument();
  }

  private void entry(Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    line();
    element("id", urn(entry.name));
    spoken("title", entry.title);
    element("published", stamp(entry.published));
    element("updated", stamp(entry.updated));
    link("alternate", "text/html", entry.url);
    xml.writeStartElement("summary");
    xml.writeAttribute("type", "xhtml");
    xml.writeStartElement("div");
    xml.writeDefaultNamespace(XHTML);
    for (var words : entry.summary) {
      spoken("p", words);
    }
    xml.writeEndElement();
    end();
    end();
  }

  private void spoken(String name, Words words) throws XMLStreamException {
    if (words.text.isBlank()) {
      return;
    }
    xml.writeStartElement(name);
    if (words.language != null) {
      xml.writeAttribute("xml:lang", words.language);
    }
    xml.writeCharacters(holdable(words.text));
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

  private static Instant newest(List<Entry> entries) {
    var newest = Instant.EPOCH;
    for (var entry : entries) {
      newest = entry.updated.isAfter(newest) ? entry.updated : newest;
    }
    return newest;
  }

  /// A moment as feeds write it, and as a name may hold it.
  public static String stamp(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(("kreds/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
