package kreds.inquiry;

import kreds.id.RunId;

/// Names one inquiry: which run is asked, about which of its meetings, what.
///
/// @param meeting the meeting that it is about; blank for one that concerns the whole run
/// @param kind `poll`, `rsvp`…: one of each kind about a meeting; about a run `rules-2`, the second
///   version, or `ballot-1`; about a meeting's speaker `speaker-t-…`, who is asked
public record InquiryId(RunId run, String meeting, String kind) {

  /// The date poll of a meeting.
  public static InquiryId poll(RunId run, String meeting) {
    return new InquiryId(run, meeting, Question.POLL);
  }

  /// Whether somebody may join the run. Who that is says the question: it lies with that one's
  /// seat.
  public static InquiryId admission(RunId run) {
    return new InquiryId(run, "", Question.ADMISSION);
  }

  /// Whether the rules of that version are accepted.
  public static InquiryId rules(RunId run, int version) {
    return new InquiryId(run, "", Question.RULES + "-" + version);
  }

  /// Whether that person speaks at a meeting.
  public static InquiryId speaking(RunId run, String meeting, String attendee) {
    return new InquiryId(run, meeting, Question.SPEAKER + "-" + attendee);
  }

  /// Whether it asks somebody to speak.
  public boolean isOfASpeaker() {
    return kind.startsWith(Question.SPEAKER + "-");
  }

  /// The run's ballot of that number.
  public static InquiryId ballot(RunId run, int number) {
    return new InquiryId(run, "", Question.BALLOT + "-" + number);
  }

  /// Whether the group goes on for another year: asked once a run.
  public static InquiryId renewal(RunId run) {
    return new InquiryId(run, "", Question.RENEWAL);
  }

  /// Whether that version of a meeting's minutes is right.
  public static InquiryId minutes(RunId run, String meeting, int version) {
    return new InquiryId(run, meeting, Question.MINUTES + "-" + version);
  }

  /// How a meeting was, for those who were there: asked once of each meeting.
  public static InquiryId evaluation(RunId run, String meeting) {
    return new InquiryId(run, meeting, Question.EVALUATION);
  }

  /// Whether it asks about minutes.
  public boolean isOfMinutes() {
    return kind.startsWith(Question.MINUTES + "-");
  }

  /// Whether it asks about the group's rules.
  public boolean isOfRules() {
    return kind.startsWith(Question.RULES + "-");
  }

  /// As staff name it within its network: `rules-2`, `m-1a2b/poll`.
  public String named() {
    return meeting.isEmpty() ? kind : meeting + "/" + kind;
  }

  /// Who comes to a meeting.
  public static InquiryId rsvp(RunId run, String meeting) {
    return new InquiryId(run, meeting, Question.RSVP);
  }
}
