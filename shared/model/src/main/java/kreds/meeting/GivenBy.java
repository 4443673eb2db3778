package kreds.meeting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kreds.person.Company;
import kreds.text.Visible;

/// Who gives a point of a programme, as staff write it in one line: `Anne Holm, Plast A/S, og Signe
/// Højgaard`. Those whom the meeting knows are found in it by their names; of two names that begin
/// alike the longer one is meant where it stands.
///
/// @param said the line
/// @param people whom the meeting knows, by name, with their companies
record GivenBy(String said, Map<String, Company> people) {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /// What stands between two who give it; the stroke of `A/S` does not.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[,;&+]|(?!(?<=\\b\\p{L})/\\p{L}\\b)/|\\s[–—-](?=\\s)|\\s(?:og|and|samt|med|with)(?=\\s)",
          FLAGS);

  private static final Pattern DASH = Pattern.compile("[–—-]");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;&+/–—-]+|[\\s,;&+/–—-]+$", FLAGS);

  /// Where something stands in the line.
  private record Span(int from, int to, String is) {

    boolean overlaps(Span other) {
      return from < other.to && other.from < to;
    }

    boolean holds(Span other) {
      return from <= other.from && other.to <= to;
    }
  }

  /// Whether that person gives it, alone or with others: `Signe Højgaard` of `Anne Holm, Signe
  /// Højgaard`, but `Anne Holm` not of `Anne Holm Jensen`, if the meeting knows both.
  boolean has(String name) {
    var key = folded(name);
    return names(Set.of(name)).stream().anyMatch(span -> span.is().equals(key));
  }

  /// The line without those of that name, and without the company behind each: whom nobody has
  /// named stays.
  String without(Set<String> gone) {
    var keys = gone.stream().map(GivenBy::folded).toList();
    var names = names(gone);
    if (names.stream().noneMatch(span -> keys.contains(span.is()))) {
      return said;
    }
    var rest = new ArrayList<String>();
    var companies = List.<Company>of();
    for (var part : parts(names)) {
      var in = names.stream().filter(part::holds).toList();
      var out = in.stream().filter(span -> keys.contains(span.is())).toList();
      var company = Company.of(part.is());
      if (in.isEmpty() && companies.stream().anyMatch(company::isSameAs)) {
        companies = List.of();
      } else if (!out.isEmpty() && out.size() == in.size()) {
        companies = companies(out);
      } else {
        rest.add(cut(part, out));
        companies = List.of();
      }
    }
    return String.join(", ", rest);
  }

  private List<Company> companies(List<Span> gone) {
    return people.entrySet().stream()
        .filter(each -> gone.stream().anyMatch(span -> span.is().equals(folded(each.getKey()))))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// A part in which others stand whom nothing separates from those who are gone.
  private String cut(Span part, List<Span> gone) {
    var text = text();
    var left = new StringBuilder();
    var from = part.from();
    for (var span : gone.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
      left.append(text, from, span.from());
      from = span.to();
    }
    return stripped(left.append(text, from, part.to()).toString());
  }

  /// Split between those who give it, and within no name, no company and no brackets.
  private List<Span> parts(List<Span> names) {
    var whole = new ArrayList<>(names);
    people.values().stream()
        .filter(Company::isKnown)
        .forEach(company -> whole.addAll(found(folded(company.name()))));
    var text = text();
    spans(IN_BRACKETS, "").forEach(whole::add);
    var parts = new ArrayList<Span>();
    var from = 0;
    for (var gap : spans(BETWEEN, "").toList()) {
      if (whole.stream().noneMatch(gap::overlaps) && isBetween(gap, names)) {
        parts.add(new Span(from, gap.from(), stripped(text.substring(from, gap.from()))));
        from = gap.to();
      }
    }
    parts.add(new Span(from, text.length(), stripped(text.substring(from))));
    parts.removeIf(part -> part.is().isEmpty());
    return parts;
  }

  /// A dash stands before a title as well as between two people: it is between them only where a
  /// name follows.
  private boolean isBetween(Span gap, List<Span> names) {
    var text = text();
    return !DASH.matcher(text.substring(gap.from(), gap.to()).strip()).matches()
        || names.stream()
            .filter(name -> name.from() >= gap.to())
            .anyMatch(name -> text.substring(gap.to(), name.from()).isBlank());
  }

  private static String stripped(String part) {
    return EDGES.matcher(part).replaceAll("");
  }

  /// Where which names stand, the longest first: no name stands within another.
  private List<Span> names(Set<String> more) {
    var found = new ArrayList<Span>();
    Stream.concat(people.keySet().stream(), more.stream())
        .map(GivenBy::folded)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .flatMap(name -> found(name).stream())
        .filter(span -> found.stream().noneMatch(span::overlaps))
        .forEach(found::add);
    return found;
  }

  /// Where it stands as words of its own: `Holm` not in `Holmgaard` and not in `Holm-Jensen`.
  private List<Span> found(String words) {
    return words.isEmpty()
        ? List.of()
        : spans(
                Pattern.compile(
                    "(?<![\\p{L}\\p{N}]|\\p{L}-)"
                        + Pattern.quote(words)
                        + "(?![\\p{L}\\p{N}]|-\\p{L})",
                    FLAGS),
                words)
            .toList();
  }

  private Stream<Span> spans(Pattern pattern, String is) {
    return pattern.matcher(text()).results().map(at -> new Span(at.start(), at.end(), is));
  }

  private String text() {
    return Visible.folded(Normalizer.normalize(said, Normalizer.Form.NFC));
  }

  private static String folded(String name) {
    return Visible.folded(Normalizer.normalize(name, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
  }
}
