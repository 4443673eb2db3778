package kreds.emaildistribution.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/// Where links of a letter may lead: to pages, mailboxes and telephones. Anything else is a slip of
/// the pen, which cannot be called back once the mail is out, or a script.
public final class LinkTargets {
  static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");

  /// A placeholder that is the beginning of an address.
  private static final Pattern FILLED = Pattern.compile("\\{(site|answer|page|unsubscribe)}.*");

  private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9()./-]{6,}");

  private LinkTargets() {}

  /// Whether it leads somewhere.
  static boolean leads(String url) {
    var small = url.toLowerCase(Locale.ROOT);
    return SCHEMES.stream().anyMatch(scheme -> isOf(scheme, small));
  }

  /// The targets in a text of staff that lead nowhere, each once, as they were typed.
  public static List<String> dead(String text) {
    var dead = new ArrayList<String>();
    new Markdown()
        .parsed(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                var url = link.getDestination();
                if (!leads(url) && !FILLED.matcher(url).matches() && !dead.contains(url)) {
                  dead.add(url);
                }
                visitChildren(link);
              }
            });
    return dead;
  }

  /// What was meant, probably; blank when nobody can tell.
  public static String meant(String url) {
    var slash = url.indexOf('/');
    var host = slash < 0 ? url : url.substring(0, slash);
    if (url.startsWith("/") && !url.startsWith("//")) {
      return "{site}" + url;
    }
    if (PHONE.matcher(url).matches()) {
      return "tel:" + url.replaceAll("[^+0-9]", "");
    }
    if (host.indexOf('@') > 0 && slash < 0) {
      return "mailto:" + url;
    }
    return DOMAIN.matcher(host).matches() ? "https://" + url : "";
  }

  private static boolean isOf(String scheme, String small) {
    var rest = scheme.startsWith("http") ? scheme + "://" : scheme + ":";
    return small.startsWith(rest) && small.length() > rest.length();
  }
}
