package kreds.emaildistribution.writing;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Reads the letters' texts: paragraphs, headings, lists, quotations, links. No HTML: a tag that
/// somebody typed is a word like others.
final class Markdown {
  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(Heading.class, BlockQuote.class, ListBlock.class, ThematicBreak.class);

  private final Parser parser = Parser.builder().enabledBlockTypes(BLOCKS).build();

  /// A text as it was typed.
  Node parsed(String text) {
    return parser.parse(text);
  }

  /// A text, with the facts in it.
  Node read(String text, Facts facts) {
    var document = parser.parse(text);
    document.accept(new Filling(facts));
    return document;
  }

  /// A text, and perhaps another in it, which stands where the first has a paragraph `{body}`; the
  /// two are parsed apart, so that an open quotation in one does not swallow the other.
  Node read(String frame, Optional<String> inner, Facts facts) {
    var document = parser.parse(frame);
    if (inner.isPresent()) {
      putInto(document, parser.parse(inner.get()));
    }
    document.accept(new Filling(facts));
    return document;
  }

  private static void putInto(Node frame, Node inner) {
    for (var block = frame.getFirstChild(); block != null; block = block.getNext()) {
      if (isPlaceForBody(block)) {
        moveBefore(block, inner);
        block.unlink();
        return;
      }
    }
  }

  private static boolean isPlaceForBody(Node block) {
    return block instanceof Paragraph
        && block.getFirstChild() instanceof Text text
        && text.getLiteral().equals("{body}");
  }

  private static void moveBefore(Node place, Node document) {
    for (var block = document.getFirstChild(); block != null; ) {
      var next = block.getNext();
      place.insertBefore(block);
      block = next;
    }
  }
}
