package kreds.proposalintake.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.network.Basis;
import kreds.text.Texts;
import kreds.web.api.Called;
import kreds.web.csv.CsvColumn;

/// What came, or would come, of a file's lines.
record ImportedJson(
    String network,
    boolean dryRun,
    @Called("new") int fresh,
    int same,
    int error,
    List<String> ignoredColumns,
    List<LineJson> lines) {

  /// What comes of one line: `new`, `same` or `error`, with all that is wrong; a warning where
  /// something looks wrong that only people can tell.
  record LineJson(
      long line,
      String outcome,
      Optional<String> name,
      Optional<String> email,
      Optional<Basis> basis,
      Optional<String> note,
      Optional<String> warning,
      Optional<List<Map<String, Object>>> errors) {
    private static final String GARBLED =
        "Letters look wrong, such as Ã¸ for ø: if they are, save the file as CSV UTF-8 and"
            + " import it again.";

    static LineJson of(Importing.Line line, Texts texts) {
      return switch (line) {
        case Importing.New(var number, var who, var garbled) ->
            of(number, "new", who, Optional.empty(), garbled);
        case Importing.Same(var number, var who, var note, var garbled) ->
            of(number, "same", who, Optional.of(note), garbled);
        case Importing.Wrong(var number, var errors) ->
            new LineJson(
                number,
                "error",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CsvColumn.named(errors, texts, Column.ALL)));
      };
    }

    private static LineJson of(
        long number, String outcome, NewCandidate who, Optional<String> note, boolean garbled) {
      return new LineJson(
          number,
          outcome,
          Optional.of(who.person().name()),
          Optional.of(who.person().address().value()),
          who.basis(),
          note,
          garbled ? Optional.of(GARBLED) : Optional.empty(),
          Optional.empty());
    }
  }
}
