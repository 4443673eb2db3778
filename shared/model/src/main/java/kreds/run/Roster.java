package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Budget;
import kreds.change.Decision;
import kreds.company.CompanyRegister;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.question.ExtraQuestion;

/// Who is in one run of a network, and who waits. Every decision about a seat is made here, on one
/// consistent reading, and written with the version of that reading.
///
/// @param enrollments of the run, in order of arrival
/// @param companies by which one company is told from another; read where the run counts them, or
///   prices by them
public record Roster(
    Network network, Run run, List<Enrollment> enrollments, CompanyRegister companies) {
  /// Rows of a transaction of a hundred that are left for seats. Beside them lie the run, at most
  /// two lines of its numbers, the letter and the line of its being ready, and the key of a post:
  /// six; four are left over.
  static final int ROWS_OF_SEATS = 90;

  public Roster {
    var sorted = new ArrayList<>(enrollments);
    sorted.sort(Enrollment.BY_ARRIVAL);
    enrollments = List.copyOf(sorted);
  }

  /// The network in this run, without the people.
  public NetworkRun inRun() {
    return new NetworkRun(network, run);
  }

  /// The enrollment of that identifier.
  public Optional<Enrollment> find(String id) {
    for (var enrollment : enrollments) {
      if (enrollment.id().equals(id)) {
        return Optional.of(enrollment);
      }
    }
    return Optional.empty();
  }

  /// Those in that state, in order of arrival.
  public <E extends Enrollment> List<E> in(Class<E> state) {
    var found = new ArrayList<E>();
    for (var enrollment : enrollments) {
      if (state.isInstance(enrollment)) {
        found.add(state.cast(enrollment));
      }
    }
    return found;
  }

  /// The row that whoever has or had that one has now: it is the same person who goes on under
  /// another address.
  public Optional<Enrollment> present(String id) {
    return present(enrollments, id);
  }

  /// The same among all of a run.
  static Optional<Enrollment> present(List<Enrollment> all, String id) {
    for (var row : all) {
      if (row.id().equals(id)) {
        return row instanceof Enrollment.Transferred gone && gone.moved()
            ? present(all, gone.to()).or(() -> Optional.of(row))
            : Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /// Whether somebody has a place in the run, or ever had one, at whichever address: not who moved
  /// on with a form or in the line, and whoever handed a place on has had it.
  public boolean hadPlace(Enrollment row) {
    var now = present(row.id()).orElse(row);
    return now instanceof Enrollment.Confirmed
        || now instanceof Enrollment.Transferred
        || now.who().had().isPresent()
        || row.who().had().isPresent();
  }

  /// Whether that was somebody's address who goes on under another ([#formerly]).
  public boolean isFormer(EmailAddress address) {
    return formerly(address).isPresent();
  }

  /// The row of whoever had that address and goes on under another: not of who only had it by
  /// mistake, since whoever reads its mail is somebody else.
  public Optional<Enrollment> formerly(EmailAddress address) {
    for (var row : enrollments) {
      if (row.person().address().equals(address)
          && row.isFormer()
          && !UsedAddress.wasMistyped(row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /// The place of whoever has or had that enrollment.
  public Optional<Enrollment.Confirmed> placeOf(String id) {
    return AdmissionVote.placeOf(enrollments, id);
  }

  /// That identifier, and those of earlier addresses of the same person, the latest first.
  public List<String> idsOf(String id) {
    var ids = new ArrayList<String>();
    var known = find(id);
    if (known.isPresent()) {
      for (var row : Forgetting.rowsOf(this, known.get())) {
        ids.add(row.id());
      }
    }
    return ids;
  }

  /// Place in the line, from 1; 0 for who does not wait. It counts from the form, the unconfirmed
  /// are skipped, and whom staff want first comes first.
  public int placeInLine(String id) {
    var place = 0;
    for (var waiting : WaitingLine.of(this)) {
      place++;
      if (waiting.id().equals(id)) {
        return place;
      }
    }
    return 0;
  }

  /// Whom that person sees: name and company of every participant, once both are confirmed and
  /// staff have looked at who joined. Who waits sees nobody, and is seen by nobody.
  public List<Enrollment.Confirmed> participantsSeenBy(String id) {
    var self = find(id);
    return run.listOpen() && self.isPresent() && self.get() instanceof Enrollment.Confirmed
        ? in(Enrollment.Confirmed.class)
        : List.of();
  }

  /// Takes a form. One person is one enrollment: who is here already stays where they are, and gets
  /// the link again; who lapsed or left may come again, and stands at the end of the line; whom
  /// staff have taken off only hears whom to ask. A run that takes no enrollments says so to
  /// everybody, so that its answer does not tell who is known.
  public Outcome<Decision<Roster, SeatHappening>> enroll(Applicant arriving, Instant now) {
    return inRun().takesEnrollments()
        ? Outcome.done(arrived(arriving, now))
        : Outcome.refused(SeatRefusals.notTaking(inRun()));
  }

  /// A form from the web, whoever it is of.
  Decision<Roster, SeatHappening> arrived(Applicant arriving, Instant now) {
    var known = find(arriving.id());
    return known.isEmpty()
        ? applied(arriving, "", now)
        : KnownAddress.form(this, known.get(), arriving, now);
  }

  /// The same of several colleagues at once, whom one of them names.
  public Outcome<Decision<Roster, SeatHappening>> enrollTogether(PartyForm form, Instant now) {
    return EnrollingTogether.enroll(this, form, now);
  }

  /// Waits for a place without the colleagues of the same post from now on.
  public Outcome<Decision<Roster, SeatHappening>> alone(String id, Instant now) {
    return known(id).map(known -> Together.alone(this, known, now));
  }

  /// The others whom the same post has enrolled, whatever they wished, and who have not left.
  public List<Enrollment> partyOf(Enrollment one) {
    return Together.others(this, one);
  }

  /// Those who wait for one another, that one among them; nobody where there is nobody to wait for.
  public List<Enrollment> boundWith(Enrollment one) {
    return Together.bound(this, one);
  }

  /// Takes the click: a place if one is free, else the line. Twice is fine, also when there is an
  /// offer meanwhile, which this click has not seen; who stands first in the line and clicks again
  /// when there is a place has it.
  public Outcome<Decision<Roster, SeatHappening>> confirm(String id, Instant now) {
    return confirm(id, 0, now);
  }

  /// The same of whoever has seen a form: the click confirms that one and no other that has come
  /// since, which may be a stranger's.
  ///
  /// @param seen its turn; 0 for whichever it is now
  public Outcome<Decision<Roster, SeatHappening>> confirm(String id, int seen, Instant now) {
    return known(id).then(known -> Confirming.confirm(this, known, seen, now));
  }

  /// Takes a form and its click in one, from somebody whose address the personal link has proved:
  /// what it says counts more than what anybody typed before.
  public Outcome<Decision<Roster, SeatHappening>> enrollConfirmed(Applicant arriving, Instant now) {
    if (run.state().isOver()) {
      return Outcome.refused(SeatRefusals.over(run.state()));
    }
    var known = find(arriving.id());
    return known.isEmpty()
        ? Confirming.seat(this, new Enrollment.Unconfirmed(arriving), "", now)
        : Confirming.again(this, known.get(), arriving, now);
  }

  /// Takes the place that is offered, or handed over by a colleague.
  public Outcome<Decision<Roster, SeatHappening>> accept(String id, Instant now) {
    return known(id).then(known -> TakingOver.accept(this, known, now));
  }

  /// Says no to it.
  public Outcome<Decision<Roster, SeatHappening>> decline(String id, Instant now) {
    return known(id).then(known -> TakingOver.decline(this, known, now));
  }

  /// Gives up the place, or the wait for one; twice is fine. What becomes free is the line's, in
  /// the same step.
  public Outcome<Decision<Roster, SeatHappening>> leave(String id, Instant now) {
    return known(id)
        .then(known ->
            TakingOver.isOnlyAsked(known)
                ? TakingOver.decline(this, known, now)
                : Outcome.done(Places.gaveUp(this, known, known.id(), "", now)));
  }

  /// Asks a colleague to take over the place of that one.
  ///
  /// @param colleague as the giver named them
  public Outcome<Decision<Roster, SeatHappening>> handOver(
      String id, Applicant colleague, Instant now) {
    return known(id).then(known -> HandingOver.ask(this, known, colleague, now));
  }

  /// Keeps the place that a colleague was asked to take over.
  public Outcome<Decision<Roster, SeatHappening>> takeBack(String id, Instant now) {
    return known(id).then(known -> HandingOver.takeBack(this, known, now));
  }

  /// The person says anew who they are, by the own link.
  public Outcome<Decision<Roster, SeatHappening>> corrected(
      String id, Correction said, Instant now) {
    return known(id).then(known -> Correcting.own(this, known, said, now));
  }

  /// Staff say anew who somebody is.
  ///
  /// @param to another address, as an applicant; empty where it stays
  public Outcome<Decision<Roster, SeatHappening>> corrected(
      String id, Correction said, Optional<Applicant> to, Instant now) {
    return meant(id)
        .then(known ->
            to.isPresent()
                ? Moving.to(this, known, said, to.get(), now)
                : Correcting.byStaff(this, known, said, now));
  }

  /// Gives up whatever that one has, and forgets the person, under earlier addresses too; also
  /// where the run is cancelled, since whoever asks to be forgotten is. Not by an earlier address,
  /// whose mail may be read by somebody else.
  public Outcome<Decision<Roster, SeatHappening>> forgotten(String id, Instant now) {
    return own(id).then(known -> Forgetting.forget(this, known, now));
  }

  /// Staff take somebody off, the same way.
  ///
  /// @param by who does it, as the audit names actors
  public Outcome<Decision<Roster, SeatHappening>> removed(
      String id, String by, String reason, Instant now) {
    return meant(id).map(known -> Places.gaveUp(this, known, by, reason, now));
  }

  /// Staff want somebody who waits to come first; nobody loses an offer or a place by it.
  public Outcome<Decision<Roster, SeatHappening>> putFirst(String id, String reason, Instant now) {
    return meant(id).then(known -> Places.first(this, known, reason, now));
  }

  /// Staff let somebody in of whom that was still to be decided, or whom they have taken off.
  public Outcome<Decision<Roster, SeatHappening>> admitted(String id, String reason, Instant now) {
    return admitted(id, 0, reason, now);
  }

  /// The same of staff who have read who it is; whoever says something else since is not let in.
  ///
  /// @param seen the turn that they have read of; 0 for whichever it is now
  public Outcome<Decision<Roster, SeatHappening>> admitted(
      String id, int seen, String reason, Instant now) {
    return meant(id).then(known -> Admitting.admit(this, known, seen, reason, now));
  }

  /// Staff do not let somebody in of whom that was still to be decided.
  ///
  /// @param by who does it, as the audit names actors
  public Outcome<Decision<Roster, SeatHappening>> rejected(
      String id, String by, String reason, Instant now) {
    return meant(id).then(known -> Admitting.reject(this, known, by, reason, now));
  }

  /// One of the participants says whether somebody may join; the same twice is fine.
  ///
  /// @param voter whose place it is
  /// @param applicant about whom the participants are asked
  public Outcome<Decision<Roster, SeatHappening>> voted(
      String voter, String applicant, boolean yes, Instant now) {
    return known(voter).then(known -> AskingTheGroup.voted(this, known.id(), applicant, yes, now));
  }

  /// The link goes out again because staff ask for it, whatever the limits of the form; ordered
  /// again within ten minutes it is on its way already. There is none to send to whose enrollment
  /// is over, or can no longer be confirmed.
  public Outcome<Decision<Roster, SeatHappening>> linkSentAgain(String id, Instant now) {
    return meant(id).then(known -> KnownAddress.again(this, known, now));
  }

  /// Other numbers.
  public Outcome<Decision<Roster, SeatHappening>> resized(Capacity capacity, Instant now) {
    return ruled(run.rules().sized(capacity), now);
  }

  /// Other rules; those that stand already change nothing. Of companies that are kept apart one
  /// under two names is one. What becomes free by it is the line's.
  public Outcome<Decision<Roster, SeatHappening>> ruled(SeatRules rules, Instant now) {
    return SteeringARun.ruled(this, rules, now);
  }

  /// Another day by which the minimum must be reached; the one that stands already changes nothing.
  ///
  /// @param today the day where the association is
  public Outcome<Decision<Roster, SeatHappening>> decidedOn(
      LocalDate day, LocalDate today, Instant now) {
    return SteeringARun.decidedOn(this, day, today, now);
  }

  /// Staff have decided that the run does not come about. Twice is fine. Whom a colleague still
  /// asks to take over a place in it hears that there is none.
  public Outcome<Decision<Roster, SeatHappening>> cancelled(String reason, Instant now) {
    return SteeringARun.cancelled(this, reason, now);
  }

  /// Staff have looked at who joined. Once is enough: whoever joins later is seen at once.
  public Outcome<Decision<Roster, SeatHappening>> listOpened() {
    return SteeringARun.listOpened(this);
  }

  /// The run asks other things of whoever takes part; what it asks already changes nothing.
  public Outcome<Decision<Roster, SeatHappening>> asking(
      List<ExtraQuestion> questions, Instant now) {
    return AskingQuestions.of(this, questions, now);
  }

  /// The run costs something else, or another price is asked for it; what stands already changes
  /// nothing. Who takes part reads it on their page, and nobody is written to.
  public Outcome<Decision<Roster, SeatHappening>> costing(Budget budget, Instant now) {
    return SteeringARun.costing(this, budget, now);
  }

  /// Another day on which it opens; the one that stands already changes nothing. Who has enrolled
  /// was told that it is open, so it stays so.
  ///
  /// @param today the day where the association is
  public Outcome<Decision<Roster, SeatHappening>> opensOn(
      LocalDate day, LocalDate today, Instant now) {
    return SteeringARun.opensOn(this, day, today, now);
  }

  /// What time itself changes: it opens; forms that nobody has confirmed for a fortnight, and
  /// offers that ran out, lapse; and the line moves, where there is a place. No more than fit one
  /// transaction at a time, so that a flood of forms is void after some rounds.
  public Decision<Roster, SeatHappening> at(Instant now) {
    return RunningOut.at(this, now);
  }

  /// Offers what is free to those who wait, after what has happened already.
  ///
  /// @param rows that the transaction still takes
  Decision<Roster, SeatHappening> lineMoved(
      Roster before, List<SeatHappening> happenings, int rows, Instant now) {
    var moved = WaitingLine.moved(before, rows / WaitingLine.ROWS_EACH, now);
    return decided(moved.after(), moved.following(happenings).happenings());
  }

  /// Somebody has sent the form for the first time, or comes anew.
  Decision<Roster, SeatHappening> applied(Applicant arriving, String before, Instant now) {
    var form = new Enrollment.Unconfirmed(arriving);
    return decided(with(form, now), new SeatHappening.Applied(form, before));
  }

  /// Somebody has a place, and with them the colleagues who have waited for that.
  Decision<Roster, SeatHappening> seated(Applicant who, String before, Instant now) {
    if (who.party().isPresent()) {
      return Together.seated(this, who, before, now);
    }
    var confirmed = new Enrollment.Confirmed(who, now);
    return decided(with(confirmed, now), new SeatHappening.Seated(confirmed, before));
  }

  /// Somebody stands in the line, or is still to be let in.
  Decision<Roster, SeatHappening> waits(Enrollment.Waiting waiting, String before, Instant now) {
    var after = with(waiting, now);
    return decided(
        after, new SeatHappening.Waits(waiting, after.placeInLine(waiting.id()), before));
  }

  Decision<Roster, SeatHappening> decided(Roster after, SeatHappening happening) {
    return decided(after, List.of(happening));
  }

  /// Whatever made the run ready, it is told here, once, since nothing leads back. One that was
  /// planned early, and has a meeting with a date already, is running at once.
  Decision<Roster, SeatHappening> decided(Roster after, List<SeatHappening> happenings) {
    if (run.state() != RunState.RECRUITING || after.run.state() != RunState.READY) {
      return new Decision<>(after, happenings);
    }
    var on = network.nextMeeting().isPresent() ? after.run.begun() : after.run;
    var all = new ArrayList<>(happenings);
    all.add(new SeatHappening.OfRun.NetworkReady(after.run));
    return new Decision<>(after.with(on), all);
  }

  /// The next version of it, with that person's place as it is now.
  Roster with(Enrollment changed, Instant now) {
    return counted(Counting.replaced(this, changed), now);
  }

  /// The same version of it, with that person's place as it is now.
  Roster having(Enrollment changed) {
    return Counting.same(this, Counting.replaced(this, changed));
  }

  /// The next version of it, with all of these as they are now.
  Roster counted(List<Enrollment> all, Instant now) {
    return Counting.next(this, all, now);
  }

  /// The same, with the moment at which the round is to look after it.
  Roster lookedAfter(Instant now) {
    return Counting.lookedAfter(this, now);
  }

  /// Whether the participants are or were asked about somebody who still waits.
  boolean asksTheGroup() {
    for (var enrollment : enrollments) {
      if (enrollment instanceof Enrollment.Waiting waiting && waiting.asked().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// The same in that run, as it is now.
  Roster with(Run other) {
    return new Roster(network, other, enrollments, companies);
  }

  /// The same once one company is told from another by that register: for rules that count
  /// companies where those before did not.
  public Roster knowing(CompanyRegister register) {
    return new Roster(network, run, enrollments, register);
  }

  /// Whoever is in it, and says so by the own link: once the run is over there is nothing to do for
  /// anybody any more.
  Outcome<Enrollment> known(String id) {
    return run.state().isOver() ? Outcome.refused(SeatRefusals.over(run.state())) : own(id);
  }

  /// A former address opens nothing: whoever reads its mail may be somebody else.
  private Outcome<Enrollment> own(String id) {
    return Outcome.of(find(id), SeatRefusals.UNKNOWN)
        .then(
            known -> known.isFormer() ? Outcome.refused(SeatRefusals.MOVED) : Outcome.done(known));
  }

  /// Whom staff mean, by whichever address they name them.
  private Outcome<Enrollment> meant(String id) {
    return run.state().isOver()
        ? Outcome.refused(SeatRefusals.over(run.state()))
        : Outcome.of(present(id), SeatRefusals.UNKNOWN);
  }
}
