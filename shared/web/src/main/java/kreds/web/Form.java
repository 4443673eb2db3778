package kreds.web;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.form.Fault;
import kreds.web.form.DeclaredField;
import kreds.web.form.Input;
import kreds.web.pages.parts.JteareaGenerated;
import kreds.web.pages.parts.JtebuttonGenerated;
import kreds.web.pages.parts.JtecheckGenerated;
import kreds.web.pages.parts.JteerrorsGenerated;
import kreds.web.pages.parts.JtehiddenGenerated;
import kreds.web.pages.parts.JteinputGenerated;
import kreds.web.pages.parts.JteradiosGenerated;
import kreds.web.pages.parts.JteselectGenerated;

/// The parts of a form. Each field has its label under `field.` and its name, a hint under
/// `field.NAME.hint` if there is one, keeps what was typed, and says what is wrong with it. Fields
/// must be filled in unless they say *optional*.
public final class Form {
  private static final String KEY = "idempotencyKey";
  private static final Map<String, String> AUTOCOMPLETE =
      Map.of(
          "name",
          "name",
          "email",
          "email",
          "company",
          "organization",
          "role",
          "organization-title");

  private final Visit visit;
  private final Map<String, String> typed;
  private final List<Fault> faults;
  private final String notice;

  private Form(Visit visit, Map<String, String> typed, List<Fault> faults, String notice) {
    this.visit = visit;
    this.typed = Map.copyOf(typed);
    this.faults = List.copyOf(faults);
    this.notice = notice;
  }

  static Form of(Visit visit, Map<String, String> typed, List<Fault> faults) {
    return new Form(visit, typed, faults, "");
  }

  /// The same, refused as a whole for what the sentence says.
  public Form refused(String sentence) {
    return new Form(visit, typed, faults, sentence);
  }

  /// What is wrong, each with a link to its field; nothing if all is well. Stands before the form.
  public Content errors() {
    var lines = new ArrayList<Option>();
    for (var fault : faults) {
      lines.add(new Option("#f-" + fault.field(), heading(fault) + sentence(fault)));
    }
    return part(out -> JteerrorsGenerated.render(out, null, visit, notice, lines));
  }

  /// The hidden key of this attempt, so that sending it twice is the same as once.
  public Content key() {
    var known = typed.getOrDefault(KEY, "");
    return hidden(KEY, known.isEmpty() || isFaulty(KEY) ? visit.newKey() : known);
  }

  /// A value that nobody sees.
  public Content hidden(String name, String value) {
    return part(out -> JtehiddenGenerated.render(out, null, name, value));
  }

  /// Every field of an input, in its order.
  public Content show(Input<?> input) {
    return out -> input.fields().forEach(field -> show(field).writeTo(out));
  }

  /// A field as it is declared.
  public Content show(DeclaredField<?> declared) {
    var field = field(declared);
    return switch (declared.type()) {
      case "area" -> part(out -> JteareaGenerated.render(out, null, visit, field));
      case "checkbox" -> part(out -> JtecheckGenerated.render(out, null, visit, field));
      default -> input(field);
    };
  }

  /// One line of text.
  public Content text(String name) {
    return input(field(name, "text", false, List.of()));
  }

  /// One line of text, or nothing.
  public Content optionalText(String name) {
    return input(field(name, "text", true, List.of()));
  }

  /// An address.
  public Content email(String name) {
    return input(field(name, "email", false, List.of()));
  }

  /// A whole number.
  public Content number(String name) {
    return input(field(name, "number", false, List.of()));
  }

  /// A day.
  public Content date(String name) {
    return input(field(name, "date", false, List.of()));
  }

  /// Text of several lines.
  public Content area(String name) {
    var field = field(name, "text", false, List.of());
    return part(out -> JteareaGenerated.render(out, null, visit, field));
  }

  /// Text of several lines, or nothing.
  public Content optionalArea(String name) {
    var field = field(name, "text", true, List.of());
    return part(out -> JteareaGenerated.render(out, null, visit, field));
  }

  /// One of several, in a list that opens.
  public Content select(String name, List<Option> options) {
    var field = field(name, "text", false, options);
    return part(out -> JteselectGenerated.render(out, null, visit, field));
  }

  /// One of several, all in view.
  public Content radios(String name, List<Option> options) {
    return radios(name, label(name), options);
  }

  /// The same under a heading of its own, for a name that has no text.
  public Content radios(String name, String heading, List<Option> options) {
    var field = field(name, heading, "radio", false, options);
    return part(out -> JteradiosGenerated.render(out, null, visit, field));
  }

  /// A box to tick.
  public Content check(String name) {
    var field = field(name, "checkbox", true, List.of());
    return part(out -> JtecheckGenerated.render(out, null, visit, field));
  }

  /// The button that sends the form, with the text under that key.
  public Content button(String key) {
    return part(out -> JtebuttonGenerated.render(out, null, "button", visit.text(key), null, null));
  }

  /// A button that says which of several things is wanted, such as `action` = `confirm`.
  public Content button(String key, String name, String value) {
    return part(
        out -> JtebuttonGenerated.render(out, null, "button", visit.text(key), name, value));
  }

  /// The same, less loud.
  public Content quietButton(String key, String name, String value) {
    return part(
        out -> JtebuttonGenerated.render(out, null, "button quiet", visit.text(key), name, value));
  }

  /// What was typed into a field.
  public String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  /// Whether something is wrong.
  public boolean isFaulty() {
    return !faults.isEmpty() || !notice.isEmpty();
  }

  private Content input(Field field) {
    return part(out -> JteinputGenerated.render(out, null, visit, field));
  }

  private Field field(String name, String type, boolean optional, List<Option> options) {
    return field(name, label(name), type, optional, options);
  }

  private Field field(
      String name, String label, String type, boolean optional, List<Option> options) {
    var hint = "field." + name + ".hint";
    return new Field(
        name,
        type,
        label,
        visit.texts().has(hint) ? visit.text(hint) : "",
        typed(name),
        fault(name),
        optional,
        AUTOCOMPLETE.get(name),
        null,
        null,
        options);
  }

  private Field field(DeclaredField<?> declared) {
    var name = declared.name();
    return field(name, declared.type(), !declared.isRequired(), List.of())
        .limited(
            declared.autocomplete().orElse(AUTOCOMPLETE.get(name)),
            declared.inputmode().orElse(null),
            declared.longest().isPresent()
                ? Integer.toString(declared.longest().getAsInt())
                : null);
  }

  private String label(String name) {
    var key = "field." + name;
    return visit.texts().has(key) ? visit.text(key) : name;
  }

  private String fault(String name) {
    for (var fault : faults) {
      if (fault.field().equals(name)) {
        return sentence(fault);
      }
    }
    return "";
  }

  private String heading(Fault fault) {
    var label = label(fault.field());
    return label.endsWith("?") ? label + " " : label + ": ";
  }

  private boolean isFaulty(String name) {
    return !fault(name).isEmpty();
  }

  private String sentence(Fault fault) {
    return visit.text(fault.key(), fault.args());
  }

  private static Content part(PageBody body) {
    return out -> body.writeTo((HtmlTemplateOutput) out);
  }
}
