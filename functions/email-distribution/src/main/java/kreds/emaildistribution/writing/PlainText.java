package kreds.emaildistribution.writing;

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
  private final Indented written = new Indented();

  private PlainText() {}

  static String of(Node document) {
    var text = new PlainText();
    document.accept(text);
    return text.written.toString();
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
    written.start();
    written.append("---");
    end(line);
  }

  @Override
  public void visit(BlockQuote quote) {
    var outer = written.deeper("> ");
    visitChildren(quote);
    written.backTo(outer);
  }

  @Override
  public void visit(BulletList list) {
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      item("- ", item);
    }
    written.blankLine();
  }

  @Override
  public void visit(OrderedList list) {
    var first = list.getMarkerStartNumber();
    var number = first == null ? 1 : first;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(number++ + ". ", item);
    }
    written.blankLine();
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
    written.newLine();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    written.newLine();
  }

  @Override
  public void visit(Link link) {
    var from = written.length();
    visitChildren(link);
    var url = link.getDestination();
    if (Buttons.is(link.getParent())) {
      written.append(":");
      written.newLine();
      written.append(url);
    } else if (!url.isEmpty() && !url.endsWith(written.since(from))) {
      written.append(" (" + url + ")");
    }
  }

  private void item(String mark, Node item) {
    var outer = written.item(mark);
    visitChildren(item);
    written.backTo(outer);
  }

  private void block(Block block) {
    written.start();
    visitChildren(block);
    end(block);
  }

  private void end(Block block) {
    written.endLine();
    if (!(block.getParent() instanceof ListItem)) {
      written.blankLine();
    }
  }
}
