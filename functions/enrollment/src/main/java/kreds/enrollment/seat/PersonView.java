package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.question.Participant;
import kreds.inquiry.Post;
import kreds.run.Enrollment;
import kreds.run.PlacePrice;
import kreds.web.Visit;

/// What a person's page shows of the enrollment.
///
/// @param name whom it greets
/// @param company blank if it was not said
/// @param role blank if it was not said
/// @param email where the letters go
/// @param standing how the person stands ([StatusWords#standing]), or `unasked` of who was asked to
///   take over a place that is not to be had any more
/// @param inLine what the line has in store ([StatusWords#inLine])
/// @param turn of the form that it shows, so that the click confirms that one
/// @param until when a form is void whose click is still to come, or an offer; or when the
///   participants have decided
/// @param asked what has a page of its own: `leave`, `decline`, `hand-over`, `correct`; blank
///   otherwise
/// @param place in the line; 0 for who does not wait
/// @param participants whom this person sees
/// @param namesComeLater whether they are still to be shown
/// @param party with whom one post has enrolled the person
/// @param handOver what is to become of the place, or of a colleague's
/// @param meetings that are not over, and what they ask, or of which it is to be said how they were
/// @param past all whose day is over, the last one first
/// @param rules of the group, and whether they are still to be accepted
/// @param ballot of the group, and whether a vote is still awaited
/// @param otherBallot the last one of the other kind
/// @param renewal whether the group goes on, and whether that is still to be said
/// @param post of the group that the person is in; most are in none
/// @param votes what the participants are asked about who wants to join
/// @param cameOver whether it is read by the link of a network that was merged into this one
/// @param owes whether a place that is given up is paid for all the same
/// @param nextYear the own page in the year that follows one that is over; blank if there is none
public record PersonView(
    String name,
    String company,
    String role,
    String email,
    String standing,
    String inLine,
    String turn,
    Optional<Instant> until,
    String asked,
    int place,
    List<Participant> participants,
    boolean namesComeLater,
    PartyView party,
    HandOverView handOver,
    List<OwnMeeting> meetings,
    List<PastMeeting> past,
    Optional<OwnRun.OwnRules> rules,
    Optional<OwnRun.OwnBallot> ballot,
    Optional<OwnRun.OwnBallot> otherBallot,
    Optional<OwnRun.OwnRenewal> renewal,
    Optional<Post> post,
    List<OwnVoteJson> votes,
    boolean cameOver,
    boolean owes,
    String nextYear) {

  public PersonView {
    participants = List.copyOf(participants);
    meetings = List.copyOf(meetings);
    past = List.copyOf(past);
    votes = List.copyOf(votes);
  }

  /// Of that enrollment.
  public static PersonView of(
      EnrollmentStatus status, OwnRun own, String asked, String nextYear, Instant now) {
    var handOver = HandOverView.of(status, now);
    var enrollment = status.enrollment();
    var who = enrollment.who();
    return new PersonView(
        who.person().name(),
        who.person().company().name(),
        who.role(),
        who.person().address().value(),
        handOver.isOver() && !status.isRunOver() ? "unasked" : StatusWords.standing(status),
        StatusWords.inLine(status),
        Integer.toString(who.turn()),
        status.until(),
        mayBeAsked(status, handOver, asked) ? asked : "",
        status.place(),
        status.participants().stream()
            .map(seat -> Participant.of(seat, own.post(seat.id())))
            .toList(),
        status.namesComeLater(),
        PartyView.of(status),
        handOver,
        own.meetings(),
        own.past(),
        own.rules(),
        own.ballot(),
        own.otherBallot(),
        own.renewal(),
        own.post(enrollment.id()),
        OwnVoteJson.all(status, now),
        status.cameOver(),
        PlacePrice.isOwedBy(status.roster(), enrollment.id()),
        nextYear);
  }

  /// Both, the last one first.
  public List<OwnRun.OwnBallot> ballots() {
    return Stream.concat(ballot.stream(), otherBallot.stream()).toList();
  }

  /// The meetings that were, but for those that have a card of their own already since it is still
  /// to be said how they were.
  public List<PastMeeting> earlier() {
    var carded = meetings.stream().flatMap(meeting -> meeting.past().stream()).toList();
    return past.stream().filter(each -> !carded.contains(each)).toList();
  }

  /// Whether a meeting lies ahead that the page shows.
  public boolean meetsAgain() {
    return meetings.stream().anyMatch(meeting -> meeting.past().isEmpty());
  }

  /// Nobody is asked to give up what they do not have; everybody may be forgotten.
  private static boolean mayBeAsked(EnrollmentStatus status, HandOverView handOver, String asked) {
    return asked.equals("forget")
        || (!status.isRunOver() && mayBeAsked(status.enrollment(), handOver, asked));
  }

  private static boolean mayBeAsked(Enrollment enrollment, HandOverView handOver, String asked) {
    return switch (enrollment) {
      case Enrollment.Offered _ -> !asked.equals("hand-over");
      case Enrollment.Confirmed _ ->
          asked.equals("leave")
              || asked.equals("correct")
              || (asked.equals("hand-over") && handOver.mayAsk());
      case Enrollment.Waiting _, Enrollment.Unconfirmed _ ->
          asked.equals("leave")
              || (asked.equals("correct") && !enrollment.isOfHandOver())
              || (asked.equals("decline") && handOver.isAsked());
      case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ -> false;
    };
  }

  /// How somebody stands, in a sentence.
  public static String title(Visit visit, EnrollmentStatus status) {
    return title(visit, StatusWords.standing(status), status.place());
  }

  /// The same of this page.
  public String title(Visit visit) {
    return title(visit, standing, place);
  }

  /// Who waits and has no number in the line reads none.
  private static String title(Visit visit, String standing, int place) {
    var isUnnumbered = standing.equals("waiting") && place == 0;
    return visit.text(
        "person." + standing + ".title" + (isUnnumbered ? ".unnumbered" : ""),
        "place",
        Integer.toString(place));
  }

  /// Whether the click is still to come.
  public boolean isUnconfirmed() {
    return standing.equals("unconfirmed");
  }

  /// Whether there is a place to be taken or not.
  public boolean isOffered() {
    return standing.equals("offered");
  }

  /// Whether there is something to give up, beside an offer, which has a button of its own for
  /// that.
  public boolean mayLeave() {
    return standing.equals("confirmed")
        || standing.equals("waiting")
        || standing.equals("pending")
        || (isUnconfirmed() && !handOver.isAsked());
  }

  /// Whether what is said of the person can be put right here.
  public boolean mayCorrect() {
    return mayLeave() || isOffered();
  }

  /// Whether the person may enrol anew.
  public boolean mayComeAgain() {
    return standing.equals("lapsed")
        || standing.equals("missed")
        || standing.equals("left")
        || standing.equals("unasked");
  }

  /// Whether the page says in its notice already that the secretariat can be written to.
  public boolean isToldToWrite() {
    return standing.equals("removed") || standing.equals("transferred");
  }

  /// Whether something that is wrong here can be put right by the secretariat alone: not while it
  /// is put right by the person, or can be as soon as they have said yes.
  public boolean isCorrectedByStaff() {
    return asked.isEmpty() && !mayCorrect() && !handOver.isAsked();
  }

  /// Whether the network does not come about, and others may be something for the person.
  public boolean isCancelled() {
    return standing.equals("cancelled");
  }

  /// Whether the year is over.
  public boolean isFinished() {
    return standing.equals("finished");
  }

  /// Whether the participants are asked about this person.
  public boolean isAskedAbout() {
    return standing.equals("pending") && until.isPresent();
  }

  /// Until when, in words.
  public String deadline(Visit visit) {
    return visit.text(
        "person." + standing + ".until", "moment", visit.dates().moment(until.orElseThrow()));
  }

  /// The key of what is said of how this person stands: who is asked for something already is not
  /// told to wait for it, and nobody is promised what this network is not about to do.
  public String sentence(NetworkView network) {
    var usual = "person." + standing + ".text";
    return switch (standing) {
      case "transferred" -> usual + (handOver.successor().isEmpty() ? "" : ".named");
      case "confirmed" -> meetsAgain() ? "person.confirmed.asked" : usual + stage(network);
      case "finished" -> usual + (network.isEnded() ? ".ended" : "");
      case "unasked" -> network.isCancelled() ? usual + ".over" : again(network, usual);
      case "lapsed", "missed", "left" -> again(network, usual);
      case "waiting", "unconfirmed", "pending" -> usual + inLine;
      default -> usual;
    };
  }

  /// Who may come again reads whether there is a line, or that nobody can.
  private static String again(NetworkView network, String usual) {
    return network.isOpen() ? usual + (network.hasQueue() ? ".behind" : "") : usual + ".closed";
  }

  private static String stage(NetworkView network) {
    return network.stage().equals("recruiting") ? "" : "." + network.stage();
  }

  /// How the notice looks.
  public String tone() {
    return switch (standing) {
      case "confirmed" -> "good";
      case "waiting", "pending", "offered" -> "warn";
      default -> "";
    };
  }
}
