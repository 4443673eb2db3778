package kreds.inquiry;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.network.PriceEstimate;
import kreds.outcome.Refusal;
import kreds.text.Language;

/// What a group is asked: a record for each kind. A kind says what a whole answer is and who may
/// give one; everything else about asking exists once, in [Inquiry].
public sealed interface Question {

  /// What is asked about one meeting.
  sealed interface OfAMeeting extends Question {}

  /// What a group is asked about its run as a whole.
  sealed interface OfAGroup extends Question {}

  /// The kind of a date poll, in identifiers.
  String POLL = "poll";

  /// The kind of an answer to an invitation, in identifiers.
  String RSVP = "rsvp";

  /// The kind of a question about who may join, in identifiers.
  String ADMISSION = "admission";

  /// The kind of a question about the group's rules, in identifiers: a version follows.
  String RULES = "rules";

  /// The kind of a question whether somebody speaks at a meeting, in identifiers: who is asked
  /// follows.
  String SPEAKER = "speaker";

  /// The kind of a ballot, in identifiers: its number follows.
  String BALLOT = "ballot";

  /// The kind of the question whether a group goes on, in identifiers: one a run.
  String RENEWAL = "renewal";

  /// The kind of a question whether minutes are right, in identifiers: a version follows.
  String MINUTES = "minutes";

  /// The kind of a question how a meeting was, in identifiers: one a meeting.
  String EVALUATION = "evaluation";

  /// Which of these dates suits?
  record WhichDate(List<Slot> dates) implements OfAMeeting {

    /// So many dates one poll proposes at most.
    public static final int MOST = 12;

    /// So long before the deadline whoever is silent is reminded: another day to look.
    public static final Duration REMINDED_BEFORE = Duration.ofDays(1);

    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal("poll-closed", "This poll takes no more answers.");

    public WhichDate {
      dates = List.copyOf(dates);
      if (dates.isEmpty() || dates.size() > MOST) {
        throw new IllegalArgumentException("a poll proposes a date");
      }
    }

    /// The proposed date of that identifier.
    public Optional<Slot> date(String id) {
      for (var date : dates) {
        if (date.id().equals(id)) {
          return Optional.of(date);
        }
      }
      return Optional.empty();
    }

    /// Their identifiers.
    public List<String> ids() {
      return dates.stream().map(Slot::id).toList();
    }
  }

  /// Do you come?
  record Coming() implements OfAMeeting {

    /// So long before the meeting whoever is silent is reminded: the host can still order the food.
    public static final Duration REMINDED_BEFORE = Duration.ofDays(3);

    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal("meeting-begun", "The meeting has begun or is not to be.");

    /// How an answer is refused to a page that was shown before the meeting moved.
    public static final Refusal MOVED =
        Refusal.illegal(
            "meeting-moved",
            "The meeting has moved since this page was shown: open it again, and answer for the"
                + " time that it has now.");
  }

  /// May this person join? Who is asked reads company and position and no name, since nobody sees
  /// anybody before both are in.
  ///
  /// @param applicant of whom it is asked, by identifier
  /// @param company as it was when it was asked; may be blank
  /// @param role as it was then; may be blank
  /// @param asked who takes part in it, by identifier: who came later is not asked
  record MayJoin(String applicant, String company, String role, Set<String> asked)
      implements Question {

    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal("vote-closed", "This question takes no more answers.");

    /// How an answer is refused of whoever is not asked.
    public static final Refusal NOT_ASKED =
        Refusal.illegal("vote-not-asked", "This is not asked, or no more.");

    public MayJoin {
      asked = Set.copyOf(asked);
    }

    private Optional<Refusal> asking(Attendee by) {
      return asked.contains(by.id()) ? Optional.empty() : Optional.of(NOT_ASKED);
    }
  }

  /// Do you accept these rules of the group (S16)?
  record Accepting(GroupRules rules) implements OfAGroup {

    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal("rules-closed", "These rules are not asked about any more.");

    /// How an answer is refused to whoever has read an earlier version.
    public static final Refusal CHANGED =
        Refusal.illegal("rules-changed", "The rules are others now. Please read them again.");

    private Optional<Refusal> read(Response.Accepted answer) {
      return answer.version() == rules.version() ? Optional.empty() : Optional.of(CHANGED);
    }
  }

  /// Will you give this talk (S11)? One person is asked.
  record Speaking(Talk talk) implements OfAMeeting {
    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal(
            "talk-closed",
            "This is not asked any more: the talk or the meeting has begun, or is not to be.");

    /// How an answer is refused to whoever has read other terms.
    public static final Refusal CHANGED =
        Refusal.illegal("talk-changed", "What you are asked is another now. Please read it again.");
  }

  /// Which of these themes, speakers and dates (S15)?
  ///
  /// @param result how it came out; empty until it is closed
  record Choosing(Ballot ballot, Optional<BallotResult> result) implements OfAGroup {

    /// So long before the end whoever is silent is reminded: one talks about it with colleagues.
    public static final Duration REMINDED_BEFORE = Duration.ofDays(2);

    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal("ballot-closed", "This ballot takes no more answers.");

    /// How an answer is refused to whoever has seen an earlier ballot.
    public static final Refusal CHANGED =
        Refusal.illegal("ballot-changed", "There is another ballot now. Please open it again.");

    /// Open, and so without a result.
    public Choosing(Ballot ballot) {
      this(ballot, Optional.empty());
    }

    private Optional<Refusal> voting(Response.Chosen answer) {
      if (answer.ballot() != ballot.number()) {
        return Optional.of(CHANGED);
      }
      return answer.isTakenBack() ? Optional.empty() : ballot.against(answer.options());
    }
  }

  /// Do you take part for another year, or stop (S17)?
  ///
  /// @param danish what staff write to it; may be blank
  /// @param english blank where it is in Danish only
  /// @param price what a year costs, as it was known when it was asked: the answer is one to that
  /// @param end what has come of the year; nothing until that is decided
  /// @param reminded whether whoever was silent has been reminded once
  record Renewing(
      String danish,
      String english,
      Optional<PriceEstimate> price,
      Optional<YearEnd> end,
      boolean reminded)
      implements OfAGroup {

    /// What has come of it is still to be decided.
    public Renewing(String danish, String english, Optional<PriceEstimate> price) {
      this(danish, english, price, Optional.empty(), false);
    }

    /// The same, of which that has come.
    public Renewing ending(YearEnd now) {
      return new Renewing(danish, english, price, Optional.of(now), reminded);
    }

    /// The same, once whoever was silent has been reminded, or of one of which that is so.
    public Renewing reminding(boolean once) {
      return new Renewing(danish, english, price, end, once);
    }

    /// So long before its end whoever is silent is reminded.
    public static final Duration REMINDED_BEFORE = Duration.ofDays(3);

    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal("renewal-closed", "Whether to go on is not asked any more.");

    /// The text for a reader of that language; may be blank.
    public String in(Language reader) {
      return languageFor(reader) == Language.EN ? english : danish;
    }

    /// The language of that text.
    public Language languageFor(Language reader) {
      return reader == Language.EN && !english.isBlank() ? Language.EN : Language.DA;
    }
  }

  /// Do you object to these minutes (S13)? Who says nothing does not.
  record Objecting(Minutes minutes) implements OfAMeeting {

    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal("minutes-closed", "One can object to these minutes no more.");

    /// How an answer is refused to whoever has read an earlier version.
    public static final Refusal CHANGED =
        Refusal.illegal("minutes-changed", "The minutes are others now. Please read them again.");

    /// How an answer is refused of whoever leads the meeting and has no place.
    public static final Refusal NOT_ASKED =
        Refusal.illegal("minutes-not-asked", "Only participants object to minutes.");

    private Optional<Refusal> read(Attendee by, Response.Objection answer) {
      if (by.role() != Attendee.Role.PARTICIPANT) {
        return Optional.of(NOT_ASKED);
      }
      return answer.version() == minutes.version() ? Optional.empty() : Optional.of(CHANGED);
    }
  }

  /// How was the meeting (S18)? It is there from the meeting's end on, and waits for the morning
  /// after it, at which people are asked.
  ///
  /// @param points what of its programme can be rated, as it was when it was asked
  /// @param asked who is asked, by enrollment: who was there; nobody before that morning
  /// @param end what it has come to; empty while it takes answers, and of one that closed before
  ///   figures were kept
  record Evaluating(List<EvaluatedPoint> points, Set<String> asked, Optional<EvaluationEnd> end)
      implements OfAMeeting {

    /// It waits for its morning.
    public static final Evaluating NOBODY_YET = new Evaluating(List.of(), Set.of());

    /// So long it is answered.
    public static final Duration OPEN = Duration.ofDays(14);

    /// So long before its end whoever is silent is reminded.
    public static final Duration REMINDED_BEFORE = Duration.ofDays(3);

    /// How an answer is refused that comes too late.
    public static final Refusal CLOSED =
        Refusal.illegal("evaluation-closed", "This meeting is not evaluated any more.");

    /// How an answer is refused of whoever was not there, or before anybody is asked.
    public static final Refusal NOT_ASKED =
        Refusal.illegal("evaluation-not-asked", "Only who was at the meeting evaluates it.");

    /// How an answer is refused about a meeting that did not take place, whoever was asked before
    /// that was known.
    public static final Refusal MISSED =
        Refusal.illegal("evaluation-missed", "The meeting did not take place.");

    /// How an answer is refused of whoever is noted as not having been there, though they were
    /// asked before that was noted.
    public static final Refusal ABSENT =
        Refusal.illegal(
            "evaluation-absent",
            "It is noted that this person was not at the meeting. If that is wrong, the association"
                + " can put it right.");

    /// How an answer is refused since the group has agreed to evaluate its meetings no more.
    public static final Refusal CALLED_OFF =
        Refusal.illegal("evaluation-off", "The group has stopped the evaluation of this meeting.");

    /// One that takes answers.
    public Evaluating(List<EvaluatedPoint> points, Set<String> asked) {
      this(points, asked, Optional.empty());
    }

    public Evaluating {
      points = List.copyOf(points);
      asked = Set.copyOf(asked);
    }

    /// The same, which asks those, too.
    public Evaluating asking(List<Attendee> more) {
      var all = new HashSet<>(asked);
      more.forEach(each -> all.add(each.id()));
      return new Evaluating(points, all, end);
    }

    /// The same, which has come to its end: of those alone who count.
    public Evaluating ending(Set<String> counting, EvaluationEnd came) {
      return new Evaluating(points, counting, Optional.of(came));
    }

    /// Whether the group has called it off.
    public boolean isCalledOff() {
      return end.filter(EvaluationEnd.CalledOff.class::isInstance).isPresent();
    }

    private Refusal tooLate() {
      return isCalledOff() ? CALLED_OFF : CLOSED;
    }

    private Optional<Refusal> rated(Attendee by, Response.Evaluated answer) {
      if (!asked.contains(by.id())) {
        return Optional.of(NOT_ASKED);
      }
      var unknown = new HashSet<>(answer.points().keySet());
      points.forEach(point -> unknown.remove(point.id()));
      return unknown.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Refusal.invalid("point-unknown", "A point was rated that is not asked about.")
                  .at(unknown));
    }
  }

  /// Whether somebody is still to be told what has come of it, although it takes no more answers.
  default boolean isStillToTell() {
    return this instanceof Renewing renewing
        && renewing.end().isPresent()
        && !renewing.end().get().whole();
  }

  /// What is wrong with an answer of that person; empty when it is whole.
  default Optional<Refusal> against(Attendee by, Response response) {
    return switch (this) {
      case WhichDate poll when response instanceof Response.DateChoices answer ->
          answer.incomplete(poll);
      case Coming _ when response instanceof Response.Rsvp -> invited(by);
      case MayJoin question when response instanceof Response.Vote -> question.asking(by);
      case Accepting question when response instanceof Response.Accepted answer ->
          question.read(answer);
      case Speaking _ when response instanceof Response.Speaks -> Optional.empty();
      case Choosing question when response instanceof Response.Chosen answer ->
          question.voting(answer);
      case Renewing _ when response instanceof Response.Renewal -> Optional.empty();
      case Objecting question when response instanceof Response.Objection answer ->
          question.read(by, answer);
      case Evaluating question when response instanceof Response.Evaluated answer ->
          question.rated(by, answer);
      case OfAMeeting _, OfAGroup _, MayJoin _ ->
          throw new IllegalArgumentException("an answer to another question");
    };
  }

  /// Whether an answer only takes back what was said in something that is counted no more: that is
  /// taken whenever it comes, since what was said is of no use and the person's own.
  default boolean takesBack(Response response) {
    return this instanceof Evaluating question
        && question.isCalledOff()
        && response instanceof Response.Evaluated said
        && !said.stands();
  }

  /// How an answer is refused that comes too late.
  default Refusal closed() {
    return switch (this) {
      case WhichDate _ -> WhichDate.CLOSED;
      case Coming _ -> Coming.CLOSED;
      case MayJoin _ -> MayJoin.CLOSED;
      case Accepting _ -> Accepting.CLOSED;
      case Speaking _ -> Speaking.CLOSED;
      case Choosing _ -> Choosing.CLOSED;
      case Renewing _ -> Renewing.CLOSED;
      case Objecting _ -> Objecting.CLOSED;
      case Evaluating evaluating -> evaluating.tooLate();
    };
  }

  private static Optional<Refusal> invited(Attendee by) {
    return by.role() == Attendee.Role.PARTICIPANT
        ? Optional.empty()
        : Optional.of(
            Refusal.illegal("not-a-participant", "Only participants say whether they come."));
  }
}
