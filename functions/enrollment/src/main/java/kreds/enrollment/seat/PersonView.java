package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.enrollment.catalogue.NetworkView;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.web.Visit;

/// What a person's page shows of the enrollment.
///
/// @param name whom it greets
/// @param company blank if it was not said
/// @param role blank if it was not said
/// @param email where the letters go
/// @param state in a word, as its texts are named
/// @param turn of the form that it shows, so that the click confirms that one
/// @param confirmBy when a form is void whose click is still to come
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
    String state,
    String turn,
    Optional<Instant> confirmBy,
    int place,
    List<Person> participants,
    boolean namesComeLater,
    List<OwnMeeting> meetings,
    Optional<OwnMeeting> held) {

  public PersonView {
    participants = List.copyOf(participants);
    meetings = List.copyOf(meetings);
  }

  static PersonView of(EnrollmentStatus status, List<OwnMeeting> meetings) {
    var who = status.enrollment().who();
    return new PersonView(
        who.person().name(),
        who.person().company().name(),
        who.role(),
        who.person().address().value(),
        status.enrollment().state(),
        Integer.toString(who.turn()),
        status.enrollment() instanceof Enrollment.Unconfirmed form
            ? Optional.of(form.lapsesAt())
            : Optional.empty(),
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

  /// How somebody stands, in a sentence.
  public static String title(Visit visit, EnrollmentStatus status) {
    return visit.text(
        "person." + status.enrollment().state() + ".title",
        "place",
        Integer.toString(status.place()));
  }

  /// Whether the click is still to come.
  public boolean isUnconfirmed() {
    return confirmBy.isPresent();
  }

  /// Until when, in words.
  public String deadline(Visit visit) {
    return visit.text(
        "person.unconfirmed.until", "moment", visit.dates().moment(confirmBy.orElseThrow()));
  }

  /// The key of what is said of how this person stands: who is asked for something already is not
  /// told to wait for it, and nobody is promised what this network is not about to do.
  public String standing(NetworkView network) {
    var usual = "person." + state + ".text";
    return switch (state) {
      case "confirmed" -> meetings.isEmpty() ? usual + stage(network) : "person.confirmed.asked";
      case "lapsed" ->
          network.isOpen() ? usual + (network.hasQueue() ? ".behind" : "") : usual + ".closed";
      default -> usual;
    };
  }

  private static String stage(NetworkView network) {
    return network.stage().equals("recruiting") ? "" : "." + network.stage();
  }

  /// How the notice looks.
  public String tone() {
    return switch (state) {
      case "confirmed" -> "good";
      case "waiting", "offered" -> "warn";
      default -> "";
    };
  }
}
