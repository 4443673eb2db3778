package kreds.distribution.writing;

import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/// A letter for who reads HTML. Mail programs know little CSS, so every element carries its own
/// style; the classes are for the dark variant alone. Tags that somebody typed are escaped, and
/// links are sanitized.
final class HtmlText {
  private final HtmlRenderer renderer;

  /// @param text the style of a paragraph
  /// @param buttons whether a paragraph with nothing but a link is a button
  private HtmlText(String text, boolean buttons) {
    var builder =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> new Styles(text));
    if (buttons) {
      builder.nodeRendererFactory(ButtonRenderer::new);
    }
    renderer = builder.build();
  }

  /// The letter itself.
  static HtmlText ofBody() {
    return new HtmlText("margin:0 0 16px;", true);
  }

  /// The small print.
  static HtmlText ofFooter() {
    return new HtmlText("margin:0 0 8px;font-size:13px;line-height:19px;", false);
  }

  String of(Node document) {
    return renderer.render(document);
  }

  /// The look of each element.
  private record Styles(String paragraph) implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      switch (node) {
        case Paragraph _ -> attributes.put("style", paragraph);
        case Heading _ ->
            attributes.put("style", "margin:24px 0 8px;font-size:19px;line-height:26px;");
        case ListBlock _ -> attributes.put("style", "margin:0 0 16px;padding:0 0 0 24px;");
        case ListItem _ -> attributes.put("style", "margin:0 0 4px;");
        case BlockQuote _ ->
            attributes.put(
                "style", "margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #9db8bd;");
        case Link _ -> {
          attributes.put("class", "link");
          attributes.put("style", "color:" + ButtonRenderer.ACCENT + ";");
        }
        default -> {
          // Words carry the style of what they stand in.
        }
      }
    }
  }
}
