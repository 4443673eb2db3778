package kreds.meeting;

import kreds.text.Plural;

/// What a group has agreed of how its meetings are prepared and kept: members of one group are
/// competitors, so an agenda goes out beforehand, and attendance and minutes are kept.
///
/// @param agendaDays so many days before a meeting its programme goes to everybody
/// @param objectionDays so many days the participants can object to the minutes of a meeting
/// @param attendance who has been at fewer percent of the meetings is flagged
/// @param evaluation whether those who were at a meeting are asked how it was
/// @param posts whether the group elects a contact person and a deputy, and who that is
/// @param version rises with every change; 0 while the usual ones hold
public record Statutes(
    int agendaDays,
    int objectionDays,
    int attendance,
    boolean evaluation,
    Posts posts,
    long version) {
  /// So long before a meeting its agenda goes out at most.
  public static final int MOST_AGENDA_DAYS = 60;

  /// So long one can object to minutes at most.
  public static final int MOST_OBJECTION_DAYS = 90;

  private static final int WHOLE = 100;

  /// Those that hold where a group has agreed nothing else (practice).
  public static final Statutes USUAL = new Statutes(AgendaNotice.USUAL_DAYS, 14, 50, 0);

  /// Those of a group whose meetings are evaluated.
  public Statutes(int agendaDays, int objectionDays, int attendance, long version) {
    this(agendaDays, objectionDays, attendance, true, version);
  }

  /// Those of a group that elects nobody.
  public Statutes(
      int agendaDays, int objectionDays, int attendance, boolean evaluation, long version) {
    this(agendaDays, objectionDays, attendance, evaluation, Posts.NONE, version);
  }

  public Statutes {
    if (agendaDays < 1
        || agendaDays > MOST_AGENDA_DAYS
        || objectionDays < 1
        || objectionDays > MOST_OBJECTION_DAYS
        || attendance < 0
        || attendance > WHOLE) {
      throw new IllegalArgumentException("days are some, and a percentage is one of a hundred");
    }
  }

  /// Whether they say the same, in whatever version.
  public boolean isSaying(Statutes other) {
    return agendaDays == other.agendaDays
        && objectionDays == other.objectionDays
        && attendance == other.attendance
        && evaluation == other.evaluation
        && posts.areElected() == other.posts.areElected();
  }

  /// The same, as the next version after those.
  Statutes after(Statutes before) {
    return new Statutes(
        agendaDays, objectionDays, attendance, evaluation, posts, before.version + 1);
  }

  /// The same with those in the group's posts, as the next version.
  Statutes with(Posts next) {
    return new Statutes(agendaDays, objectionDays, attendance, evaluation, next, version + 1);
  }

  /// As the audit and staff read them.
  public String said() {
    return "agenda "
        + Plural.of(agendaDays, "day")
        + " before, objections for "
        + Plural.of(objectionDays, "day")
        + ", attendance "
        + attendance
        + " %"
        + (evaluation ? "" : ", no evaluation")
        + (posts.areElected() ? ", contact person and deputy elected" : "");
  }
}
