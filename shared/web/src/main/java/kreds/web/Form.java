package kreds.web;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.outcome.Refusal;
import kreds.web.form.Field;
import kreds.web.form.FieldError;
import kreds.web.form.Input;
import kreds.web.form.Typing;
import kreds.web.pages.parts.JteareaGenerated;
import kreds.web.pages.parts.JtebuttonGenerated;
import kreds.web.pages.parts.JtecheckGenerated;
import kreds.web.pages.parts.JteerrorsGenerated;
import kreds.web.pages.parts.JteguardGenerated;
import kreds.web.pages.parts.JtehiddenGenerated;
import kreds.web.pages.parts.JteinputGenerated;
import kreds.web.pages.parts.JteradiosGenerated;
import kreds.web.pages.parts.JteselectGenerated;

/// The parts of a form. Each field has its label under `field.` and its name, a hint under
/// `field.NAME.hint` if there is one, keeps what was typed, and says what is wrong with it. Fields
/// must be filled in unless they say *optional*.
public final class Form {
  private static final String KEY = Attempts.KEY;

  private final Visit visit;
  private final Map<String, String> typed;
  private final List<FieldError> faults;
  private final Optional<Refusal> refusal;
  private final Map<String, String> labels;

  private Form(
      Visit visit,
      Map<String, String> typed,
      List<FieldError> faults,
      Optional<Refusal> refusal,
      Map<String, String> labels) {
    this.visit = visit;
    this.typed = Map.copyOf(typed);
    this.faults = List.copyOf(faults);
    this.refusal = refusal;
    this.labels = Map.copyOf(labels);
  }

  static Form of(Visit visit, Map<String, String> typed, List<FieldError> faults) {
    return new Form(visit, typed, faults, Optional.empty(), Map.of());
  }

  /// Whether a page holds a form with a key of its own, so that none is like the one before.
  static boolean isAttempt(String html) {
    return html.contains("name=\"" + KEY + '"');
  }

  /// The same, refused as a whole. Nothing was taken under its key, or another post was: sent
  /// again, it is another attempt.
  public Form refused(Refusal why) {
    var attempt = new HashMap<>(typed);
    attempt.remove(KEY);
    return new Form(visit, attempt, faults, Optional.of(why), labels);
  }

  /// The same in the words of that visit.
  public Form readBy(Visit reader) {
    return reader == visit ? this : new Form(reader, typed, faults, refusal, labels);
  }

  /// The same, where fields are called what only the page knows, such as the date that a choice is
  /// about. Under `NAME.hint` stands a hint in place of the usual one, blank for none, and under
  /// `NAME.CODE` what to write where that is wrong.
  public Form labelled(Map<String, String> names) {
    var all = new HashMap<>(labels);
    all.putAll(names);
    return new Form(visit, typed, faults, refusal, all);
  }

  /// What is wrong, each with a link to its field; nothing if all is well. Stands before the form.
  public Content errors() {
    var lines = new ArrayList<Option>();
    for (var fault : faults) {
      lines.add(new Option("#" + FieldView.idOf(fault.field()), line(fault)));
    }
    var notice = refusal.map(why -> RefusalTexts.sentence(visit, why)).orElse("");
    return part(out -> JteerrorsGenerated.render(out, null, visit, notice, lines));
  }

  /// The hidden key of this attempt, so that sending it twice is the same as once. For what adds
  /// something; a form whose last word counts needs none: who goes back and sends it once more
  /// means it.
  public Content key() {
    var known = typed.getOrDefault(KEY, "");
    return hidden(KEY, known.isEmpty() || isFaulty(KEY) ? visit.newKey() : known);
  }

  /// What tells people from programs, in a form that anybody may send: a field that nobody sees,
  /// and when the form was shown first.
  public Content guard() {
    var known = typed.getOrDefault(FormGuard.SHOWN, "");
    var shown = FormGuard.isStamp(visit, known) ? known : FormGuard.stamp(visit);
    return part(
        out -> JteguardGenerated.render(out, null, visit, FormGuard.TRAP, FormGuard.SHOWN, shown));
  }

  /// A value that nobody sees.
  public Content hidden(String name, String value) {
    return part(out -> JtehiddenGenerated.render(out, null, name, value));
  }

  /// Every field of an input, in its order; of those that only the page knows, [#show(FieldView)].
  public Content show(Input<?> input) {
    return out -> {
      for (var field : input.fields()) {
        if (field.isTyped()) {
          show(field).writeTo(out);
        }
      }
    };
  }

  /// A field that only the page knows, with what was typed into it and what is wrong with it.
  public Content show(FieldView asked) {
    var field = asked.typed(typed(asked.name()), fault(asked.name()));
    return switch (field.type()) {
      case "radio" -> part(out -> JteradiosGenerated.render(out, null, visit, field));
      case "select" -> part(out -> JteselectGenerated.render(out, null, visit, field));
      default -> part(out -> JteinputGenerated.render(out, null, visit, field));
    };
  }

  /// A field as it is declared.
  public Content show(Field<?> declared) {
    var field = field(declared);
    return switch (declared.typing().type()) {
      case "area" -> part(out -> JteareaGenerated.render(out, null, visit, field));
      case "checkbox" -> part(out -> JtecheckGenerated.render(out, null, visit, field));
      default -> part(out -> JteinputGenerated.render(out, null, visit, field));
    };
  }

  /// One of several, in a list that opens.
  public Content select(String name, List<Option> options) {
    var field = field(name, label(name), Typing.of("text"), false, options);
    return part(out -> JteselectGenerated.render(out, null, visit, field));
  }

  /// One of several, all in view.
  public Content radios(String name, List<Option> options) {
    var field = field(name, label(name), Typing.of("radio"), false, options);
    return part(out -> JteradiosGenerated.render(out, null, visit, field));
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

  /// Whether anything is typed into a row of a list, or is wrong with it.
  public boolean hasRows(String name) {
    for (var fault : faults) {
      if (fault.field().startsWith(name)) {
        return true;
      }
    }
    for (var field : typed.entrySet()) {
      if (field.getKey().startsWith(name) && !field.getValue().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /// The same for what cannot be taken back.
  public Content dangerButton(String key, String name, String value) {
    return part(
        out -> JtebuttonGenerated.render(out, null, "button danger", visit.text(key), name, value));
  }

  /// What was typed into a field.
  public String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  /// Whether something is wrong.
  public boolean isFaulty() {
    return !faults.isEmpty() || refusal.isPresent();
  }

  private FieldView field(Field<?> declared) {
    var name = declared.name();
    return field(name, label(name), declared.typing(), !declared.isRequired(), List.of());
  }

  private FieldView field(
      String name, String label, Typing typing, boolean optional, List<Option> options) {
    return new FieldView(
        name, label, hint(name), typed(name), fault(name), optional, typing, options, null);
  }

  private String hint(String name) {
    var own = labels.get(name + ".hint");
    var key = "field." + name + ".hint";
    if (own != null) {
      return own;
    }
    return visit.texts().has(key) ? visit.text(key) : "";
  }

  private String label(String name) {
    var key = "field." + name;
    var known = labels.getOrDefault(name, "");
    if (!known.isEmpty()) {
      return known;
    }
    return visit.texts().has(key) ? visit.text(key) : name;
  }

  /// What is wrong with that field; blank if all is well.
  public String fault(String name) {
    for (var fault : faults) {
      if (fault.field().equals(name)) {
        return sentence(fault);
      }
    }
    return "";
  }

  /// A sentence of the field's own says which field it is.
  private String line(FieldError fault) {
    var isOwn = !labels.containsKey(fault.field()) && visit.texts().has(own(fault));
    if (isOwn || labels.containsKey(named(fault))) {
      return sentence(fault);
    }
    var label = label(fault.field());
    return label + (label.endsWith("?") ? " " : ": ") + sentence(fault);
  }

  private static String own(FieldError fault) {
    return "field." + named(fault);
  }

  private static String named(FieldError fault) {
    return fault.field() + "." + fault.code();
  }

  /// Whether something is wrong with that field.
  public boolean isFaulty(String name) {
    return !fault(name).isEmpty();
  }

  /// What to write, where the field has a sentence of its own for it; else the general one.
  private String sentence(FieldError fault) {
    var said = labels.getOrDefault(named(fault), "");
    if (!said.isEmpty()) {
      return said;
    }
    var isChoice = labels.containsKey(fault.field()) && fault.code().equals("missing");
    var known = isChoice ? "field.missing.choice" : own(fault);
    return visit.text(visit.texts().has(known) ? known : fault.key(), args(fault));
  }

  /// A choice is called what its option is: under the field's name and the choice.
  private Map<String, String> args(FieldError fault) {
    var args = new HashMap<>(fault.args(visit.language()));
    args.computeIfPresent(
        "choices",
        (_, choices) -> {
          var words = new ArrayList<String>();
          for (var choice : choices.split(", ", -1)) {
            var key = fault.field() + "." + choice;
            words.add(visit.texts().has(key) ? visit.text(key) : choice);
          }
          return String.join(", ", words);
        });
    return args;
  }

  private static Content part(PageBody body) {
    return out -> body.writeTo((HtmlTemplateOutput) out);
  }
}
