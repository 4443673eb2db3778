package kreds.enrollment.list;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kreds.network.Candidate;
import kreds.network.PresentBasis;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.WaitingLine;
import kreds.run.Why;
import kreds.text.Texts;
import kreds.web.form.Choices;

/// What stands in a list of people, row by row.
///
/// @param basis on which the candidates may be written to now
/// @param zone in which times are written
/// @param answers to what the network asks, in columns behind the others
record ListRows(
    Roster roster,
    List<Candidate> candidates,
    PresentBasis basis,
    AnswerColumns answers,
    Texts texts,
    ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  static ListRows of(
      Roster roster, List<Candidate> candidates, PresentBasis basis, Texts texts, ZoneId zone) {
    return new ListRows(roster, candidates, basis, AnswerColumns.of(roster, texts), texts, zone);
  }

  ListRows {
    candidates = List.copyOf(candidates);
  }

  /// The names of the columns.
  List<String> headings(PeopleList list) {
    return switch (list) {
      case PARTICIPANTS ->
          answers.headed(named("name", "company", "role", "email", "+language", "+since"));
      case WAITING ->
          answers.headed(
              named(
                  "+place",
                  "name",
                  "company",
                  "role",
                  "email",
                  "+language",
                  "+state",
                  "+why",
                  "+arrived"));
      case CANDIDATES -> named("name", "company", "email", "+source", "+basis", "+state", "+added");
      case COMPANIES -> named("company", "+participants", "+waiting", "+names");
    };
  }

  /// The rows below them.
  List<List<String>> of(PeopleList list) {
    return switch (list) {
      case PARTICIPANTS -> participants();
      case WAITING -> waiting();
      case CANDIDATES -> candidates.stream().map(this::candidate).toList();
      case COMPANIES -> companies();
    };
  }

  private List<List<String>> participants() {
    return roster.in(Enrollment.Confirmed.class).stream()
        .map(confirmed -> answers.after(and(person(confirmed), time(confirmed.since())), confirmed))
        .toList();
  }

  /// Those who have an offer come first: they are nearer to a place than anybody.
  private List<List<String>> waiting() {
    var rows = new ArrayList<List<String>>();
    for (var offered : roster.in(Enrollment.Offered.class)) {
      rows.add(inLine("", offered, Optional.empty()));
    }
    for (var waiting : WaitingLine.of(roster)) {
      var place = Integer.toString(roster.placeInLine(waiting.id()));
      rows.add(inLine(place, waiting, Why.against(roster, waiting)));
    }
    return rows;
  }

  private List<String> inLine(String place, Enrollment enrollment, Optional<Why> why) {
    var row = new ArrayList<String>();
    row.add(place);
    row.addAll(person(enrollment));
    row.add(texts.text("list.state." + enrollment.state()));
    row.add(why.map(it -> texts.text("list.why." + it.word())).orElse(""));
    row.add(time(enrollment.who().arrivedAt()));
    return answers.after(row, enrollment);
  }

  private List<String> person(Enrollment enrollment) {
    var person = enrollment.person();
    return List.of(
        person.name(),
        person.company().name(),
        enrollment.who().role(),
        person.address().value(),
        person.language().code());
  }

  private List<String> candidate(Candidate candidate) {
    var person = candidate.person();
    return List.of(
        person.name(),
        person.company().name(),
        person.address().value(),
        texts.text("list.source." + candidate.origin().source().word()),
        texts.text("list.basis." + Choices.written(basis.of(candidate))),
        texts.text("list.candidate." + candidate.state().word()),
        time(candidate.addedAt()));
  }

  /// One company is one row, as the first of it has written it.
  private List<List<String>> companies() {
    var groups = new LinkedHashMap<String, List<Enrollment>>();
    for (var enrollment : roster.enrollments()) {
      if (enrollment.holdsSeat() || enrollment instanceof Enrollment.Waiting) {
        var company = roster.companies().key(enrollment.person().company());
        groups.computeIfAbsent(company, _ -> new ArrayList<>()).add(enrollment);
      }
    }
    return groups.values().stream().map(ListRows::company).toList();
  }

  private static List<String> company(List<Enrollment> colleagues) {
    var seated = colleagues.stream().filter(Enrollment.Confirmed.class::isInstance).count();
    return List.of(
        colleagues.getFirst().person().company().name(),
        Long.toString(seated),
        Long.toString(colleagues.size() - seated),
        String.join(", ", colleagues.stream().map(each -> each.person().name()).toList()));
  }

  /// Those of a form as it names them; with `+` those that only a list has.
  private List<String> named(String... columns) {
    var names = new ArrayList<String>();
    for (var column : columns) {
      var isOwn = column.startsWith("+");
      names.add(texts.text(isOwn ? "list.column." + column.substring(1) : "field." + column));
    }
    return names;
  }

  private String time(Instant at) {
    return TIME.format(LocalDateTime.ofInstant(at, zone));
  }

  private static List<String> and(List<String> row, String last) {
    var all = new ArrayList<>(row);
    all.add(last);
    return all;
  }
}
