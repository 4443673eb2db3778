package kreds.emaildistribution.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes buttons: a link in a colored cell. Outlook writes with Word, which knows no padding of a
/// link, but one of the cell around it (`mso-padding-alt`); everywhere else the padding is the
/// link's, so that all of the button can be pressed. Other paragraphs are written as ever.
final class ButtonRenderer implements NodeRenderer {
  /// The one accent color; dark enough for white words on it, and for words on white (WCAG AA).
  static final String ACCENT = "#115e59";

  private static final Map<String, String> TABLE =
      ordered("role", "presentation", "border", "0", "cellpadding", "0", "cellspacing", "0");
  private static final Map<String, String> CELL =
      ordered(
          "class",
          "button",
          "bgcolor",
          ACCENT,
          "style",
          "border-radius:6px;mso-padding-alt:12px 22px;");
  private static final String LABEL =
      "display:inline-block;padding:12px 22px;mso-padding-alt:0;color:#ffffff;font-weight:600;text-decoration:none;";

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  ButtonRenderer(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Paragraph.class);
  }

  @Override
  public void render(Node node) {
    if (Buttons.is(node) && node.getFirstChild() instanceof Link link) {
      button(link);
    } else {
      paragraph(node);
    }
  }

  private void button(Link link) {
    html.line();
    html.tag("table", with(TABLE, "style", "margin:8px 0 24px;"));
    html.tag("tr");
    html.tag("td", CELL);
    var url = context.urlSanitizer().sanitizeLinkUrl(link.getDestination());
    html.tag("a", ordered("class", "label", "href", context.encodeUrl(url), "style", LABEL));
    children(link);
    html.raw("</a></td></tr></table>");
    html.line();
  }

  /// The renderer asks the last who claims a kind of node, so this has to write the plain ones too;
  /// in a tight list they are bare words.
  private void paragraph(Node node) {
    if (isInTightList(node)) {
      children(node);
      return;
    }
    html.line();
    html.tag("p", context.extendAttributes(node, "p", Map.of()));
    children(node);
    html.tag("/p");
    html.line();
  }

  private void children(Node node) {
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private static boolean isInTightList(Node node) {
    var list = node.getParent() == null ? null : node.getParent().getParent();
    return list instanceof org.commonmark.node.ListBlock block && block.isTight();
  }

  private static Map<String, String> with(Map<String, String> attributes, String... more) {
    var all = new LinkedHashMap<>(attributes);
    all.putAll(ordered(more));
    return all;
  }

  private static Map<String, String> ordered(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (var at = 0; at < pairs.length; at += 2) {
      map.put(pairs[at], pairs[at + 1]);
    }
    return map;
  }
}
