package kreds.emaildistribution.writing;

/// What the HTML of a letter is made of: the layout in `letter.jte` puts it together.
///
/// @param language the code for `lang`
/// @param body HTML that [HtmlText] has written
/// @param footer HTML that [HtmlText] has written
public record LetterLayout(
    String language, String subject, String association, String body, String footer) {}
