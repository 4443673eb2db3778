package kreds.emaildistribution.writing;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.commonmark.renderer.text.TextContentWriter;

/// A letter for who reads plain text: nothing is lost, and where a link leads can be seen. What the
/// library writes otherwise than mails do, quotations, links, lines and code, is written here.
final class PlainText implements NodeRenderer {
  private static final String QUOTED = "> ";
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder()
          .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
          .nodeRendererFactory(PlainText::new)
          .build();

  private final TextContentNodeRendererContext context;
  private final TextContentWriter written;

  private PlainText(TextContentNodeRendererContext context) {
    this.context = context;
    this.written = context.getWriter();
  }

  static String of(Node document) {
    return RENDERER.render(document).strip() + "\n";
  }

  /// The bare words in a node, without where its links lead.
  static String wordsOf(Node node) {
    return Words.of(node);
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(BlockQuote.class, Link.class, ThematicBreak.class, Code.class, Foreign.class);
  }

  @Override
  public void render(Node node) {
    switch (node) {
      case BlockQuote quote -> quote(quote);
      case Link link -> link(link);
      case Code code -> written.write(code.getLiteral());
      case Foreign words -> children(words);
      default -> line();
    }
  }

  private void quote(BlockQuote quote) {
    written.write(QUOTED);
    written.pushPrefix(QUOTED);
    children(quote);
    written.popPrefix();
    written.block();
  }

  /// A link whose words are its address, or the beginning of it, is written once; a button stands
  /// alone, and its address below it.
  private void link(Link link) {
    var url = link.getDestination();
    var words = Words.of(link);
    if (words.startsWith("http") && url.startsWith(words)) {
      written.write(url);
      return;
    }
    children(link);
    if (Buttons.is(link.getParent())) {
      written.write(":");
      written.line();
      written.write(url);
    } else if (!url.isEmpty() && !url.endsWith(words)) {
      written.write(" (" + url + ")");
    }
  }

  private void line() {
    written.write("---");
    written.block();
  }

  private void children(Node node) {
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  /// The bare words in a node.
  private static final class Words extends AbstractVisitor {
    private final StringBuilder found = new StringBuilder();

    static String of(Node node) {
      var words = new Words();
      node.accept(words);
      return words.found.toString();
    }

    @Override
    public void visit(Text text) {
      found.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      found.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
      found.append(' ');
    }

    @Override
    public void visit(Code code) {
      found.append(code.getLiteral());
    }
  }
}
