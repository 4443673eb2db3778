package kreds.aws;

import java.util.Locale;

/// Why a request gets no answer of its own. The name gives the texts, the number goes to programs.
public enum RequestFailure {
  /// The body is not what it says it is.
  UNREADABLE(400),
  /// No such page, or a link that was cut or made for something else.
  NOT_FOUND(404),
  /// A page that is there, but is not asked for in that way.
  METHOD_NOT_ALLOWED(405),
  /// A link whose time is over, or whose key was taken away.
  EXPIRED(410),
  /// The same of a link that staff have ordered, who get another by the same order.
  STAFF_LINK_EXPIRED(410),
  /// The same of a link of the newsletter's form, whose reader gets another by that form.
  NEWSLETTER_LINK_EXPIRED(410),
  /// More than anybody would type.
  TOO_LARGE(413),
  /// A kind of body that no form sends.
  UNSUPPORTED(415),
  /// A fault of the program.
  UNEXPECTED(500),
  /// Too much at once, or a service that is slow: the same request may be sent again.
  UNAVAILABLE(503);

  private final int status;

  RequestFailure(int status) {
    this.status = status;
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// Its name in texts and problems, such as `not-found`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
