package kreds.emaildistribution.writing;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// Puts the facts into a text that has been parsed already: into words and links' addresses,
/// nowhere else.
final class Filling extends AbstractVisitor {
  private final Facts facts;
  private boolean nothingToSay;

  Filling(Facts facts) {
    this.facts = facts;
  }

  /// A paragraph whose `{lines:…}`, `{periods:…}`, `{votes:…}`, `{elected:…}` or `{words:…}` turn
  /// out blank is left out, with what introduces them.
  @Override
  public void visit(Paragraph paragraph) {
    nothingToSay = false;
    visitChildren(paragraph);
    if (nothingToSay) {
      paragraph.unlink();
      nothingToSay = false;
    }
  }

  /// A quotation of nothing is left out, too.
  @Override
  public void visit(BlockQuote quote) {
    visitChildren(quote);
    if (quote.getFirstChild() == null) {
      quote.unlink();
    }
  }

  @Override
  public void visit(Text text) {
    var written = text.getLiteral();
    if (written.indexOf('{') < 0 || isParted(text)) {
      return;
    }
    var lines = Placeholders.inText(written, facts).split("\n", -1);
    nothingToSay |= mayBeBlank(written) && lines.length == 1 && lines[0].isBlank();
    facts.foreign(written).ifPresent(language -> wrap(text, new Foreign(language)));
    text.setLiteral(lines[0]);
    Node last = text;
    for (var next = 1; next < lines.length; next++) {
      last = after(after(last, new HardLineBreak()), new Text(lines[next]));
    }
  }

  private static boolean mayBeBlank(String written) {
    return written.startsWith("{lines:")
        || written.startsWith("{posts:")
        || written.startsWith("{periods:")
        || written.startsWith("{votes:")
        || written.startsWith("{elected:")
        || written.startsWith("{words:");
  }

  @Override
  public void visit(Code code) {
    code.setLiteral(Placeholders.inText(code.getLiteral(), facts));
  }

  /// Only what leads to a page, a mailbox or a telephone stays a link; of another, its words do.
  /// One without words goes with its paragraph, and has to lead nowhere.
  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (nothingToSay) {
      return;
    }
    var url = facts.led(Placeholders.inUrl(link.getDestination(), facts));
    link.setDestination(url);
    if (!LinkTargets.leads(url)) {
      while (link.getFirstChild() != null) {
        link.insertBefore(link.getFirstChild());
      }
      link.unlink();
    }
  }

  /// A picture would be fetched from elsewhere, and so would tell who reads when.
  @Override
  public void visit(Image image) {
    throw new UnwritableLetter("picture");
  }

  /// Sets what is in another language apart from the words around it, so that it can say so.
  private boolean isParted(Text text) {
    var written = text.getLiteral();
    var open = written.indexOf('{');
    for (var close = end(written, open); close > 0; close = end(written, open)) {
      var placeholder = written.substring(open, close);
      if (!placeholder.equals(written) && facts.foreign(placeholder).isPresent()) {
        part(text, written.substring(0, open), placeholder, written.substring(close));
        return true;
      }
      open = written.indexOf('{', close);
    }
    return false;
  }

  /// Behind the brace that closes; 0 if there is none.
  private static int end(String written, int open) {
    return open < 0 ? 0 : written.indexOf('}', open) + 1;
  }

  private void part(Text text, String... pieces) {
    for (var piece : pieces) {
      if (!piece.isEmpty()) {
        var own = new Text(piece);
        text.insertBefore(own);
        visit(own);
      }
    }
    text.unlink();
  }

  private static void wrap(Text text, Node around) {
    text.insertBefore(around);
    around.appendChild(text);
  }

  private static Node after(Node node, Node next) {
    node.insertAfter(next);
    return next;
  }
}
