package kreds.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.person.Company;
import kreds.person.Person;
import kreds.text.Language;

/// What follows from what happens to a run and its seats: the letters, and the lines of the audit.
/// A letter's key carries the person's turn, so that a later step to the same person is another
/// letter.
///
/// @param staff who is told that a network is ready, or is to be decided on
public record SeatConsequences(Person staff) {
  /// What follows from one happening.
  ///
  /// @param inRun as it is after it
  public Consequences of(SeatHappening happening, NetworkRun inRun, Moment at) {
    var all = following(happening, inRun, at);
    return all.letters().isEmpty()
        ? all
        : new Consequences(said(all, happening, inRun), all.audit());
  }

  /// What follows where somebody gives up what they have to be forgotten: one letter says both.
  ///
  /// @param inRun as it is after it
  public Consequences ofForgotten(SeatHappening.GaveUp gaveUp, NetworkRun inRun, Moment at) {
    var left = gaveUp.enrollment();
    var line = at.line(named(left, gaveUp.before()), named(left, left.state()));
    return left.who().provedAt().isEmpty()
        ? Consequences.of(line)
        : Consequences.of(
            line,
            letter(
                LetterKind.ENROLLMENT_FORGOTTEN,
                left,
                Map.of("before", gaveUp.before()),
                inRun.network(),
                at));
  }

  /// The letters with what they say of the run itself.
  private static List<Delivery> said(Consequences all, SeatHappening happening, NetworkRun inRun) {
    var letters = new ArrayList<Delivery>();
    for (var each : all.letters()) {
      var kind = each.letter().kind();
      if (kind == LetterKind.ENROLLMENT_CONFIRM || kind == LetterKind.ENROLLMENT_NAMED) {
        letters.add(each.saying(Map.of("places", places(inRun.run(), each.letter()))));
      } else {
        var isOfQuestions = kind == LetterKind.ENROLLMENT_QUESTIONS;
        letters.add(isOfQuestions ? each.saying(QuestionFacts.of(happening, inRun.run())) : each);
      }
    }
    return letters;
  }

  /// What the click gives, in a word, as it stands now: somebody else decides it, the way into the
  /// line, a place once all of a party can have one, or a place.
  private static String places(Run run, Letter letter) {
    if (!run.rules().letsIn()) {
      return "decided";
    }
    if (run.seats().held() >= run.capacity().maximum()) {
      return "full";
    }
    return Fit.ALL_OR_NONE.word().equals(letter.values().get("fit")) ? "together" : "open";
  }

  private Consequences following(SeatHappening happening, NetworkRun inRun, Moment at) {
    var network = inRun.network();
    return switch (happening) {
      case SeatHappening.Applied(var form, var before, var namedBy) ->
          namedBy.isEmpty()
              ? told(LetterKind.ENROLLMENT_CONFIRM, form, Map.of(), before, network, at)
              : told(
                  LetterKind.ENROLLMENT_NAMED,
                  form,
                  Map.of("giver", namedBy, "role", "named"),
                  before,
                  network,
                  at);
      case SeatHappening.Seated(var seated, var before) ->
          told(LetterKind.ENROLLMENT_SEATED, seated, ahead(inRun, at), before, network, at);
      case SeatHappening.Waits(var waiting, var place, var before) ->
          waits(waiting, place, before, network, at);
      case SeatHappening.InLine step -> inLine(step, network, at);
      case SeatHappening.OfKnown step -> ofKnown(step, network, at);
      case SeatHappening.HandedOn step -> HandedOnConsequences.of(step, inRun, at);
      case SeatHappening.OfRun step -> new RunConsequences(staff).of(step, network, at);
    };
  }

  private Consequences waits(
      Enrollment.Waiting waiting, int place, String before, Network network, Moment at) {
    if (waiting.why() == Why.NOT_ADMITTED) {
      return pending(waiting, before, network, at);
    }
    return told(
        LetterKind.ENROLLMENT_WAITING,
        waiting,
        Map.of("place", Integer.toString(place), "why", waiting.why().word()),
        before,
        network,
        at);
  }

  /// Whoever is still to be let in reads who decides it; staff are told of it if it is they.
  private Consequences pending(
      Enrollment.Waiting waiting, String before, Network network, Moment at) {
    var asked = waiting.asked();
    var decides =
        asked.isPresent()
            ? Map.of("decides", "group", "decidesBy", asked.get().closesAt().toString())
            : Map.of("decides", "staff");
    var told = told(LetterKind.ENROLLMENT_PENDING, waiting, decides, before, network, at);
    return asked.isPresent()
        ? told
        : told.and(List.of(AdmissionLetter.toStaff(staff, waiting, network, at)));
  }

  private Consequences inLine(SeatHappening.InLine happening, Network network, Moment at) {
    return switch (happening) {
      case SeatHappening.OfferMade(var offered) ->
          Consequences.of(
              at.followed("offer", named(offered, "waiting"), named(offered, offered.state())),
              letter(
                  LetterKind.ENROLLMENT_OFFER,
                  offered,
                  Map.of(
                      "offerUntil",
                      offered.until().toString(),
                      "year",
                      offered.who().run().number() == 1 ? "first" : "next"),
                  network,
                  at));
      case SeatHappening.GaveUp(var left, var before, var reason) ->
          gaveUp(left, before, reason, network, at);
      case SeatHappening.PutFirst(var waiting, var reason) ->
          Consequences.of(
              at.line(
                  named(waiting, waiting.state()),
                  named(waiting, waiting.state()) + ": first in line, " + reason));
      case SeatHappening.CameOver(var enrollment, var before) ->
          Consequences.of(
              at.line(named(before, before.state()), named(enrollment, enrollment.state())));
      case SeatHappening.Forgotten(var left, var before) ->
          Consequences.of(at.line(named(left, before), named(left, left.state()) + ": forgotten"));
      case SeatHappening.RanOut(var lapsed, var before) -> ranOut(lapsed, before, network, at);
      case SeatHappening.Admitted(var waiting, var reason) ->
          Consequences.of(
              at.followed(
                  "admitted",
                  named(waiting, waiting.state()),
                  named(waiting, waiting.state()) + ": admitted" + because(reason)));
      case SeatHappening.Rejected(var left, var reason) ->
          Consequences.of(
              at.line(named(left, "waiting"), named(left, left.state()) + ": rejected, " + reason),
              letter(
                  LetterKind.ENROLLMENT_REJECTED, left, Map.of("decides", "staff"), network, at));
      case SeatHappening.OfVote step -> VoteConsequences.of(step, staff, network, at);
      case SeatHappening.MayReturn(var left, var reason) -> mayReturn(left, reason, network, at);
    };
  }

  /// Whoever is forgotten has no address to which it could be told: staff tell them.
  private static Consequences mayReturn(
      Enrollment.Left left, String reason, Network network, Moment at) {
    var line =
        at.line(
            named(left, left.state()),
            named(left, left.state()) + ": may return" + because(reason));
    return left.person().isForgotten()
        ? Consequences.of(line)
        : Consequences.of(
            line, letter(LetterKind.ENROLLMENT_MAY_RETURN, left, Map.of(), network, at));
  }

  private static String because(String reason) {
    return reason.isEmpty() ? "" : ", " + reason;
  }

  private static Consequences ofKnown(SeatHappening.OfKnown happening, Network network, Moment at) {
    return switch (happening) {
      case SeatHappening.TurnedAway(var left, var to) ->
          Consequences.of(
              stays(left, at),
              letter(
                  LetterKind.ENROLLMENT_REMOVED,
                  left.with(left.who().saying(to, "")),
                  Map.of(),
                  network,
                  at));
      case SeatHappening.FormerAsked(var gone, var language) ->
          Consequences.of(
              stays(gone, at),
              letter(
                  LetterKind.ENROLLMENT_FORMER,
                  gone.with(gone.who().saying(nameless(gone.person(), language), "")),
                  Map.of("former", gone.moved() ? "moved" : "handed"),
                  network,
                  at));
      case SeatHappening.LinkSentAgain(var enrollment) ->
          Consequences.of(
              stays(enrollment, at), letter(linkTo(enrollment), enrollment, Map.of(), network, at));
      case SeatHappening.QuestionsAsked(var enrollment) ->
          Consequences.of(
              at.followed("ask-questions", "", named(enrollment, enrollment.state())),
              letter(LetterKind.ENROLLMENT_QUESTIONS, enrollment, Map.of(), network, at));
      case SeatHappening.Corrected(var enrollment) -> Consequences.of(stays(enrollment, at));
      case SeatHappening.AddressShared(var enrollment, var newcomer, var known, var replaced) ->
          Consequences.of(
              stays(enrollment, at),
              letter(
                  LetterKind.ENROLLMENT_SHARED,
                  enrollment,
                  Map.of(
                      "newcomer", newcomer,
                      "known", known,
                      "shared", replaced ? "replaced" : "kept"),
                  network,
                  at));
    };
  }

  /// Whoever reads mail at that address, and nothing of who did.
  private static Person nameless(Person gone, Language language) {
    return new Person("", Company.UNKNOWN, gone.address(), language);
  }

  /// Who gave up has it in writing. A form that nobody has confirmed is given up by whoever got its
  /// mail, and needs no second one.
  private static Consequences gaveUp(
      Enrollment.Left left, String before, String reason, Network network, Moment at) {
    var after = named(left, left.state()) + (reason.isEmpty() ? "" : ": " + reason);
    var line = at.line(named(left, before), after);
    if (left.who().provedAt().isEmpty() && !left.isRemoved()) {
      return Consequences.of(line);
    }
    var kind = left.isRemoved() ? LetterKind.ENROLLMENT_REMOVED : LetterKind.ENROLLMENT_LEFT;
    return Consequences.of(line, letter(kind, left, Map.of("before", before), network, at));
  }

  /// An offer that ran out is told of; a form that nobody has confirmed is not.
  private static Consequences ranOut(
      Enrollment.Lapsed lapsed, String before, Network network, Moment at) {
    var line = at.followed("lapse", named(lapsed, before), named(lapsed, lapsed.state()));
    return lapsed.wasOffered()
        ? Consequences.of(
            line, letter(LetterKind.ENROLLMENT_OFFER_OVER, lapsed, Map.of(), network, at))
        : Consequences.of(line);
  }

  /// What whoever has just got a place is about to get: an invitation to each meeting that has a
  /// date, of which the next one is named, the question which date suits for another, or both.
  static Map<String, String> ahead(NetworkRun inRun, Moment at) {
    var next = inRun.nextMeeting().filter(meeting -> meeting.start().isAfter(at.now()));
    var isAsked = inRun.run().isAsking(at.now());
    return next.map(meeting ->
            Map.of(
                "next",
                isAsked ? "both" : "invited",
                "start",
                meeting.start().toString(),
                "end",
                meeting.end().toString()))
        .orElse(isAsked ? Map.of("next", "asked") : Map.of());
  }

  private static Consequences told(
      LetterKind kind,
      Enrollment enrollment,
      Map<String, String> more,
      String before,
      Network network,
      Moment at) {
    return Consequences.of(
        at.line(named(enrollment, before), named(enrollment, enrollment.state())),
        letter(kind, enrollment, more, network, at));
  }

  static Delivery letter(
      LetterKind kind,
      Enrollment enrollment,
      Map<String, String> more,
      Network network,
      Moment at) {
    var who = enrollment.who();
    return Delivery.now(
        kind.key() + "/" + who.id() + "/" + who.turn(),
        written(kind, enrollment, more, network, at),
        at.now());
  }

  /// What somebody who is or was in it is told.
  static Letter written(
      LetterKind kind,
      Enrollment enrollment,
      Map<String, String> more,
      Network network,
      Moment at) {
    var values = new HashMap<>(more);
    values.putAll(network.description().titleFacts(enrollment.person().language()));
    values.put("network", network.id());
    if (enrollment instanceof Enrollment.Unconfirmed form) {
      values.put("confirmBy", form.lapsesAt().toString());
      var party = form.who().party();
      if (party.isPresent()) {
        values.put("fit", party.get().fit().word());
      }
    }
    var who = enrollment.who();
    var page = new LinkSubject.OfEnrollment(who.run(), who.id());
    var links =
        enrollment instanceof Enrollment.Left || kind == LetterKind.ENROLLMENT_FORMER
            ? Map.<String, Link>of()
            : Map.of("page", Link.of(page, at.now()));
    return Letter.of(kind, who.person(), values, links);
  }

  /// Whose click is still to come is asked for it again.
  private static LetterKind linkTo(Enrollment enrollment) {
    return enrollment instanceof Enrollment.Unconfirmed
        ? LetterKind.ENROLLMENT_CONFIRM
        : LetterKind.ENROLLMENT_LINK;
  }

  /// The line of a step that leaves the person where they are.
  private static AuditLine stays(Enrollment enrollment, Moment at) {
    var stands = named(enrollment, enrollment.state());
    return at.line(stands, stands);
  }

  /// A state with whom it is of, since the line is about the network; blank for none.
  static String named(Enrollment enrollment, String state) {
    return state.isEmpty() ? "" : enrollment.id() + " " + state;
  }
}
