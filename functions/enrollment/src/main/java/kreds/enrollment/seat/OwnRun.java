package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.BallotTopic;
import kreds.inquiry.Post;
import kreds.meeting.BallotStage;
import kreds.meeting.OwnVote;
import kreds.web.api.Means;

/// What the run asks of somebody who has a place, as the own page shows it.
///
/// @param meetings that lie ahead, or of which it is to be said how they were, by date
/// @param past all whose day is over, the last one first
/// @param rules of the group, with their page; nothing while it has none
/// @param ballot that is open or was the last, with its page; nothing while there was none
/// @param otherBallot the last one of the other kind: an election takes the place of no ballot on
///   meetings, nor that of an election
/// @param renewal whether the group goes on, with its page; nothing while it is not asked
/// @param posts of the group that somebody is in, by enrollment
public record OwnRun(
    List<OwnMeeting> meetings,
    List<PastMeeting> past,
    Optional<OwnRules> rules,
    Optional<OwnBallot> ballot,
    Optional<OwnBallot> otherBallot,
    Optional<OwnRenewal> renewal,
    Map<String, Post> posts) {
  /// For whoever has no place: nothing.
  public static final OwnRun NOTHING =
      new OwnRun(
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  public OwnRun {
    meetings = List.copyOf(meetings);
    past = List.copyOf(past);
    posts = Map.copyOf(posts);
  }

  /// The same with these meetings.
  OwnRun with(List<OwnMeeting> others) {
    return new OwnRun(others, past, rules, ballot, otherBallot, renewal, posts);
  }

  /// The post of the group that whoever has that place is in.
  Optional<Post> post(String enrollment) {
    return Optional.ofNullable(posts.get(enrollment));
  }

  /// The rules of the group.
  ///
  /// @param awaited whether the person has still to accept them
  /// @param page where they are read and accepted
  public record OwnRules(boolean awaited, String page) {

    /// The beginning of the keys of its words.
    public String key() {
      return awaited ? "person.rules.awaited" : "person.rules.accepted";
    }
  }

  /// What the group chooses.
  ///
  /// @param awaited whether the person has still to vote
  /// @param open whether a vote is still taken
  /// @param stage how far it has come: between its end and the count there is no result yet
  /// @param about in a word, what is asked
  /// @param election whether it elects the group's contact person and deputy
  /// @param post the one that is elected alone
  /// @param vote what the person's own vote is
  /// @param chosen whether anything came of it; absent until it is counted
  /// @param page where one votes, and where it stands how it came out
  public record OwnBallot(
      boolean awaited,
      boolean open,
      @Means("How far it has come: it is counted some time after its end.") BallotStage stage,
      @Means("What is asked.") BallotTopic about,
      boolean election,
      @Means("In an election of one post alone: which.") Optional<Post> post,
      @Means("The own vote, in a word.") OwnVote vote,
      @Means("Whether anything was chosen; absent until the votes are counted.")
          Optional<Boolean> chosen,
      String page) {

    /// The key of its title.
    public String title() {
      return about == BallotTopic.DATES ? kind() + ".dates" : kind();
    }

    private String kind() {
      return election ? "person.election" : "person.ballot";
    }

    /// The beginning of the keys of its words.
    public String key() {
      return kind()
          + switch (stage) {
            case OPEN -> awaited ? ".awaited." + about.word() : "." + vote.word();
            case COUNTED -> chosen.orElseThrow() ? ".over" : ".none";
            case COUNTING, UNCOUNTED -> "." + stage.word();
          };
    }
  }

  /// Whether the group goes on for another year.
  ///
  /// @param open whether it can still be said
  /// @param closesAt until when
  /// @param continues what the person has said; nothing while that is missing
  /// @param decided whether it is settled what comes of the year
  /// @param page where it is said
  public record OwnRenewal(
      boolean open, Instant closesAt, Optional<Boolean> continues, boolean decided, String page) {

    /// Whether the person has still to say so, and can.
    public boolean awaited() {
      return open && continues.isEmpty();
    }

    /// The key of what is said of it.
    public String key() {
      if (!open) {
        return decided ? "person.renewal.asked" : "person.renewal.over";
      }
      return "person.renewal."
          + continues.map(goesOn -> goesOn ? "continues" : "stops").orElse("awaited");
    }

    /// The key of what the link to its page is called.
    public String link() {
      return awaited() ? "person.renewal.awaited.link" : "person.renewal.asked.link";
    }
  }
}
