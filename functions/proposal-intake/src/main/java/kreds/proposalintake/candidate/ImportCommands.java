package kreds.proposalintake.candidate;

import java.util.List;
import java.util.Map;
import kreds.change.Order;
import kreds.outcome.Outcome;
import kreds.text.Texts;
import kreds.web.csv.CsvTable;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// The command that reads a file of candidates. Unless told otherwise it only says what would come
/// of each line.
public final class ImportCommands {
  /// More than 2,000 lines need, less than an event may hold.
  private static final int LONGEST = 1_000_000;

  private final CandidateList list;
  private final Importing importing;
  private final Texts texts;

  /// @param texts in which a line's faults are explained
  public ImportCommands(CandidateList list, Importing importing, Texts texts) {
    this.list = list;
    this.importing = importing;
    this.texts = texts;
  }

  /// A file for a network.
  record CandidateImport(String network, String csv, boolean dryRun) {
    private static final Field<String> CSV = Field.file("csv", LONGEST);
    private static final Field<Boolean> DRY_RUN = Field.flag("dryRun").or(true);
    private static final Input<CandidateImport> INPUT =
        Input.of(sent ->
            new CandidateImport(sent.get(ListInput.NETWORK), sent.get(CSV), sent.get(DRY_RUN)));
  }

  /// With this command.
  public Commands addTo(Commands commands) {
    return commands.add(
        StaffCommand.IMPORT_CANDIDATES,
        "Reads a CSV file of candidates: first, with dryRun, what would come of each line.",
        CandidateImport.INPUT,
        this::run);
  }

  private StaffAnswer run(CandidateImport input, Order order) {
    return list.network(input.network())
        .then(_ -> CsvTable.of(input.csv(), Column.class))
        .then(file -> imported(input, file, order))
        .fold(answer -> answer, StaffAnswer::refused);
  }

  private Outcome<StaffAnswer> imported(CandidateImport input, CsvTable file, Order order) {
    var lines = importing.check(input.network(), file);
    var unfounded =
        input.dryRun()
            ? Outcome.done(importing.unfounded(lines))
            : importing.write(input.network(), lines, order).map(Importing::unfoundedOf);
    return unfounded.map(count -> answer(input, file, lines, ImportTally.of(lines, count)));
  }

  private StaffAnswer answer(
      CandidateImport input, CsvTable file, List<Importing.Line> lines, ImportTally tally) {
    var done = StaffAnswer.done(sentence(input, tally), data(input, file, tally, lines));
    if (input.dryRun() && tally.fresh() > 0) {
      return done.forReal(Map.of("dryRun", false));
    }
    return done.next(StaffCommand.LIST_CANDIDATES, Map.of("network", input.network()));
  }

  private static String sentence(CandidateImport order, ImportTally tally) {
    return order.dryRun()
        ? "Dry run, nothing is written: " + tally.sentence() + "."
        : tally.sentence() + "; the new ones are on the list.";
  }

  private ImportedJson data(
      CandidateImport order, CsvTable file, ImportTally tally, List<Importing.Line> lines) {
    return new ImportedJson(
        order.network(),
        order.dryRun(),
        tally.fresh(),
        tally.same(),
        tally.wrong(),
        file.ignored(),
        lines.stream().map(line -> ImportedJson.LineJson.of(line, texts)).toList());
  }
}
