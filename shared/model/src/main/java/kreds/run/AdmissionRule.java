package kreds.run;

import kreds.text.Plural;

/// How it is decided that somebody is in (E16).
///
/// @param by who decides it
/// @param days so many the participants have for it, where it is they
/// @param membersAtOnce whether nobody has to let in who confirms and works for a company that the
///   register knows as a member
public record AdmissionRule(Admission by, int days, boolean membersAtOnce) {
  /// A week, unless staff set another time.
  public static final int DAYS = 7;

  /// Whoever waits for a word must not wait for ever.
  public static final int MOST_DAYS = 30;

  /// Whoever confirms is in.
  public static final AdmissionRule OPEN = new AdmissionRule(Admission.OPEN, DAYS, false);

  public AdmissionRule {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("a vote takes 1 to " + MOST_DAYS + " days");
    }
  }

  /// The same, decided by somebody else.
  public AdmissionRule by(Admission other) {
    return new AdmissionRule(other, days, membersAtOnce);
  }

  /// The same, where the participants have so many days.
  public AdmissionRule within(int other) {
    return new AdmissionRule(by, other, membersAtOnce);
  }

  /// The same, where members are let in at once, or are not.
  public AdmissionRule lettingMembersIn(boolean atOnce) {
    return new AdmissionRule(by, days, atOnce);
  }

  /// Whether it matters who is a member.
  boolean asksForMembers() {
    return membersAtOnce && by != Admission.OPEN;
  }

  /// In words of the audit.
  String said() {
    var said = by.isByGroup() ? by.word() + " within " + Plural.of(days, "day") : by.word();
    return asksForMembers() ? said + ", members at once" : said;
  }
}
