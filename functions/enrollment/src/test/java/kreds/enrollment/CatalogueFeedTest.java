package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.run.Run;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The networks as a feed, and whatever stands in a description.
final class CatalogueFeedTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void markupAndControlCharactersInADescriptionAreHarmless() throws Exception {
    var nasty = "<script>alert(1)</script> & \"x\" \u0001 ]]> 🧪";
    var wording = new Wording("Farligt " + nasty, nasty, nasty, List.of(nasty));
    var description =
        new Description(Map.of(Language.DA, wording), List.of(new SpeakerIdea(nasty, nasty, 0)));
    var plan = new NetworkPlan(description, new Capacity(1, 2), NetworkFixture.DECISION, 0);
    function.stored.open(
        Network.published("farligt", description, "", SamplePeople.MONDAY),
        Run.first("farligt", plan, SamplePeople.MONDAY));
    var event = function.event("http/network");
    event.put("pathParameters", Map.of("network", "farligt"));

    assertThat(function.send(event).body()).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(function.send(function.event("http/catalogue")).body()).doesNotContain("<script>");
    assertThat(feed().getElementsByTagName("entry").getLength()).isEqualTo(2);
  }

  @Test
  void theFeedIsAtomWithIdentifiersThatStay() throws Exception {
    var first = feed();

    assertThat(first.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    for (var name : List.of("id", "title", "updated", "author", "link")) {
      assertThat(child(first.getDocumentElement(), name)).as(name).isNotNull();
    }
    var entry = (Element) first.getElementsByTagName("entry").item(0);
    assertThat(Instant.parse(child(entry, "updated").getTextContent()))
        .isEqualTo(SamplePeople.MONDAY);
    assertThat(child(entry, "title").getTextContent()).isEqualTo("Plastgenanvendelse");
    assertThat(child(entry, "link").getAttribute("href")).endsWith("/networks/plastgenanvendelse");

    function.clock.advance(java.time.Duration.ofHours(1));
    function.enroll(1);
    var form = (Element) feed().getElementsByTagName("entry").item(0);
    assertThat(child(form, "updated").getTextContent())
        .as("that a form has come shows to nobody")
        .isEqualTo(child(entry, "updated").getTextContent());
    function.confirm(1);
    var later = (Element) feed().getElementsByTagName("entry").item(0);

    assertThat(child(later, "id").getTextContent()).isEqualTo(child(entry, "id").getTextContent());
    assertThat(child(later, "updated").getTextContent()).isEqualTo("2027-01-04T09:00:00Z");
    assertThat(new HashSet<>(List.of(child(entry, "id").getTextContent(), text(first, "id"))))
        .hasSize(2)
        .allMatch(id -> id.startsWith("urn:uuid:"));
  }

  private Document feed() throws Exception {
    var reply = function.send(function.event("http/networks-feed"));
    assertThat(reply.header("content-type")).isEqualTo("application/atom+xml; charset=utf-8");
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(reply.body().getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Document document, String name) {
    return child(document.getDocumentElement(), name).getTextContent();
  }

  private static Element child(Element parent, String name) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    throw new AssertionError("no " + name);
  }
}
