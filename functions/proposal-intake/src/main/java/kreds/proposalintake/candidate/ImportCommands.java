package kreds.proposalintake.candidate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.change.Order;
import kreds.outcome.Outcome;
import kreds.text.Texts;
import kreds.web.form.Fields;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;

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

    static CandidateImport read(Fields fields) {
      var network = ListInput.NETWORK.read(fields);
      var csv = fields.file("csv", LONGEST);
      var dry = !fields.names().contains("dryRun") || fields.flag("dryRun");
      return new CandidateImport(network, csv, dry);
    }
  }

  /// With this command.
  public Commands addTo(Commands commands) {
    return commands.add(
        "import-candidates",
        "Reads a CSV file of candidates: first, with dryRun, what would come of each line.",
        CandidateImport::read,
        this::run);
  }

  private StaffAnswer run(CandidateImport input, Order order) {
    return list.network(input.network())
        .then(_ -> CandidateFile.of(input.csv()))
        .then(file -> imported(input, file, order))
        .fold(answer -> answer, StaffAnswer::refused);
  }

  private Outcome<StaffAnswer> imported(CandidateImport input, CandidateFile file, Order order) {
    var lines = importing.check(input.network(), file);
    return input.dryRun()
        ? Outcome.done(answer(input, file, lines))
        : importing.write(input.network(), lines, order).map(_ -> answer(input, file, lines));
  }

  private StaffAnswer answer(
      CandidateImport input, CandidateFile file, List<Importing.Line> lines) {
    var tally = ImportTally.of(lines);
    var done = StaffAnswer.done(sentence(input, tally), data(input, file, tally, lines));
    if (input.dryRun() && tally.fresh() > 0) {
      done =
          done.next(
              "import-candidates",
              Map.of("network", input.network(), "csv", input.csv(), "dryRun", false));
    }
    return done.next("list-candidates", Map.of("network", input.network()));
  }

  private static String sentence(CandidateImport order, ImportTally tally) {
    return order.dryRun()
        ? "Dry run, nothing is written: " + tally.sentence() + "."
        : tally.sentence() + "; the new ones are on the list.";
  }

  private Map<String, Object> data(
      CandidateImport order, CandidateFile file, ImportTally tally, List<Importing.Line> lines) {
    var data = new LinkedHashMap<String, Object>();
    data.put("network", order.network());
    data.put("dryRun", order.dryRun());
    data.put("new", tally.fresh());
    data.put("same", tally.same());
    data.put("error", tally.wrong());
    data.put("ignoredColumns", file.ignored());
    data.put("lines", CandidateJson.lines(lines, texts));
    return data;
  }
}
