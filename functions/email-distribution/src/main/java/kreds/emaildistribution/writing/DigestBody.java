package kreds.emaildistribution.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import kreds.delivery.Delivery;
import kreds.delivery.StaffEvent;
import kreds.text.Texts;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Puts the letters of a digest behind its first words: what they are about as a list, then each
/// under its subject. What would make the mail too long is left out, and the order stands in its
/// place that shows it.
///
/// @param html by which it is measured
record DigestBody(HtmlText html, Texts words) {
  /// The fact that says whether an answer goes to whom a letter is about.
  static final String REPLIES = "replies";

  /// Answers to a digest go to the association.
  static final Map<String, String> IN_ONE = Map.of(REPLIES, "digest");

  /// Gmail cuts a mail at 102 kB; the layout around it takes its share.
  static final int MOST_BYTES = 90_000;

  private static final int LEVEL = 2;

  /// A letter of it.
  ///
  /// @param subject makes its words anew each time
  record Part(Supplier<Node> subject, Node body) {}

  private record Placed(Node heading, Node body, Node instead) {}

  /// How many there are, as a fact.
  static Map<String, String> number(List<Delivery> letters) {
    return Map.of("number", Integer.toString(letters.size()));
  }

  /// @param parts writes one of the letters
  void append(Node document, List<Delivery> letters, Function<Delivery, Part> parts) {
    var list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    var all = new ArrayList<Placed>();
    for (var letter : letters) {
      var part = parts.apply(letter);
      var item = new ListItem();
      move(part.subject().get(), item);
      list.appendChild(item);
      all.add(new Placed(heading(part), part.body(), instead(letter)));
    }
    document.appendChild(list);
    append(document, all);
  }

  private void append(Node document, List<Placed> all) {
    var used = size(document) + all.stream().mapToInt(this::leastSize).sum();
    for (var each : all) {
      var more = size(each.body()) - size(each.instead());
      var fits = used + more <= MOST_BYTES;
      used += fits ? more : 0;
      document.appendChild(new ThematicBreak());
      document.appendChild(each.heading());
      move(fits ? each.body() : each.instead(), document);
    }
  }

  private int leastSize(Placed each) {
    return size(new ThematicBreak()) + size(each.heading()) + size(each.instead());
  }

  private int size(Node node) {
    return html.of(node).getBytes(StandardCharsets.UTF_8).length;
  }

  /// A subject is one paragraph.
  private static Node heading(Part part) {
    var heading = new Heading();
    heading.setLevel(LEVEL);
    var subject = part.subject().get();
    if (subject.getFirstChild() != null) {
      move(subject.getFirstChild(), heading);
    }
    return heading;
  }

  private Node instead(Delivery letter) {
    var order =
        StaffEvent.of(
            "email-distribution", "show-mail", letter.letter().to(), "delivery", letter.key());
    var around = new Document();
    around.appendChild(paragraph(new Text(words.text("digest.left-out"))));
    around.appendChild(paragraph(new Code(order)));
    return around;
  }

  private static Node paragraph(Node words) {
    var paragraph = new Paragraph();
    paragraph.appendChild(words);
    return paragraph;
  }

  private static void move(Node from, Node to) {
    for (var child = from.getFirstChild(); child != null; ) {
      var next = child.getNext();
      to.appendChild(child);
      child = next;
    }
  }
}
