package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.network.Network;
import kreds.text.Plural;

/// What follows from how a group meets: the letters, and the lines of the audit, which hold nothing
/// that anybody typed.
record ConductConsequences(Network network) {

  Consequences of(MeetingHappening.OfConduct happening, Moment at) {
    return switch (happening) {
      case MeetingHappening.OfConduct.StatutesSet(var before, var after, var calledOff, var _) ->
          Consequences.of(at.line(before.said(), after.said() + calledOff(calledOff)));
      case MeetingHappening.OfConduct.PostSet set -> new PostLetters(network).set(set, at);
      case MeetingHappening.OfConduct.AgendaSent sent -> agenda(sent, at);
      case MeetingHappening.OfConduct.AttendanceTaken(var meeting, var before) ->
          Consequences.of(
              MeetingConsequences.about(meeting, at)
                  .line(before + " present", meeting.attendance().present().size() + " present"));
      case MeetingHappening.OfConduct.MinutesPublished published ->
          new MinutesLetters(network).published(published, at);
      case MeetingHappening.OfConduct.FilesTold told -> new MinutesLetters(network).told(told, at);
      case MeetingHappening.OfConduct.MinutesStand(var meeting, var inquiry, var objections) ->
          Consequences.of(
              MeetingConsequences.about(meeting, at)
                  .line(Plural.of(objections, "objection"), inquiry.id().named() + " as they are"));
      case MeetingHappening.OfConduct.Objected objected ->
          new MinutesLetters(network).objected(objected, at);
      case MeetingHappening.OfConduct.EvaluationAsked(var meeting, var inquiry, var asked) ->
          evaluation(meeting, inquiry, asked, at);
      case MeetingHappening.OfConduct.Held(var meeting, var before) ->
          Consequences.of(
              MeetingConsequences.about(meeting, at)
                  .line(
                      MeetingConsequences.state(before),
                      MeetingConsequences.state(meeting) + ownAgenda(meeting, before)));
      case MeetingHappening.OfConduct.AgendaTooLate(var meeting) ->
          Consequences.of(
              MeetingConsequences.about(meeting, at).followed("agenda-too-late", "", "begun"));
    };
  }

  private Consequences evaluation(
      Meeting meeting, Inquiry inquiry, List<Attendee> asked, Moment at) {
    var letters = new EvaluationLetters(new MeetingLetters(network));
    return Consequences.of(
            MeetingConsequences.about(meeting, at)
                .followed("ask-evaluation", "", Plural.of(asked.size(), "person", "people")))
        .and(asked.stream().map(each -> letters.asking(meeting, inquiry, each, at)).toList());
  }

  private static String calledOff(List<Meeting> meetings) {
    return meetings.isEmpty()
        ? ""
        : ", " + Plural.of(meetings.size(), "evaluation") + " called off";
  }

  private static String ownAgenda(Meeting meeting, Meeting before) {
    return meeting.agenda().equals(before.agenda()) ? "" : ", agenda sent by staff";
  }

  private Consequences agenda(MeetingHappening.OfConduct.AgendaSent sent, Moment at) {
    var letters = new ArrayList<Delivery>();
    for (var each : sent.holders()) {
      if (isNews(sent, each)) {
        letters.add(agenda(sent, each, at));
      }
    }
    return Consequences.of(
            MeetingConsequences.about(sent.meeting(), at)
                .followed("send-agenda", "", Plural.of(letters.size(), "person", "people")))
        .and(List.copyOf(letters));
  }

  /// What reads the same is no news: to whoever reads the public part alone when the rest is
  /// another one, to everybody when a point ends at another time, which no letter says.
  private static boolean isNews(MeetingHappening.OfConduct.AgendaSent sent, Attendee reader) {
    var agenda = MeetingEntry.agenda(sent.meeting(), reader, sent.all());
    return !agenda.isEmpty() && !agenda.equals(told(sent, reader));
  }

  /// What that reader has read before: to whom none of it was shown this one is the first, however
  /// often it went out to others.
  private static String told(MeetingHappening.OfConduct.AgendaSent sent, Attendee reader) {
    return MeetingEntry.agenda(sent.meeting(), sent.before().told(), reader, sent.all());
  }

  /// Each time that it goes out is a letter of its own. Useless once the meeting has begun.
  private Delivery agenda(
      MeetingHappening.OfConduct.AgendaSent sent, Attendee attendee, Moment at) {
    var meeting = sent.meeting();
    var slot = MeetingLetters.slot(meeting);
    var values = new MeetingLetters(network).facts(meeting, attendee);
    values.put("place", meeting.place());
    values.put("directions", meeting.outline().directions());
    values.put("agenda", MeetingEntry.agenda(meeting, attendee, sent.all()));
    values.put("change", told(sent, attendee).isEmpty() ? "first" : "changed");
    values.put("talks", meeting.hasBegun(at.now()) ? "on" : "ahead");
    var letter =
        Letter.of(
            LetterKind.MEETING_AGENDA,
            attendee.person(),
            values,
            MeetingLetters.page(meeting, slot, attendee));
    var key =
        String.join(
            "/",
            LetterKind.MEETING_AGENDA.key(),
            meeting.id(),
            Integer.toString(meeting.agenda().turn()),
            attendee.id());
    return MeetingLetters.delivery(key, letter, at, slot.changesUntil());
  }
}
