package kreds.emaildistribution.writing;

import java.util.Map;
import java.util.Set;
import kreds.text.Language;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/// Words of a letter that are in another language than the letter: a meeting's title, place and
/// programme are written once, as staff write them. A letter that is read aloud reads them in
/// theirs.
final class Foreign extends CustomNode {
  private final Language language;

  Foreign(Language language) {
    this.language = language;
  }

  /// As HTML says it.
  record InHtml(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Foreign.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Foreign words) {
        context.getWriter().tag("span", Map.of("lang", words.language.code()));
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
          context.render(child);
        }
        context.getWriter().tag("/span");
      }
    }
  }
}
