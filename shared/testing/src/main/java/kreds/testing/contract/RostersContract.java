package kreds.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.audit.Trail;
import kreds.basics.Consequences;
import kreds.basics.Stale;
import kreds.contact.Consent;
import kreds.contact.Contacts;
import kreds.mail.Delivery;
import kreds.mail.Letter;
import kreds.mail.LetterKind;
import kreds.network.Basis;
import kreds.network.Candidates;
import kreds.network.NextMeeting;
import kreds.network.Roster;
import kreds.network.Rosters;
import kreds.network.Seating;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

/// What networks, rosters, candidates and the audit must do wherever they are kept.
public abstract class RostersContract {
  private static final Consequences NONE = new Consequences(List.of(), List.of());

  /// Empty.
  protected abstract Rosters rosters();

  /// Beside them.
  protected abstract Candidates candidates();

  /// Beside them.
  protected abstract Trail trail();

  /// Beside them.
  protected abstract Contacts contacts();

  @Test
  void aNetworkIsOpenedOnceAndReadBackAsItWas() {
    var network = SampleNetworks.recycling();

    assertThat(rosters().open(network, NONE)).isTrue();
    assertThat(rosters().open(network, NONE)).isFalse();
    assertThat(rosters().of(network.id())).contains(new Roster(network, List.of()));
    assertThat(rosters().listed()).containsExactly(network);
    assertThat(rosters().of("ukendt")).isEmpty();
  }

  @Test
  void aRosterIsReadBackWithEveryEnrollment() {
    var after = enroll(enroll(opened(), 1), 2);

    assertThat(rosters().of(after.network().id())).contains(after);
  }

  @Test
  void ofTwoWhoDecideOnTheSameReadingOneIsStaleAndWritesNothing() {
    var asRead = opened();
    enroll(asRead, 1);
    var late = (Seating.Changed) asRead.enroll(SampleNetworks.form(2), SampleNetworks.MONDAY);

    assertThatThrownBy(() -> rosters().save(asRead, late.roster(), Optional.empty(), bringing("x")))
        .isInstanceOf(Stale.class);
    assertThat(stored(asRead).find("e-2")).isEmpty();
    assertThat(trail().of("network/x")).isEmpty();
  }

  @Test
  void whatAChangeBringsIsWrittenWithIt() {
    var asRead = opened();
    var change = (Seating.Changed) asRead.enroll(SampleNetworks.form(1), SampleNetworks.MONDAY);

    rosters().save(asRead, change.roster(), Optional.empty(), bringing("y"));

    assertThat(trail().of("network/y")).extracting(AuditLine::action).containsExactly("enroll");
  }

  @Test
  void aLetterThatExistsStopsTheWholeChange() {
    var asRead = opened();
    var first = (Seating.Changed) asRead.enroll(SampleNetworks.form(1), SampleNetworks.MONDAY);
    rosters().save(asRead, first.roster(), Optional.empty(), bringing("z"));
    var second =
        (Seating.Changed) first.roster().enroll(SampleNetworks.form(2), SampleNetworks.MONDAY);

    assertThatThrownBy(
            () -> rosters().save(first.roster(), second.roster(), Optional.empty(), bringing("z")))
        .isInstanceOf(Stale.class);
    assertThat(stored(asRead).find("e-2")).isEmpty();
  }

  @Test
  void theNextMeetingIsShownWithTheNetwork() {
    var asRead = opened();
    var next =
        new NextMeeting(
            "m-1",
            SampleNetworks.MONDAY,
            SampleNetworks.MONDAY.plusSeconds(3600),
            "Odense",
            List.of("09:30 A"));

    var shown = SampleNetworks.showing(asRead, next);

    rosters().save(asRead, shown, Optional.empty(), NONE);

    assertThat(stored(asRead).network().nextMeeting()).contains(next);
    assertThatThrownBy(() -> rosters().save(asRead, shown, Optional.empty(), NONE))
        .isInstanceOf(Stale.class);
  }

  @Test
  void nobodyIsACandidateTwice() {
    var network = opened().network().id();
    var candidate = SampleNetworks.candidate(network, 1, Basis.MEMBER);

    assertThat(candidates().add(candidate, NONE)).isTrue();
    assertThat(candidates().add(candidate, bringing("c"))).isFalse();
    assertThat(candidates().ofNetwork(network)).containsExactly(candidate);
    assertThat(trail().of("network/c")).isEmpty();
  }

  @Test
  void aCandidatesAnswerIsWrittenWithTheRosterOrAlone() {
    var asRead = opened();
    var network = asRead.network().id();
    var one = SampleNetworks.candidate(network, 1, Basis.MEMBER);
    var two = SampleNetworks.candidate(network, 2, Basis.CONSENT);
    candidates().add(one, NONE);
    candidates().add(two, NONE);
    var change =
        (Seating.Changed) asRead.enrollConfirmed(SampleNetworks.form(1), SampleNetworks.MONDAY);

    rosters()
        .save(
            asRead,
            change.roster(),
            Optional.of(one.accepted(SampleNetworks.MONDAY)),
            bringing("a"));
    candidates().save(two, two.declined(SampleNetworks.MONDAY, "Ingen tid"), NONE);

    assertThat(candidates().of(network, "c-1")).contains(one.accepted(SampleNetworks.MONDAY));
    assertThat(candidates().of(network, "c-2"))
        .contains(two.declined(SampleNetworks.MONDAY, "Ingen tid"));
    assertThatThrownBy(() -> candidates().save(two, two.invited(), NONE)).isInstanceOf(Stale.class);
  }

  @Test
  void aConsentIsKeptWithTheAnswerThatGaveIt() {
    var network = opened().network().id();
    var one = SampleNetworks.candidate(network, 1, Basis.MEMBER);
    candidates().add(one, NONE);
    var given = new Consent(SampleNetworks.MONDAY, "later-networks", "invitation c-1");
    var declined = one.declined(SampleNetworks.MONDAY, "");

    candidates().save(one, declined, given, bringing("k"));

    var contact = contacts().of(one.person().address()).orElseThrow();
    assertThat(contact.consent()).contains(given);
    assertThat(contact.member()).isTrue();
    assertThat(contact.version()).isEqualTo(2);
    assertThatThrownBy(() -> candidates().save(one, declined, given, NONE))
        .isInstanceOf(Stale.class);
  }

  @Test
  void theAuditKeepsTheOrderOfTime() {
    trail().append(line("2", "late", SampleNetworks.MONDAY.plusSeconds(5)));
    trail().append(line("1", "early", SampleNetworks.MONDAY));

    assertThat(trail().of("network/t")).hasSize(2);
  }

  private Roster opened() {
    var network = SampleNetworks.recycling();
    rosters().open(network, NONE);
    return stored(new Roster(network, List.of()));
  }

  private Roster stored(Roster roster) {
    return rosters().of(roster.network().id()).orElseThrow();
  }

  private Roster enroll(Roster asRead, int number) {
    var change =
        (Seating.Changed) asRead.enroll(SampleNetworks.form(number), SampleNetworks.MONDAY);
    rosters().save(asRead, change.roster(), Optional.empty(), NONE);
    return change.roster();
  }

  private static Consequences bringing(String id) {
    var letter =
        Letter.of(
            LetterKind.ENROLLMENT_CONFIRM,
            SampleNetworks.person(1),
            java.util.Map.of(),
            java.util.Map.of());
    return Consequences.of(
        new AuditLine("a-" + id, SampleNetworks.MONDAY, "network/" + id, "e-1", "enroll", "", "x"),
        Delivery.now("enrollment-confirm/" + id, letter, SampleNetworks.MONDAY));
  }

  private static AuditLine line(String id, String action, Instant at) {
    return new AuditLine("a-" + id, at, "network/t", "system", action, "", "");
  }
}
