package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.enrollment.catalogue.NetworkView;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Why;
import kreds.web.Visit;

/// What a person's page shows of the enrollment.
///
/// @param name whom it greets
/// @param company blank if it was not said
/// @param role blank if it was not said
/// @param email where the letters go
/// @param standing how the person stands, in the word that its texts are named by: the state, or
///   `removed` of who was taken off by staff, `missed` of whose offer ran out and `pending` of whom
///   nobody has let in yet
/// @param why what keeps somebody waiting
/// @param turn of the form that it shows, so that the click confirms that one
/// @param until when a form is void whose click is still to come, or an offer
/// @param asked what is asked once more: `leave` or `decline`; blank otherwise
/// @param place in the line; 0 for who does not wait
/// @param participants whom this person sees
/// @param namesComeLater whether they are still to be shown
/// @param meetings that are not over, and what they ask
/// @param held the last one that is; none before
public record PersonView(
    String name,
    String company,
    String role,
    String email,
    String standing,
    Optional<Why> why,
    String turn,
    Optional<Instant> until,
    String asked,
    int place,
    List<Person> participants,
    boolean namesComeLater,
    List<OwnMeeting> meetings,
    Optional<OwnMeeting> held) {

  public PersonView {
    participants = List.copyOf(participants);
    meetings = List.copyOf(meetings);
  }

  static PersonView of(EnrollmentStatus status, List<OwnMeeting> meetings, String asked) {
    var enrollment = status.enrollment();
    var who = enrollment.who();
    return new PersonView(
        who.person().name(),
        who.person().company().name(),
        who.role(),
        who.person().address().value(),
        standing(status),
        status.why(),
        Integer.toString(who.turn()),
        enrollment.runsOutAt(),
        mayBeAsked(enrollment, asked) ? asked : "",
        status.place(),
        status.participants().stream().map(Enrollment::person).toList(),
        status.namesComeLater(),
        meetings.stream().filter(meeting -> !meeting.held()).toList(),
        meetings.stream().filter(OwnMeeting::held).findFirst());
  }

  /// The cards of the page: what was is behind what comes.
  public List<OwnMeeting> cards() {
    return Stream.concat(meetings.stream(), held.stream()).toList();
  }

  private static String standing(EnrollmentStatus status) {
    var enrollment = status.enrollment();
    if (status.why().equals(Optional.of(Why.NOT_ADMITTED))) {
      return "pending";
    }
    if (enrollment instanceof Enrollment.Left left && left.isRemoved()) {
      return "removed";
    }
    return enrollment instanceof Enrollment.Lapsed lapsed && lapsed.wasOffered()
        ? "missed"
        : enrollment.state();
  }

  /// Nobody is asked to give up what they do not have.
  private static boolean mayBeAsked(Enrollment enrollment, String asked) {
    return switch (enrollment) {
      case Enrollment.Offered _ -> true;
      case Enrollment.Confirmed _, Enrollment.Waiting _, Enrollment.Unconfirmed _ ->
          asked.equals("leave");
      case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ -> false;
    };
  }

  /// How somebody stands, in a sentence.
  public static String title(Visit visit, EnrollmentStatus status) {
    return visit.text(
        "person." + standing(status) + ".title", "place", Integer.toString(status.place()));
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
        || isUnconfirmed();
  }

  /// Whether the person may enrol anew.
  public boolean mayComeAgain() {
    return standing.equals("lapsed") || standing.equals("missed") || standing.equals("left");
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
      case "confirmed" -> meetings.isEmpty() ? usual + stage(network) : "person.confirmed.asked";
      case "lapsed", "missed", "left" ->
          network.isOpen() ? usual + (network.hasQueue() ? ".behind" : "") : usual + ".closed";
      case "waiting" -> usual + because();
      default -> usual;
    };
  }

  private String because() {
    return why.map(reason ->
            switch (reason) {
              case NOT_ADMITTED -> "";
              case CLOSED -> ".closed";
              case NOT_TOGETHER -> ".apart";
              case COMPANY_HAS_ITS_SEATS -> ".company";
              case BEHIND_THE_LINE, FULL -> "";
            })
        .orElse("");
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
