package kreds.meetingscheduling.inquiry;

import java.util.List;
import kreds.web.OffReason;

/// One meeting as one guest's page shows it, every word in the reader's language.
///
/// @param network its title
/// @param guest whose page it is
/// @param title the meeting's
/// @param when the date; blank while there is none
/// @param calendar the path of its entry for a calendar; blank while there is none
/// @param map where the place can be seen; blank for nowhere
/// @param team who makes it happen
/// @param moved that it has moved, from when, and what is asked anew, in a sentence; blank if not
/// @param off that it does not take place, or did not, in a sentence; blank while it is to
/// @param reason why; blank where nobody has said it
/// @param ahead whether it has not begun: an answer can still be given and changed
/// @param action where the form goes, so that an answer is one to what the page shows
/// @param participant whether this guest says to come or not
/// @param role in which this guest is concerned, in a sentence; blank for a participant
/// @param answer this guest's answer in a sentence; blank before
/// @param passed that it has begun or is held, in a sentence; blank before
/// @param oversees whether this guest sees all answers with their notes
/// @param note what the field for a note is called: without a host it is the secretariat's
/// @param counts how many come, do not, have not answered: one sentence
/// @param namesComeLater whether this guest will see who comes, but not yet
/// @param nobody what is said of a group without anybody
/// @param groups those whom this guest sees
/// @param roll who is there, for whom to note it
/// @param minutes the path of its minutes; blank while there are none, and for whoever reads none
/// @param evaluation how it was, for whom to say it or to read it
/// @param ownPage the path of this guest's own page; blank without a place
/// @param others in which other ways this guest is concerned, while the meeting is to come
public record MeetingView(
    String network,
    String guest,
    String title,
    String when,
    String calendar,
    String place,
    String map,
    List<String> directions,
    List<Post> team,
    String moved,
    String off,
    OffReason reason,
    boolean ahead,
    String action,
    boolean participant,
    String role,
    String answer,
    String passed,
    String note,
    boolean oversees,
    String counts,
    List<Point> programme,
    boolean namesComeLater,
    String nobody,
    List<Group> groups,
    Roll roll,
    String minutes,
    HowItWas evaluation,
    String ownPage,
    List<OtherPage> others) {

  /// What this guest says, or reads, of how the meeting was.
  ///
  /// @param page where it is said; blank for whom is not asked, or no more
  /// @param link what the way there is called; blank the same
  /// @param result what all have said, in a sentence; blank before it is closed
  public record HowItWas(String page, String link, String result) {
    /// Nothing is asked and nothing has come of it.
    static final HowItWas NOTHING = new HowItWas("", "", "");
  }

  /// Who is there.
  ///
  /// @param title what the list is called
  /// @param lead what a tap does
  /// @param complete whether nothing is asked any more, though it may be put right
  /// @param action where a tap goes; blank once it is noted for good
  /// @param counts how many are, in a sentence
  /// @param names nobody for whom does not note it
  public record Roll(
      String title, String lead, boolean complete, String action, String counts, List<Name> names) {
    /// For whom does not note who is there.
    static final Roll NONE = new Roll("", "", false, "", "", List.of());

    public Roll {
      names = List.copyOf(names);
    }
  }

  /// A participant who is there, or is not.
  ///
  /// @param id by which it is noted
  /// @param left whether the person has no place any more
  public record Name(String id, String name, String company, boolean present, boolean left) {

    /// What another tap makes of it.
    public String next() {
      return present ? "false" : "true";
    }
  }

  /// Another way in which the same mailbox is concerned by the meeting.
  ///
  /// @param role in a sentence; blank of a participant
  /// @param page the path of the page that is theirs as that
  /// @param link what the way there is called
  public record OtherPage(String role, String page, String link) {}

  /// A point of the programme.
  ///
  /// @param day which day begins with it; blank for none, and where the meeting is on one alone
  /// @param participantsOnly not to be passed on
  public record Point(
      String day, String time, String title, String speaker, boolean participantsOnly) {}

  /// A post that somebody fills.
  public record Post(String label, String name, String company) {}

  /// Those who gave the same answer.
  public record Group(String heading, List<Somebody> people) {

    public Group {
      people = List.copyOf(people);
    }
  }

  /// A participant, as another confirmed participant may know one.
  ///
  /// @param note for host and facilitator only
  public record Somebody(String name, String company, String note) {}

  public MeetingView {
    directions = List.copyOf(directions);
    team = List.copyOf(team);
    programme = List.copyOf(programme);
    groups = List.copyOf(groups);
    others = List.copyOf(others);
  }

  /// Whether it does not take place, or did not.
  public boolean cancelled() {
    return !off.isEmpty();
  }

  /// Whether this guest sees names, which are not to be passed on.
  public boolean isConfidential() {
    return !oversees && !groups.isEmpty();
  }

  /// Whether this guest sees points of the programme that are not to be passed on.
  public boolean isMarked() {
    return !oversees && programme.stream().anyMatch(Point::participantsOnly);
  }
}
