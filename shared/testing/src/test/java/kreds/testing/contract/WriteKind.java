package kreds.testing.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kreds.commit.Write;
import kreds.testing.store.Stored;

/// One kind of write.
///
/// @param before what is there already
/// @param write what is written
/// @param seen how it is read back, and
/// @param expected what is found then
/// @param refused what does not hold after that; empty for what has no condition
/// @param rows how many rows it is
record WriteKind(
    List<Write> before,
    Write write,
    Function<Stored, Object> seen,
    Object expected,
    Optional<Write> refused,
    int rows) {

  static WriteKind of(Write write, Function<Stored, Object> seen, Object expected) {
    return new WriteKind(List.of(), write, seen, expected, Optional.of(write), 1);
  }

  WriteKind after(Write... writes) {
    return new WriteKind(List.of(writes), write, seen, expected, refused, rows);
  }

  WriteKind refusing(Write other) {
    return new WriteKind(before, write, seen, expected, Optional.of(other), rows);
  }

  WriteKind alwaysTaken() {
    return new WriteKind(before, write, seen, expected, Optional.empty(), rows);
  }

  WriteKind rows(int number) {
    return new WriteKind(before, write, seen, expected, refused, number);
  }

  @Override
  public String toString() {
    return write.getClass().getSimpleName();
  }

  /// Every kind that there is.
  static Stream<WriteKind> all() {
    return Stream.of(NetworkWrites.kinds(), MailWrites.kinds()).flatMap(List::stream);
  }

  /// Writes what is there already.
  void prepare(Stored stored) {
    for (var write : before) {
      stored.write(write);
    }
  }
}
