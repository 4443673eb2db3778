package kreds.meetingscheduling.inquiry;

import java.util.List;

/// One meeting as one guest's page shows it, every word in the reader's language.
///
/// @param network its title
/// @param guest whose page it is
/// @param title the meeting's
/// @param when the date; blank while there is none
/// @param calendar the path of its entry for a calendar; blank while there is none
/// @param map where the place can be seen; blank for nowhere
/// @param team who makes it happen
/// @param cancelled whether it does not take place
/// @param ahead whether it has not begun: an answer can still be given and changed
/// @param participant whether this guest says to come or not
/// @param answer this guest's answer in a sentence; blank before, and once the meeting is held
/// @param passed that it has begun or is held, in a sentence; blank before
/// @param oversees whether this guest sees all answers with their notes
/// @param counts how many come, do not, have not answered: one sentence
/// @param namesComeLater whether this guest will see who comes, but not yet
/// @param groups those whom this guest sees
/// @param ownPage the path of this guest's own page; blank without a place
public record MeetingView(
    String network,
    String guest,
    String title,
    String when,
    String calendar,
    String place,
    String map,
    List<Post> team,
    boolean cancelled,
    boolean ahead,
    boolean participant,
    String answer,
    String passed,
    boolean oversees,
    String counts,
    List<Point> programme,
    boolean namesComeLater,
    List<Group> groups,
    String ownPage) {

  /// A point of the programme.
  ///
  /// @param participantsOnly not to be passed on
  public record Point(String time, String title, String speaker, boolean participantsOnly) {}

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
    team = List.copyOf(team);
    programme = List.copyOf(programme);
    groups = List.copyOf(groups);
  }

  /// Whether this guest sees, or will see, what is not to be passed on.
  public boolean isConfidential() {
    return !oversees && (namesComeLater || !groups.isEmpty());
  }
}
