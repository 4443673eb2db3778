package kreds.testing.movement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kreds.change.Decision;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.run.Admission;
import kreds.run.AdmissionRule;
import kreds.run.Correction;
import kreds.run.Roster;
import kreds.run.SeatHappening;
import kreds.run.SeatRules;

/// One thing that people, staff or time do to a roster, and the rule that it comes to. Whatever
/// else there is to do is one more line here; the tests draw from all of them. What concerns two
/// networks is in [Association].
enum Movement {
  ENROLL(Door.FORM, (roster, deed, now) -> roster.enroll(deed.arriving(now), now)),
  ENROLL_TOGETHER(Door.FORM, (roster, deed, now) -> roster.enrollTogether(deed.together(now), now)),
  COME_BY_LINK(Door.LINK, (roster, deed, now) -> roster.enrollConfirmed(deed.arriving(now), now)),
  CONFIRM(Door.LINK, (roster, deed, now) -> roster.confirm(deed.id(), now)),
  ALONE(Door.LINK, (roster, deed, now) -> roster.alone(deed.id(), now)),
  VOTE(
      Door.LINK,
      (roster, deed, now) ->
          roster.voted(deed.id(), deed.about(roster, now), deed.number() % 4 != 0, now)),
  LEAVE(Door.LINK, (roster, deed, now) -> roster.leave(deed.id(), now)),
  ACCEPT(Door.LINK, (roster, deed, now) -> roster.accept(deed.id(), now)),
  DECLINE(Door.LINK, (roster, deed, now) -> roster.decline(deed.id(), now)),
  HAND_OVER(Door.LINK, (roster, deed, now) -> roster.handOver(deed.id(), deed.colleague(now), now)),
  TAKE_BACK(Door.LINK, (roster, deed, now) -> roster.takeBack(deed.id(), now)),
  CORRECT(Door.LINK, (roster, deed, now) -> roster.corrected(deed.id(), said(deed), now)),
  FORGET(Door.LINK, (roster, deed, now) -> roster.forgotten(deed.id(), now)),
  PROMOTE_ENROLLMENT(Door.STAFF, (roster, deed, now) -> roster.putFirst(deed.id(), "x", now)),
  ADMIT_ENROLLMENT(Door.STAFF, (roster, deed, now) -> roster.admitted(deed.id(), "x", now)),
  REJECT_ENROLLMENT(
      Door.STAFF, (roster, deed, now) -> roster.rejected(deed.id(), deed.actor().name(), "x", now)),
  REMOVE_ENROLLMENT(
      Door.STAFF, (roster, deed, now) -> roster.removed(deed.id(), deed.actor().name(), "x", now)),
  SEND_LINK(Door.STAFF, (roster, deed, now) -> roster.linkSentAgain(deed.id(), now)),
  CORRECT_ENROLLMENT(
      Door.STAFF,
      (roster, deed, now) -> roster.corrected(deed.id(), said(deed), Optional.empty(), now)),
  MOVE_ENROLLMENT(
      Door.STAFF,
      (roster, deed, now) ->
          roster.corrected(
              deed.id(),
              new Correction(Optional.empty(), Optional.empty(), Optional.empty()),
              Optional.of(deed.colleague(now)),
              now)),
  CHANGE_CAPACITY(
      Door.STAFF,
      (roster, deed, now) ->
          ruled(roster, rules -> rules.sized(sized(rules.capacity(), deed)), now)),
  SEATS_PER_COMPANY(
      Door.STAFF,
      (roster, deed, now) ->
          ruled(roster, rules -> rules.sized(rules.capacity().limited(deed.number() % 3)), now)),
  KEEP_APART(
      Door.STAFF,
      (roster, deed, now) ->
          ruled(
              roster,
              rules ->
                  rules.apart(deed.number() % 2 == 0 ? Deed.COMPANIES.subList(0, 2) : List.of()),
              now)),
  CLOSE_OR_OPEN(
      Door.STAFF,
      (roster, deed, now) -> ruled(roster, rules -> rules.closing(deed.number() % 3 == 0), now)),
  LET_IN_BY(
      Door.STAFF,
      (roster, deed, now) ->
          ruled(roster, rules -> rules.admitting(admission(rules.admission(), deed)), now)),
  OPEN_LIST(Door.STAFF, (roster, deed, now) -> roster.listOpened()),
  EXTEND_NETWORK(
      Door.STAFF,
      (roster, deed, now) ->
          roster.decidedOn(
              Association.day(now).plusDays(7L * deed.number()), Association.day(now), now)),
  CANCEL_NETWORK(Door.STAFF, (roster, deed, now) -> roster.cancelled("x", now)),
  MERGE_NETWORKS(Door.STAFF, (roster, deed, now) -> Outcome.done(Decision.unchanged(roster))),
  LOOK_AFTER_SEATS(Door.CLOCK, (roster, deed, now) -> Outcome.done(roster.at(now)));

  /// By which way it comes.
  enum Door {
    /// Anybody's form.
    FORM,
    /// The personal link.
    LINK,
    /// An order of staff.
    STAFF,
    /// Time.
    CLOCK
  }

  /// What it comes to.
  interface Rule {
    Outcome<Decision<Roster, SeatHappening>> on(Roster roster, Deed deed, Instant now);
  }

  private interface Ruling {
    SeatRules after(SeatRules before);
  }

  private final Door door;
  private final Rule rule;

  Movement(Door door, Rule rule) {
    this.door = door;
    this.rule = rule;
  }

  Door door() {
    return door;
  }

  Outcome<Decision<Roster, SeatHappening>> on(Roster roster, Deed deed, Instant now) {
    return rule.on(roster, deed, now);
  }

  /// As the audit names it.
  String word() {
    return this == MOVE_ENROLLMENT
        ? CORRECT_ENROLLMENT.word()
        : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Correction said(Deed deed) {
    return new Correction(
        Optional.of("Deltager " + deed.one()),
        deed.company(),
        Optional.of("Rolle " + deed.number()));
  }

  private static AdmissionRule admission(AdmissionRule before, Deed deed) {
    var all = Admission.values();
    return before.by(all[deed.number() % all.length]).within(1 + deed.number() % 7);
  }

  private static Capacity sized(Capacity before, Deed deed) {
    var minimum = 1 + deed.number() % 3;
    return new Capacity(minimum, minimum + deed.number() % 4, before.perCompany());
  }

  private static Outcome<Decision<Roster, SeatHappening>> ruled(
      Roster roster, Ruling ruling, Instant now) {
    return roster.ruled(ruling.after(roster.run().rules()), now);
  }
}
