package kreds.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kreds.change.Attempt;
import kreds.change.Consequences;
import kreds.delivery.Letter;
import kreds.limit.Limit;
import kreds.person.EmailAddress;

/// What one step writes, all of it or nothing, and what is answered once it is written. Without
/// writes it was so already.
public record Change<T>(T answer, List<Write> writes) {

  public Change {
    writes = List.copyOf(writes);
  }

  /// It was so already: the same answer, nothing to write.
  public static <T> Change<T> nothing(T answer) {
    return new Change<>(answer, List.of());
  }

  /// These writes and what follows from them.
  public static <T> Change<T> of(T answer, List<Write> writes, Consequences consequences) {
    return new Change<>(answer, writes).and(consequences);
  }

  /// The same with more writes.
  public Change<T> and(Write... more) {
    var all = new ArrayList<>(writes);
    all.addAll(List.of(more));
    return new Change<>(answer, all);
  }

  /// The same with the letters and the lines that follow.
  public Change<T> and(Consequences consequences) {
    var all = new ArrayList<>(writes);
    for (var letter : consequences.letters()) {
      all.add(new Write.LetterAdded(letter));
    }
    for (var line : consequences.audit()) {
      all.add(new Write.LineAdded(line));
    }
    return new Change<>(answer, all);
  }

  /// The same, held to these limits; what writes nothing counts nothing. They come last, so that
  /// everything else that refuses the change is heard first.
  public Change<T> within(List<Limit> limits) {
    if (writes.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(writes);
    for (var limit : limits) {
      all.add(new Write.Counted(limit));
    }
    return new Change<>(answer, all);
  }

  /// The same under the key of its post; what writes nothing needs none.
  public Change<T> under(Optional<Attempt> attempt, Instant at) {
    return writes.isEmpty() || attempt.isEmpty()
        ? this
        : and(Write.Attempted.of(attempt.get(), at));
  }

  /// The same under the key of a post that says nothing new: the key counts for it all the same, so
  /// that another body under it is refused whether or not somebody is known (A4).
  public Change<T> repeating(Optional<Attempt> attempt, Instant at) {
    return attempt.isEmpty()
        ? this
        : and(new Write.Attempted(attempt.get(), at, true, attempt.get().used()));
  }

  /// The same, of which nobody is told by mail.
  public Change<T> withoutLetters() {
    var all = new ArrayList<Write>();
    for (var write : writes) {
      if (!(write instanceof Write.LetterAdded)) {
        all.add(write);
      }
    }
    return new Change<>(answer, all);
  }

  /// The same, of which those addresses hear nothing by mail.
  public Change<T> withoutLettersTo(Set<EmailAddress> addresses) {
    var all = new ArrayList<Write>();
    for (var write : writes) {
      if (!(write instanceof Write.LetterAdded(var letter)
          && addresses.contains(letter.letter().to().address()))) {
        all.add(write);
      }
    }
    return new Change<>(answer, all);
  }

  /// The letters that go out because of it.
  public List<Letter> letters() {
    var letters = new ArrayList<Letter>();
    for (var write : writes) {
      if (write instanceof Write.LetterAdded(var added)) {
        letters.add(added.letter());
      }
    }
    return letters;
  }

  /// Whether a letter goes out because of it.
  public boolean hasLetter() {
    for (var write : writes) {
      if (write instanceof Write.LetterAdded) {
        return true;
      }
    }
    return false;
  }

  /// Whether that address hears of it by mail.
  public boolean hasLetterTo(EmailAddress address) {
    for (var write : writes) {
      if (write instanceof Write.LetterAdded(var letter)
          && letter.letter().to().address().equals(address)) {
        return true;
      }
    }
    return false;
  }

  /// The same, answered by what the function makes of it.
  public <U> Change<U> map(Function<? super T, ? extends U> made) {
    return new Change<>(made.apply(answer), writes);
  }
}
