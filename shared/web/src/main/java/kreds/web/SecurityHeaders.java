package kreds.web;

import kreds.aws.HttpResponse;

/// The headers that every answer carries: nothing foreign runs or is loaded, nobody frames a page,
/// no address leaves with a click, and nothing personal is kept. No page runs a script, but for the
/// one that others may frame: a script of this site tells them how tall it is.
final class SecurityHeaders {
  private static final String OWN_FORMS = "form-action 'self'";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; "
          + OWN_FORMS
          + "; base-uri 'none'; frame-ancestors ";
  static final String EMBEDDABLE = POLICY + "*; script-src 'self'";

  private SecurityHeaders() {}

  /// Of a page whose form goes to that service, too.
  static String postingTo(String origin) {
    return POLICY.replace(OWN_FORMS, OWN_FORMS + " " + origin) + "'none'";
  }

  /// Whether other sites may frame it.
  static boolean isEmbeddable(HttpResponse response) {
    return response.headers().getOrDefault("content-security-policy", "").equals(EMBEDDABLE);
  }

  /// @param varies what else the answer depends on, as `Vary` says it
  static HttpResponse on(HttpResponse response, String varies) {
    var safe =
        response
            .with("referrer-policy", "no-referrer")
            .with("x-content-type-options", "nosniff")
            .with("strict-transport-security", "max-age=31536000")
            .with("permissions-policy", "camera=(), geolocation=(), microphone=()")
            .with("vary", varies);
    var kept =
        safe.headers().containsKey("cache-control") ? safe : safe.with("cache-control", "no-store");
    return kept.headers().containsKey("content-security-policy")
        ? kept
        : kept.with("content-security-policy", POLICY + "'none'");
  }
}
