package kreds.run;

import java.time.Instant;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.person.Person;

/// What a form does whose address is here already. Until the click the latest form counts, so that
/// nobody can take an address by being faster than its owner; after it, only what comes by a
/// personal link changes anything (U4).
final class KnownAddress {

  private KnownAddress() {}

  /// A form from the web, of which nothing is proved: whoever it is has lost the link, or is a
  /// colleague of the same mailbox. The mailbox hears of it, as far as letters may be written.
  static Decision<Roster, SeatHappening> form(
      Roster roster, Enrollment known, Applicant arriving, Instant now) {
    return switch (known) {
      case Enrollment.Left left when left.isRemoved() ->
          turnedAway(roster, left, arriving.person(), now);
      case Enrollment.Lapsed _, Enrollment.Left _ ->
          roster.applied(arriving.after(known.who()), known.state(), now);
      case Enrollment.Unconfirmed asked when asked.isOfHandOver() ->
          roster.applied(arriving.after(asked.who()), asked.state(), now);
      case Enrollment.Transferred gone -> ledOn(roster, gone, arriving, now);
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _ ->
          told(roster, known, arriving, now);
    };
  }

  /// An address that was exchanged for another, or whose place a colleague has: whoever reads its
  /// mail now may be somebody else, who is told that and no more. By the same name it is whoever
  /// has handed the place over, with a page of their own. Where staff have put the address of a
  /// form right that was never clicked, nobody was here with this one; and where the colleague has
  /// gone, too, the place is nobody's.
  private static Decision<Roster, SeatHappening> ledOn(
      Roster roster, Enrollment.Transferred gone, Applicant arriving, Instant now) {
    if (UsedAddress.wasMistyped(gone) || UsedAddress.mayReturn(roster, gone)) {
      return roster.applied(arriving.after(gone.who()), gone.state(), now);
    }
    if (!gone.moved() && gone.person().isNamedAs(arriving.person())) {
      return told(roster, gone, arriving, now);
    }
    if (!gone.who().letters().mayBeWritten(false, now)) {
      return Decision.unchanged(roster);
    }
    var after = gone.as(gone.who().written(false, now));
    return Decision.of(
        roster.with(after, now),
        new SeatHappening.FormerAsked(after, arriving.person().language()));
  }

  /// The link goes out again because staff ask for it; asked for twice, it is on its way.
  static Outcome<Decision<Roster, SeatHappening>> again(
      Roster roster, Enrollment known, Instant now) {
    return switch (known) {
      case Enrollment.Unconfirmed asked
          when asked.isOfHandOver() && !asked.who().letters().isOnItsWay(now) ->
          TakingOver.askedAgain(roster, asked, now);
      case Enrollment.Unconfirmed form
          when !form.isOfHandOver() && !roster.inRun().takesEnrollments() ->
          Outcome.refused(SeatRefusals.notTaking(roster.inRun()));
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _ -> {
        if (known.who().letters().isOnItsWay(now)) {
          yield Outcome.done(Decision.unchanged(roster));
        }
        var after = known.with(known.who().ordered(now));
        yield Outcome.done(
            Decision.of(roster.with(after, now), new SeatHappening.LinkSentAgain(after)));
      }
      case Enrollment.Left left when left.isRemoved() ->
          Outcome.refused(SeatRefusals.takenOff("there is no link to send"));
      case Enrollment.Lapsed _, Enrollment.Left _, Enrollment.Transferred _ ->
          Outcome.refused(SeatRefusals.ofLink(roster, known));
    };
  }

  /// Who was taken off by staff learns whom to ask, and nothing else happens. Of who is forgotten
  /// the row knows nobody who could be told: that is whoever the form says, who stays out of it.
  private static Decision<Roster, SeatHappening> turnedAway(
      Roster roster, Enrollment.Left left, Person arriving, Instant now) {
    if (!left.who().letters().mayBeWritten(false, now)) {
      return Decision.unchanged(roster);
    }
    var after = left.as(left.who().written(false, now));
    var to = left.person().isForgotten() ? arriving : left.person();
    return Decision.of(roster.with(after, now), new SeatHappening.TurnedAway(after, to));
  }

  private static Decision<Roster, SeatHappening> told(
      Roster roster, Enrollment known, Applicant arriving, Instant now) {
    var before = known.who();
    var counts = known instanceof Enrollment.Unconfirmed;
    var latest = counts ? before.saying(arriving) : before;
    var another = !before.person().isNamedAs(arriving.person());
    if (!before.letters().mayBeWritten(another, now)) {
      return said(roster, known, latest, now);
    }
    var after = known.with(latest.written(another, now));
    var happening =
        another
            ? new SeatHappening.AddressShared(
                after, arriving.person().name(), before.person().name(), counts)
            : new SeatHappening.LinkSentAgain(after);
    return Decision.of(roster.with(after, now), happening);
  }

  /// What somebody says who came by a personal link; another company is no more theirs to say by
  /// that than by the own page.
  static Outcome<Decision<Roster, SeatHappening>> link(
      Roster roster, Enrollment known, Applicant arriving, Instant now) {
    var latest = proved(known, arriving);
    return Correcting.byLink(roster, known, known.with(latest))
        .map(_ -> said(roster, known, latest, now));
  }

  /// With what the personal link says; the language stays the one that the person has chosen.
  static Applicant proved(Enrollment known, Applicant arriving) {
    var said = arriving.person();
    var language = known.person().language();
    var person = new Person(said.name(), said.company(), said.address(), language);
    return known.who().saying(new Particulars(person, arriving.role(), arriving.answers()));
  }

  /// With what is said of the person now.
  static Decision<Roster, SeatHappening> said(
      Roster roster, Enrollment known, Applicant latest, Instant now) {
    if (latest.equals(known.who())) {
      return Decision.unchanged(roster);
    }
    var after = known.with(latest.stepped());
    return Decision.of(roster.with(after, now), new SeatHappening.Corrected(after));
  }
}
