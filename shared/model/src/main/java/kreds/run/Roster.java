package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.question.ExtraQuestion;

/// Who is in one run of a network, and who waits. Every decision about a seat is made here, on one
/// consistent reading, and written with the version of that reading.
///
/// @param enrollments of the run, in order of arrival
/// @param companies by which one company is told from another; read where the run counts them
public record Roster(
    Network network, Run run, List<Enrollment> enrollments, CompanyRegister companies) {
  /// The code of what is refused since staff have taken the person off.
  public static final String TAKEN_OFF = "taken-off";

  /// The code of what is refused since nobody has let the person in yet.
  public static final String NOT_ADMITTED = "not-admitted";

  /// The code of what is refused since nobody has to let the person in.
  public static final String NOT_TO_BE_ADMITTED = "not-to-be-admitted";

  private static final Refusal OTHER_FORM =
      Refusal.invalid(
          "another-form-since",
          "Another form has come for this enrolment since the page was opened. Look at it again.");

  private static final Refusal OPENING_OVER =
      Refusal.illegal(
          "opening-over", "People have enrolled already, so the day of opening is over.");

  private static final Refusal CLOSED =
      Refusal.illegal(
          "enrollment-closed-now",
          "Enrolment in this network is closed for now; staff open it with set-seat-rules.");

  /// The "no" to everything in a run that does not come about.
  public static final Refusal CANCELLED =
      Refusal.illegal(
          "network-cancelled",
          "This network did not come about. There is no place in it to take or to give up.");

  private static final Refusal ONE_COMPANY =
      Refusal.invalid(
          "only-one-company",
          "These are names of one company, as the register of companies has it: there is nothing to"
              + " keep apart.");

  private static final Refusal MEETS =
      Refusal.illegal(
          "meeting-ahead",
          "The network has a meeting with a date, which people have in their calendars: it is not"
              + " called off while that lies ahead.");

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
        : Outcome.refused(notTaking());
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
    return known(id).then(known -> confirmed(known, seen, now));
  }

  private Outcome<Decision<Roster, SeatHappening>> confirmed(
      Enrollment known, int seen, Instant now) {
    return switch (known) {
      case Enrollment.Confirmed _, Enrollment.Offered _ -> Outcome.done(Decision.unchanged(this));
      case Enrollment.Waiting waiting ->
          Outcome.done(
              WaitingLine.mayMove(this, waiting)
                  ? seated(waiting.who().proved(now), waiting.state(), now)
                  : Decision.unchanged(this));
      case Enrollment.Unconfirmed form ->
          seen == 0 || seen == form.who().turn()
              ? seat(form, form.state(), now)
              : Outcome.refused(OTHER_FORM);
      case Enrollment.Lapsed asked when asked.inPlaceOf().isPresent() ->
          Outcome.refused(TakingOver.OVER);
      case Enrollment.Lapsed lapsed -> Outcome.refused(SeatRefusals.of(lapsed));
      case Enrollment.Left left -> Outcome.refused(SeatRefusals.of(left));
      case Enrollment.Transferred colleague -> Outcome.refused(SeatRefusals.of(colleague));
    };
  }

  /// Takes a form and its click in one, from somebody whose address the personal link has proved:
  /// what it says counts more than what anybody typed before.
  public Outcome<Decision<Roster, SeatHappening>> enrollConfirmed(Applicant arriving, Instant now) {
    var known = find(arriving.id());
    if (run.state() == RunState.CANCELLED) {
      return Outcome.refused(CANCELLED);
    }
    if (known.isEmpty()) {
      return seat(new Enrollment.Unconfirmed(arriving), "", now);
    }
    return switch (known.get()) {
      case Enrollment.Left left when left.isRemoved() -> Outcome.refused(SeatRefusals.REMOVED);
      case Enrollment.Lapsed _, Enrollment.Left _ ->
          seat(
              new Enrollment.Unconfirmed(arriving.after(known.get().who())),
              known.get().state(),
              now);
      case Enrollment.Unconfirmed form ->
          seat(new Enrollment.Unconfirmed(KnownAddress.proved(form, arriving)), form.state(), now);
      case Enrollment.Confirmed _, Enrollment.Waiting _ ->
          KnownAddress.link(this, known.get(), arriving, now)
              .then(corrected ->
                  corrected.isNothing() ? confirm(arriving.id(), now) : Outcome.done(corrected));
      case Enrollment.Offered _ -> Places.accept(this, known.get(), now);
      case Enrollment.Transferred _ -> confirm(arriving.id(), now);
    };
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
    return known(id)
        .then(known ->
            to.isPresent()
                ? Moving.to(this, known, said, to.get(), now)
                : Correcting.byStaff(this, known, said, now));
  }

  /// Gives up whatever that one has, and forgets the person, under earlier addresses too; also
  /// where the run is cancelled, since whoever asks to be forgotten is.
  public Outcome<Decision<Roster, SeatHappening>> forgotten(String id, Instant now) {
    return Outcome.of(find(id), unknown()).then(known -> Forgetting.forget(this, known, now));
  }

  /// Staff take somebody off, the same way.
  ///
  /// @param by who does it, as the audit names actors
  public Outcome<Decision<Roster, SeatHappening>> removed(
      String id, String by, String reason, Instant now) {
    return known(id).map(known -> Places.gaveUp(this, known, by, reason, now));
  }

  /// Staff want somebody who waits to come first; nobody loses an offer or a place by it.
  public Outcome<Decision<Roster, SeatHappening>> putFirst(String id, String reason, Instant now) {
    return known(id).then(known -> Places.first(this, known, reason, now));
  }

  /// Staff let somebody in of whom that was still to be decided, or whom they have taken off.
  public Outcome<Decision<Roster, SeatHappening>> admitted(String id, String reason, Instant now) {
    return known(id).then(known -> Admitting.admit(this, known, reason, now));
  }

  /// Staff do not let somebody in of whom that was still to be decided.
  ///
  /// @param by who does it, as the audit names actors
  public Outcome<Decision<Roster, SeatHappening>> rejected(
      String id, String by, String reason, Instant now) {
    return known(id).then(known -> Admitting.reject(this, known, by, reason, now));
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
    return known(id).then(known -> KnownAddress.again(this, known, now));
  }

  /// Other numbers.
  public Outcome<Decision<Roster, SeatHappening>> resized(Capacity capacity, Instant now) {
    return ruled(run.rules().sized(capacity), now);
  }

  /// Other rules; those that stand already change nothing. Of companies that are kept apart one
  /// under two names is one. What becomes free by it is the line's.
  public Outcome<Decision<Roster, SeatHappening>> ruled(SeatRules rules, Instant now) {
    var apart = rules.notTogether().equals(run.rules().notTogether());
    var wanted = apart ? rules : rules.apart(companies.distinct(rules.notTogether()));
    if (!apart && wanted.notTogether().size() == 1) {
      return Outcome.refused(ONE_COMPANY);
    }
    var stands = wanted.equals(run.rules()) && run.state().isListed();
    return stands && !WaitingLine.moves(this)
        ? Outcome.done(Decision.unchanged(this))
        : run.ruled(wanted, now).map(after -> ruled(after, now));
  }

  private Decision<Roster, SeatHappening> ruled(Run ruled, Instant now) {
    var happenings =
        ruled.rules().equals(run.rules())
            ? List.<SeatHappening>of()
            : List.<SeatHappening>of(
                new SeatHappening.OfRun.RulesChanged(run.rules(), ruled.rules()));
    return lineMoved(with(ruled), happenings, ROWS_OF_SEATS, now);
  }

  /// Another day by which the minimum must be reached; the one that stands already changes nothing.
  ///
  /// @param today the day where the association is
  public Outcome<Decision<Roster, SeatHappening>> decidedOn(
      LocalDate day, LocalDate today, Instant now) {
    var before = run.decisionDate();
    return run.decidedOn(day, today, now)
        .map(after ->
            day.equals(before)
                ? Decision.unchanged(this)
                : decided(after, new SeatHappening.OfRun.DecisionDateMoved(before, day)));
  }

  /// Staff have decided that the run does not come about. Twice is fine. Whom a colleague still
  /// asks to take over a place in it hears that there is none.
  public Outcome<Decision<Roster, SeatHappening>> cancelled(String reason, Instant now) {
    return run.state() == RunState.CANCELLED
        ? Outcome.done(Decision.unchanged(this))
        : cancelled(now)
            .map(after ->
                TakingOver.ended(
                    this,
                    with(after),
                    new SeatHappening.OfRun.Cancelled(run.state(), reason),
                    now));
  }

  /// The run once its people have come into another one.
  Outcome<Run> mergedInto(RunId other, Instant now) {
    return cancelled(now).map(after -> after.goingInto(other));
  }

  /// A meeting that has its date is in people's calendars, and is not called off by this.
  private Outcome<Run> cancelled(Instant now) {
    return network.nextMeeting().filter(meeting -> meeting.end().isAfter(now)).isPresent()
        ? Outcome.refused(MEETS)
        : run.cancelled(now);
  }

  /// Staff have looked at who joined. Once is enough: whoever joins later is seen at once.
  public Outcome<Decision<Roster, SeatHappening>> listOpened() {
    return run.listOpen()
        ? Outcome.done(Decision.unchanged(this))
        : run.listOpened().map(after -> decided(after, new SeatHappening.OfRun.ListOpened()));
  }

  /// The run asks other things of whoever takes part; what it asks already changes nothing.
  public Outcome<Decision<Roster, SeatHappening>> asking(
      List<ExtraQuestion> questions, Instant now) {
    return AskingQuestions.of(this, questions, now);
  }

  /// Another day on which it opens; the one that stands already changes nothing. Who has enrolled
  /// was told that it is open, so it stays so.
  ///
  /// @param today the day where the association is
  public Outcome<Decision<Roster, SeatHappening>> opensOn(
      LocalDate day, LocalDate today, Instant now) {
    var before = run.opening();
    return run.opensOn(day, today, now)
        .then(after -> {
          if (after.opening().equals(before)) {
            return Outcome.done(Decision.unchanged(this));
          }
          return enrollments.isEmpty()
              ? Outcome.done(
                  decided(after, new SeatHappening.OfRun.OpeningMoved(before, after.opening())))
              : Outcome.refused(OPENING_OVER);
        });
  }

  /// The day has come: it is open.
  Decision<Roster, SeatHappening> opened(Instant now) {
    var after = run.opening(run.opening().begun(), now);
    return decided(after, new SeatHappening.OfRun.Opened(after));
  }

  /// What time itself changes: it opens; forms that nobody has confirmed for a fortnight, and
  /// offers that ran out, lapse; and the line moves, where there is a place. No more than fit one
  /// transaction at a time, so that a flood of forms is void after some rounds.
  public Decision<Roster, SeatHappening> at(Instant now) {
    return RunningOut.at(this, now);
  }

  /// Staff are to decide what becomes of the run.
  Decision<Roster, SeatHappening> decisionDue() {
    var told = run.told();
    return decided(told, new SeatHappening.OfRun.DecisionDue(told));
  }

  /// Offers what is free to those who wait, after what has happened already.
  ///
  /// @param rows that the transaction still takes
  Decision<Roster, SeatHappening> lineMoved(
      Roster before, List<SeatHappening> happenings, int rows, Instant now) {
    var moved = WaitingLine.moved(before, rows / WaitingLine.ROWS_EACH, now);
    var all = new ArrayList<>(happenings);
    all.addAll(moved.happenings());
    return decided(moved.after(), all);
  }

  /// Somebody has sent the form for the first time, or comes anew.
  Decision<Roster, SeatHappening> applied(Applicant arriving, String before, Instant now) {
    var form = new Enrollment.Unconfirmed(arriving);
    return decided(with(form, now), new SeatHappening.Applied(form, before));
  }

  private Outcome<Decision<Roster, SeatHappening>> seat(
      Enrollment.Unconfirmed form, String before, Instant now) {
    var takenOver = TakingOver.byClick(this, form, now);
    if (takenOver.isPresent()) {
      return takenOver.get();
    }
    if (!inRun().takesEnrollments()) {
      return Outcome.refused(notTaking());
    }
    var who = form.who().proved(now);
    var why = Why.against(this, form);
    return Outcome.done(
        why.isPresent()
            ? Admitting.waits(this, form.with(who), why.get(), before, now)
            : seated(who, before, now));
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

  private Decision<Roster, SeatHappening> decided(Run after, SeatHappening happening) {
    return decided(with(after), happening);
  }

  private Decision<Roster, SeatHappening> decided(Roster after, SeatHappening happening) {
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
    return counted(replaced(changed), now);
  }

  /// The same version of it, with that person's place as it is now.
  Roster having(Enrollment changed) {
    var all = replaced(changed);
    return new Roster(
        network, run.recounted(SeatCount.of(all), firstToRunOut(all, companies)), all, companies);
  }

  /// The round looks after it at once while somebody who waits could have a place, or somebody is
  /// still to be asked something, or the group has decided.
  Roster lookedAfter(Instant now) {
    return WaitingLine.moves(this)
            || (!run.questions().isEmpty() && AskingQuestions.isLeft(this))
            || (asksTheGroup() && AskingTheGroup.isDue(this, now))
        ? with(run.recounted(run.seats(), Optional.of(now)))
        : this;
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

  /// The next version of it, with all of these as they are now.
  Roster counted(List<Enrollment> all, Instant now) {
    var counted = run.counting(SeatCount.of(all), firstToRunOut(all, companies), now);
    return new Roster(network, counted, all, companies).lookedAfter(now);
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

  private List<Enrollment> replaced(Enrollment changed) {
    var all = new ArrayList<Enrollment>();
    for (var other : enrollments) {
      if (!other.id().equals(changed.id())) {
        all.add(other);
      }
    }
    all.add(changed);
    return all;
  }

  private static Optional<Instant> firstToRunOut(List<Enrollment> all, CompanyRegister companies) {
    var first = Optional.<Instant>empty();
    for (var each : all) {
      var at = runsOutAt(all, each, companies);
      if (at.isPresent() && (first.isEmpty() || at.get().isBefore(first.get()))) {
        first = at;
      }
    }
    return first;
  }

  private static Optional<Instant> runsOutAt(
      List<Enrollment> all, Enrollment each, CompanyRegister companies) {
    if (each instanceof Enrollment.Waiting waiting && waiting.asked().isPresent()) {
      return waiting.asked().get().nextAt(all);
    }
    return each.isOfHandOver()
        ? Optional.of(TakingOver.dueAt(all, each, companies))
        : each.runsOutAt();
  }

  /// Whoever is in it: once the run is cancelled there is nothing to do for anybody any more.
  Outcome<Enrollment> known(String id) {
    return run.state() == RunState.CANCELLED
        ? Outcome.refused(CANCELLED)
        : Outcome.of(find(id), unknown());
  }

  private static Refusal unknown() {
    return Refusal.notFound("enrollment-unknown", "There is no such enrolment.");
  }

  /// What is refused of whom staff have taken off: they can let them come again first.
  static Refusal takenOff(String no) {
    return Refusal.illegal(
        TAKEN_OFF,
        "Staff have ended this enrolment: "
            + no
            + ". admit-enrollment opens the form to this person again.");
  }

  /// Why nobody can enroll now.
  Refusal notTaking() {
    if (run.state() == RunState.CANCELLED) {
      return CANCELLED;
    }
    if (inRun().isClosed()) {
      return CLOSED;
    }
    return inRun().takesInterest()
        ? Refusal.illegal(
            "enrollment-not-open",
            "This network opens on "
                + run.opening().day().orElseThrow()
                + ". Until then one can say that one is interested.")
        : Refusal.illegal("enrollment-closed", "This network no longer takes enrolments.");
  }
}
