package kreds.testing.memory;

import java.util.HashSet;
import java.util.List;
import kreds.commit.Write;

/// Which rows writes are about. DynamoDB takes no two writes of one row in one transaction: it is a
/// fault of the program.
final class MemoryRows {
  private MemoryRows() {}

  /// @throws IllegalArgumentException if a row would be written twice
  static void eachOnce(List<Write> writes) {
    var seen = new HashSet<List<Object>>();
    for (var write : writes) {
      if (!seen.add(row(write))) {
        throw new IllegalArgumentException("twice in one change: " + write.what());
      }
    }
  }

  private static List<Object> row(Write write) {
    return switch (write) {
      case Write.NetworkSaved(var _, var after) -> List.of("network", after.id());
      case Write.RunSaved(var _, var after) -> List.of("run", after.id());
      case Write.SeatSaved(var after) -> List.of("seat", after.who().run(), after.id());
      case Write.NewcomerNoted(var who) -> List.of("newcomer", who.run(), who.enrollment());
      case Write.NewcomerTold(var who) -> List.of("newcomer", who.run(), who.enrollment());
      case Write.CandidateAdded(var who) -> List.of("candidate", who.network(), who.id());
      case Write.CandidateSaved(var _, var who) -> List.of("candidate", who.network(), who.id());
      case Write.CandidateRemoved(var who) -> List.of("candidate", who.network(), who.id());
      case Write.ContactSaved(var _, var after) -> List.of("contact", after.address());
      case Write.ConsentGiven(var person, var _) -> List.of("contact", person.address());
      case Write.ProposalSaved(var _, var after) -> List.of("proposal", after.id());
      case Write.MeetingSaved(var _, var after) -> List.of("meeting", after.run(), after.id());
      case Write.InquirySaved(var _, var after) -> List.of("inquiry", after.id());
      case Write.AnswerKept(var inquiry, var _) -> List.of("inquiry", inquiry.id());
      case Write.MailingSaved(var _, var after) -> List.of("mailing", after.id());
      case Write.KeysSaved _ -> List.of("keys");
      case Write.LetterAdded(var letter) -> List.of("letter", letter.key());
      case Write.LetterMarked(var _, var after) -> List.of("letter", after.key());
      case Write.PermitSaved _ -> List.of("permit");
      case Write.Attempted(var attempt, var _) -> List.of("attempt", attempt.id());
      case Write.Counted(var limit) -> List.of("count", limit.counted(), limit.from());
      case Write.LineAdded(var line) -> List.of("line", line.subject(), line.at(), line.id());
    };
  }
}
