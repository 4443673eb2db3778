package kreds.proposalintake.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.network.Basis;
import kreds.text.Texts;
import kreds.web.api.Called;
import kreds.web.form.FieldErrors;

/// What came, or would come, of a file's lines.
record ImportedJson(
    String network,
    boolean dryRun,
    @Called("new") int fresh,
    int same,
    int error,
    List<String> ignoredColumns,
    List<LineJson> lines) {

  /// What comes of one line: `new`, `same` or `error`, with all that is wrong.
  record LineJson(
      long line,
      String outcome,
      Optional<String> name,
      Optional<String> email,
      Optional<Basis> basis,
      Optional<String> note,
      Optional<List<Map<String, Object>>> errors) {

    static LineJson of(Importing.Line line, Texts texts) {
      return switch (line) {
        case Importing.New(var number, var who) -> of(number, "new", who, Optional.empty());
        case Importing.Same(var number, var who, var note) ->
            of(number, "same", who, Optional.of(note));
        case Importing.Wrong(var number, var errors) ->
            new LineJson(
                number,
                "error",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FieldErrors.problem(errors, texts).errors()));
      };
    }

    private static LineJson of(
        long number, String outcome, NewCandidate who, Optional<String> note) {
      return new LineJson(
          number,
          outcome,
          Optional.of(who.person().name()),
          Optional.of(who.person().address().value()),
          Optional.of(who.basis()),
          note,
          Optional.empty());
    }
  }
}
