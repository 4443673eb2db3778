package kreds.interest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kreds.person.Person;
import kreds.run.LinkLetters;

/// That somebody would like to take part in a network that is still to open. Until the click proves
/// the address anybody can have typed it: it counts for nothing, causes no mail but the one that
/// asks for the click, and is void after a fortnight.
///
/// @param id that of the candidate whom the click makes: one address of one network
/// @param provedAt when the click came; empty before
/// @param letters with the link
/// @param version rises with every change, and guards it
public record Interest(
    String id,
    String network,
    Person person,
    Wish wish,
    Optional<Instant> provedAt,
    LinkLetters letters,
    long version) {
  /// So long it waits for its click, from the last letter that asked for it, or the last form if
  /// that came after it and caused none.
  public static final Duration HOLDS = Duration.ofDays(14);

  /// What was said.
  ///
  /// @param role what the person does; may be blank
  /// @param saidAt when the form arrived
  public record Wish(String role, Region region, Instant saidAt) {}

  /// Said just now.
  static Interest said(String id, String network, Person person, Wish wish) {
    var letters = LinkLetters.first(wish.saidAt());
    return new Interest(id, network, person, wish, Optional.empty(), letters, 1);
  }

  /// Whether the address is proved.
  public boolean isProved() {
    return provedAt.isPresent();
  }

  /// When it is void, and may be forgotten; empty once it is proved.
  public Optional<Instant> voidAt() {
    return isProved() ? Optional.empty() : Optional.of(askedAt().plus(HOLDS));
  }

  /// Whether it counts for nothing any more.
  public boolean isVoid(Instant now) {
    return voidAt().filter(until -> !until.isAfter(now)).isPresent();
  }

  /// The same with what a later form says, until the click comes.
  Interest saying(Person later, Wish wish) {
    return new Interest(id, network, later, wish, provedAt, letters, version + 1);
  }

  /// The same, with one more letter.
  Interest written(Instant now) {
    return with(provedAt, letters.written(false, now));
  }

  /// The same, by the click.
  Interest proved(Instant now) {
    return with(Optional.of(now), letters.clicked());
  }

  private Interest with(Optional<Instant> proved, LinkLetters sent) {
    return new Interest(id, network, person, wish, proved, sent, version + 1);
  }

  private Instant askedAt() {
    return letters.last().filter(last -> last.isAfter(wish.saidAt())).orElse(wish.saidAt());
  }

  @Override
  public String toString() {
    return "Interest[" + id + "]";
  }
}
