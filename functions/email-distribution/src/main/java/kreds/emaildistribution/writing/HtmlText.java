package kreds.emaildistribution.writing;

import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/// A letter for who reads HTML. Mail programs know little CSS, so every element carries its own
/// style; the classes are for the dark variant alone. Tags that somebody typed are escaped, and
/// links are sanitized.
final class HtmlText {
  private final HtmlRenderer renderer;

  /// @param text the style of a paragraph; blank where a page has a style sheet of its own
  /// @param buttons whether a paragraph with nothing but a link is a button
  private HtmlText(String text, boolean buttons) {
    var builder =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(LinkTargets.SCHEMES))
            .percentEncodeUrls(true)
            .softbreak("<br />\n");
    if (!text.isEmpty()) {
      builder.attributeProviderFactory(context -> new Styles(text));
    }
    builder.nodeRendererFactory(Foreign.InHtml::new);
    if (buttons) {
      builder.nodeRendererFactory(ButtonRenderer::new);
    }
    renderer = builder.build();
  }

  /// The letter itself.
  static HtmlText ofBody() {
    return new HtmlText("margin:0 0 16px;", true);
  }

  /// The same on a page of the site.
  static HtmlText ofPage() {
    return new HtmlText("", false);
  }

  /// The small print.
  static HtmlText ofFooter() {
    return new HtmlText("margin:0 0 8px;font-size:13px;line-height:19px;", false);
  }

  String of(Node document) {
    return renderer.render(document);
  }

  /// The look of each element; words carry that of what they stand in.
  private record Styles(String paragraph) implements AttributeProvider {
    private static final Map<Class<? extends Node>, String> LOOKS =
        Map.of(
            Heading.class, "margin:24px 0 8px;font-size:19px;line-height:26px;",
            BulletList.class, "margin:0 0 16px;padding:0 0 0 24px;",
            OrderedList.class, "margin:0 0 16px;padding:0 0 0 24px;",
            ListItem.class, "margin:0 0 4px;",
            BlockQuote.class, "margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #9dbab7;",
            Code.class, "font-family:Consolas,Menlo,monospace;font-size:14px;",
            Link.class, "color:" + ButtonRenderer.ACCENT + ";");

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      var look = node instanceof Paragraph ? paragraph : LOOKS.get(node.getClass());
      if (look != null) {
        attributes.put("style", look);
      }
      if (node instanceof Link) {
        attributes.put("class", "link");
      }
    }
  }
}
