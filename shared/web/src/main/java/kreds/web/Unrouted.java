package kreds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Answers every address that no route has, as a web site does (RFC 9110): what is only misspelt is
/// led to its page, what is asked for in a wrong way hears which way is right, and the rest is not
/// there. After a faulty form a browser shows the address that was posted to: whoever asks for it
/// gets the page that holds the form.
///
/// @param map all addresses, of all functions
/// @param forms the page with the form, by the address that it is posted to
public record Unrouted(SiteMap map, Map<String, String> forms) {

  public Unrouted {
    forms = Map.copyOf(forms);
  }

  /// The answer.
  public Reply answer(Visit visit) {
    var path = visit.request().path();
    return map.find(path)
        .map(known ->
            known.address().equals(path)
                ? otherwise(visit, known)
                : new Reply.Moved(308, known.address()))
        .orElseGet(Reply::notFound);
  }

  private Reply otherwise(Visit visit, SiteMap.Known known) {
    if (PublicAnswers.isPreflight(visit.request()) && !known.isPersonal()) {
      return new Reply.Preflight(allowed(known.methods()));
    }
    var form = forms.get(known.pattern());
    if (form == null || !visit.request().method().equals("GET") || wantsJson(visit)) {
      return new Reply.NotAllowed(allowed(known.methods()));
    }
    var depth = (int) form.chars().filter(c -> c == '/').count();
    var asked = List.of(known.address().split("/", -1));
    return new Reply.Moved(
        303, form.contains("{") ? String.join("/", asked.subList(0, depth + 1)) : form);
  }

  private static boolean wantsJson(Visit visit) {
    return Accept.wantsJson(visit.request());
  }

  /// Where there is GET, there is HEAD.
  private static List<String> allowed(List<String> methods) {
    var allowed = new ArrayList<String>();
    for (var method : methods) {
      allowed.add(method);
      if (method.equals("GET")) {
        allowed.add("HEAD");
      }
    }
    return List.copyOf(allowed);
  }
}
