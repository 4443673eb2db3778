package kreds.distribution.writing;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// A letter for who reads plain text: nothing is lost, and where a link leads can be seen.
final class PlainText extends AbstractVisitor {
  private final StringBuilder written = new StringBuilder();
  private String indent = "";
  private String bullet = "";

  private PlainText() {}

  static String of(Node document) {
    var text = new PlainText();
    document.accept(text);
    return text.written.toString().strip() + "\n";
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
  }

  @Override
  public void visit(ThematicBreak line) {
    start();
    written.append("---");
    end(line);
  }

  @Override
  public void visit(BlockQuote quote) {
    inside("> ", quote);
  }

  @Override
  public void visit(BulletList list) {
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      item("- ", item);
    }
    blankLine();
  }

  @Override
  public void visit(OrderedList list) {
    var first = list.getMarkerStartNumber();
    var number = first == null ? 1 : first;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(number++ + ". ", item);
    }
    blankLine();
  }

  @Override
  public void visit(Text text) {
    written.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    written.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    written.append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    newLine();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    newLine();
  }

  @Override
  public void visit(Link link) {
    var from = written.length();
    visitChildren(link);
    var url = link.getDestination();
    if (Buttons.is(link.getParent())) {
      written.append(":");
      newLine();
      written.append(url);
    } else if (!url.isEmpty() && !url.endsWith(written.substring(from))) {
      written.append(" (").append(url).append(")");
    }
  }

  private void item(String mark, Node item) {
    bullet = mark;
    inside(" ".repeat(mark.length()), item);
    bullet = "";
  }

  private void inside(String deeper, Node node) {
    var outer = indent;
    indent = outer + deeper;
    visitChildren(node);
    indent = outer;
  }

  private void block(Block block) {
    start();
    visitChildren(block);
    end(block);
  }

  private void start() {
    if (bullet.isEmpty()) {
      written.append(indent);
    } else {
      written.append(indent, 0, indent.length() - bullet.length()).append(bullet);
      bullet = "";
    }
  }

  private void end(Block block) {
    written.append('\n');
    if (!(block.getParent() instanceof ListItem)) {
      blankLine();
    }
  }

  private void newLine() {
    written.append('\n').append(indent);
  }

  private void blankLine() {
    if (!written.toString().endsWith("\n\n")) {
      written.append('\n');
    }
  }
}
