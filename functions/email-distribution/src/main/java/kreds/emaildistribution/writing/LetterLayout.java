package kreds.emaildistribution.writing;

/// What the HTML of a letter is made of: the layout in `letter.jte` puts it together.
///
/// @param language the code for `lang`
/// @param preheader what an inbox shows behind the subject; may be blank
/// @param body HTML that [HtmlText] has written
/// @param footer HTML that [HtmlText] has written
public record LetterLayout(
    String language,
    String subject,
    String association,
    String preheader,
    String body,
    String footer) {
  /// Outlook writes with Word, which knows no greatest width: the card stands in a table of that
  /// width for it alone. The template would leave such a comment out, so it comes as text.
  private static final String OPENED =
      "<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\"><tr><td><![endif]-->";

  private static final String CLOSED = "<!--[if mso]></td></tr></table><![endif]-->";

  /// Before the card.
  public String opened() {
    return OPENED;
  }

  /// Behind the card.
  public String closed() {
    return CLOSED;
  }
}
