package kreds.web;

import gg.jte.html.HtmlTemplateOutput;

/// The middle of a page: calls the class that jte made of a template, as in `out ->
/// JtenetworkGenerated.render(out, null, visit, network)`.
public interface PageBody {

  /// Writes it.
  void writeTo(HtmlTemplateOutput out);
}
