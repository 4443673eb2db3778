package kreds.emaildistribution.writing;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// A paragraph that holds nothing but one link is what the reader is asked to do: a button.
final class Buttons {

  private Buttons() {}

  /// The link, if the paragraph is a button.
  static boolean is(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Link link
        && link.getNext() == null
        && !link.getDestination().isEmpty();
  }
}
