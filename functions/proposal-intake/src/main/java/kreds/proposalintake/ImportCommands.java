package kreds.proposalintake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.aws.Commands;
import kreds.aws.StaffAnswer;
import kreds.form.Fields;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.text.Texts;

/// The command that reads a file of candidates. Unless told otherwise it only says what would come
/// of each line.
final class ImportCommands {
  /// More than 2,000 lines need, less than an event may hold.
  private static final int LONGEST = 1_000_000;

  private final CandidateList list;
  private final Importing importing;
  private final Texts texts;

  /// @param texts in which a line's faults are explained
  ImportCommands(IntakePorts ports, IntakeContext context, Texts texts) {
    this.list = new CandidateList(ports, context);
    this.importing = new Importing(list, new CandidateInput(context.language()));
    this.texts = texts;
  }

  /// A file for a network.
  record Order(String network, String csv, boolean dryRun) {

    static Order read(Fields fields) {
      var network = CandidateCommands.network(fields);
      var csv = fields.file("csv", LONGEST);
      var dry = !fields.names().contains("dryRun") || fields.flag("dryRun");
      return new Order(network, csv, dry);
    }
  }

  Commands addTo(Commands commands) {
    return commands.add(
        "import-candidates",
        "Reads a CSV file of candidates: first, with dryRun, what would come of each line.",
        Order::read,
        this::run);
  }

  private StaffAnswer run(Order order, String actor) {
    if (list.network(order.network()) instanceof Outcome.Refused<Roster>(var refusal)) {
      return StaffAnswer.refused(refusal);
    }
    return switch (CandidateFile.of(order.csv())) {
      case Outcome.Refused<CandidateFile>(var refusal) -> StaffAnswer.refused(refusal);
      case Outcome.Done<CandidateFile>(var file) -> run(order, file, actor);
    };
  }

  private StaffAnswer run(Order order, CandidateFile file, String actor) {
    var lines = importing.check(order.network(), file);
    if (!order.dryRun()) {
      importing.write(order.network(), lines, actor);
    }
    var tally = ImportTally.of(lines);
    var done = StaffAnswer.done(sentence(order, tally), data(order, file, tally, lines));
    if (order.dryRun() && tally.fresh() > 0) {
      done =
          done.next(
              "import-candidates",
              Map.of("network", order.network(), "csv", order.csv(), "dryRun", false));
    }
    return done.next("list-candidates", Map.of("network", order.network()));
  }

  private static String sentence(Order order, ImportTally tally) {
    return order.dryRun()
        ? "Dry run, nothing is written: " + tally.sentence() + "."
        : tally.sentence() + "; the new ones are on the list.";
  }

  private Map<String, Object> data(
      Order order, CandidateFile file, ImportTally tally, List<Importing.Line> lines) {
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
