package kreds.web;

import java.time.InstantSource;
import kreds.aws.Log;
import kreds.aws.Settings;
import kreds.id.Ids;
import kreds.text.TextBook;
import kreds.web.form.FieldErrorTexts;

/// What all pages of a function stand on: the association's settings, the texts, links,
/// identifiers, the time and the log.
///
/// @param texts those of the function; the ones that every page has are added
public record SiteContext(
    Settings settings, TextBook texts, Ids ids, Links links, InstantSource clock, Log log) {

  public SiteContext {
    texts = FieldErrorTexts.load().and(TextBook.load(SiteContext.class, "web")).and(texts);
  }
}
