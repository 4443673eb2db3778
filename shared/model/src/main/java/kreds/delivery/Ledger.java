package kreds.delivery;

import java.util.Optional;

/// Which ledger of deliveries this is: a table of one stack. What was restored is another table,
/// under its old name too, and what was attached belonged to another stack.
///
/// @param name of the stack, and of the table as no other has it
/// @param isOwn whether the stack made it, empty; one that it was given may be full of letters that
///   have left long ago
public record Ledger(String name, boolean isOwn) {

  /// The same in that table of its stack.
  public Ledger in(String table) {
    return new Ledger(name + "/" + table, isOwn);
  }

  /// Whether letters may leave, by the permit that lies in it (R11). A ledger that its stack made,
  /// and that has none yet, is new: it needs nobody's leave.
  public boolean mayBeSent(Optional<SendingPermit> permit) {
    return permit.isPresent() ? permit.get().isFor(this) : isOwn;
  }

  /// Whether its first permit is to be laid into it: from then on a copy of it is told apart.
  public boolean isNew(Optional<SendingPermit> permit) {
    return permit.isEmpty() && isOwn;
  }

  /// Nothing leaves it any more.
  ///
  /// @param why in staff's words; not blank
  public SendingPermit stopped(Optional<SendingPermit> permit, String why) {
    return permit.orElseGet(() -> new SendingPermit(name, "", 0, 0)).stop(why);
  }

  /// Letters leave it from now on.
  public SendingPermit resumed(Optional<SendingPermit> permit) {
    return permit.map(found -> found.resume(this)).orElseGet(() -> SendingPermit.of(this));
  }
}
