package kreds.proposalintake.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.change.Order;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.web.csv.CsvTable;
import kreds.web.csv.LettersOnTheWay;
import kreds.web.form.FieldError;
import kreds.web.form.Fields;

/// Puts the people of a file on a network's list, or tells beforehand what would come of each line
/// (P9). A line that is wrong keeps none of the others out.
public final class Importing {
  private final CandidateList list;
  private final CandidateInput reader;
  private final InstantSource clock;

  public Importing(CandidateList list, CandidateInput reader, InstantSource clock) {
    this.clock = clock;
    this.list = list;
    this.reader = reader;
  }

  /// What comes of one line.
  sealed interface Line {

    /// Its number in the file.
    long number();
  }

  /// Somebody who is not on the list yet.
  ///
  /// @param garbled whether letters look as if they were read in the wrong encoding
  record New(long number, NewCandidate candidate, boolean garbled) implements Line {}

  /// Somebody who is on it already, or in an earlier line.
  ///
  /// @param note where, and what it says otherwise
  /// @param garbled whether letters look as if they were read in the wrong encoding
  record Same(long number, NewCandidate candidate, String note, boolean garbled) implements Line {}

  /// Everything that is wrong with it.
  record Wrong(long number, List<FieldError> faults) implements Line {

    Wrong {
      faults = List.copyOf(faults);
    }
  }

  /// What would come of each line; nothing is written.
  List<Line> check(String network, CsvTable file) {
    var known = list.byAddress(network);
    var seen = new HashMap<EmailAddress, Long>();
    var lines = new ArrayList<Line>();
    for (var row : file.rows()) {
      lines.add(line(row, known, seen));
    }
    return lines;
  }

  /// Puts those who are new on the list.
  Outcome<List<Candidate>> write(String network, List<Line> lines, Order order) {
    return list.addAll(network, fresh(lines), CandidateSource.CSV, order);
  }

  /// How many of those who are new may not be written to: neither the file nor anybody before has
  /// said on what basis.
  int unfounded(List<Line> lines) {
    return list.unfounded(fresh(lines), clock.instant());
  }

  /// How many of those who were written down may not be written to.
  static int unfoundedOf(List<Candidate> added) {
    var count = 0;
    for (var candidate : added) {
      count += candidate.origin().basis() == Basis.NONE ? 1 : 0;
    }
    return count;
  }

  private static List<NewCandidate> fresh(List<Line> lines) {
    var fresh = new ArrayList<NewCandidate>();
    for (var line : lines) {
      if (line instanceof New(var _, var candidate, var _)) {
        fresh.add(candidate);
      }
    }
    return fresh;
  }

  private Line line(
      CsvTable.Row row, Map<EmailAddress, Candidate> known, Map<EmailAddress, Long> seen) {
    var fields = Fields.of(row.fields());
    var candidate = reader.input().apply(fields);
    fields.require(!row.surplus(), "line", "too-many-cells");
    for (var column : Column.values()) {
      var lost = LettersOnTheWay.areLost(row.fields().getOrDefault(column.field(), ""));
      fields.require(!lost, column.field(), "letters-lost");
    }
    var faults = fields.faults();
    return faults.isEmpty() ? line(row, candidate, known, seen) : new Wrong(row.line(), faults);
  }

  private static Line line(
      CsvTable.Row row,
      NewCandidate candidate,
      Map<EmailAddress, Candidate> known,
      Map<EmailAddress, Long> seen) {
    var garbled = row.fields().values().stream().anyMatch(LettersOnTheWay::areDoubled);
    var address = candidate.person().address();
    var before = known.get(address);
    if (before != null) {
      return new Same(row.line(), candidate, note(before, candidate), garbled);
    }
    var first = seen.putIfAbsent(address, row.line());
    return first == null
        ? new New(row.line(), candidate, garbled)
        : new Same(row.line(), candidate, "the same person as in line " + first, garbled);
  }

  private static String note(Candidate before, NewCandidate now) {
    var others = now.otherThan(before);
    return others.isEmpty()
        ? "on the list already"
        : "on the list already, with another "
            + String.join(" and ", others)
            + ": remove and add again to change it";
  }
}
