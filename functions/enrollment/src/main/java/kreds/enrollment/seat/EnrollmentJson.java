package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.enrollment.catalogue.NextMeetingJson;
import kreds.enrollment.question.OwnQuestionJson;
import kreds.enrollment.question.OwnQuestions;
import kreds.enrollment.question.SharedAnswerJson;
import kreds.inquiry.Post;
import kreds.meeting.MeetingStage;
import kreds.web.Visit;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// A person's page for one enrollment, as programs read it.
record EnrollmentJson(
    @Inlined StandingJson standing,
    String title,
    String name,
    String company,
    @Means("Only once both are confirmed and the secretariat has looked at who joined.")
        List<ParticipantJson> participants,
    @Means("The colleagues whom the same form has named.") Optional<TogetherJson> together,
    @Means("The colleague who is asked to take over the place; only the one who asks sees it.")
        Optional<HandedToJson> handedTo,
    @Means("Who asks to take over a place; `accept` takes it, `decline` says no.")
        Optional<AskedByJson> askedBy,
    Optional<NextMeetingJson> nextMeeting,
    List<OwnMeetingJson> meetings,
    @Means("Those whose day is over, the last one first.") List<PastMeetingJson> past,
    @Means("The rules of the group, once it has some.") Optional<OwnRun.OwnRules> rules,
    @Means("What the group chooses, once it has been asked.") Optional<OwnRun.OwnBallot> ballot,
    @Means(
            "The last of the other kind: an election where that is about meetings, or the other way"
                + " round.")
        Optional<OwnRun.OwnBallot> otherBallot,
    @Means("Whether the group goes on for another year, once that is asked.")
        Optional<OwnRenewalJson> renewal,
    @Means("The post of the group that the person is in: `contact` or `deputy`.")
        Optional<Post> post,
    @Means("The own page in the year that follows one that is over.") Optional<String> nextYear,
    @Means("What the network asks, with the person's own answers.")
        List<OwnQuestionJson> questions) {

  /// The colleagues of the same post.
  record TogetherJson(
      int others,
      @Means("Whether nobody of them gets a place before all do; `alone` ends it for the reader.")
          boolean allOrNone,
      @Means("Only once the reader sees all of them as participants.") List<String> names) {

    static Optional<TogetherJson> of(PartyView view) {
      return view.isShown()
          ? Optional.of(new TogetherJson(view.others(), view.isBound(), view.names()))
          : Optional.empty();
    }
  }

  /// Whom somebody with a place has asked to take it over.
  record HandedToJson(String email, @Means("When the request is over.") Instant until) {

    static Optional<HandedToJson> of(HandOverView view) {
      return view.asksColleague()
          ? view.until().map(until -> new HandedToJson(view.colleague(), until))
          : Optional.empty();
    }
  }

  /// Who has a place, and asks the reader to take it over.
  record AskedByJson(
      String name, String company, @Means("When the request is over.") Instant until) {

    static Optional<AskedByJson> of(HandOverView view) {
      return view.giver()
          .flatMap(giver ->
              view.until()
                  .map(until -> new AskedByJson(giver.name(), giver.company().name(), until)));
    }
  }

  /// A meeting ahead, or one of which it is to be said how it was, and the own page about that.
  record OwnMeetingJson(
      String title,
      MeetingStage state,
      @Means("Nothing while its date is asked for.") Optional<Instant> start,
      String place,
      @Means("How to find the place.") Optional<String> directions,
      @Means("Why it does not take place, if it does not.") Optional<String> reason,
      @Means("Whether an answer is awaited.") boolean awaited,
      String page) {

    static OwnMeetingJson of(OwnMeeting own) {
      return new OwnMeetingJson(
          own.title(),
          own.stage(),
          own.start(),
          own.where().place(),
          Optional.of(String.join("\n", own.where().directions())).filter(said -> !said.isEmpty()),
          Optional.of(own.reason().text()).filter(said -> !said.isEmpty()),
          own.awaited(),
          own.link());
    }
  }

  /// A meeting whose day is over, and the own page of it.
  record PastMeetingJson(
      String title,
      Instant start,
      @Means("`over` or `held`; `missed` if it came to nothing.") MeetingStage state,
      @Means("Whether it came to nothing.") boolean missed,
      @Means("Why it did.") Optional<String> reason,
      String page,
      @Means("Once they are out.") Optional<OwnMinutesJson> minutes) {

    static PastMeetingJson of(PastMeeting past) {
      return new PastMeetingJson(
          past.title(),
          past.start(),
          past.stage(),
          past.missed(),
          Optional.of(past.reason().text()).filter(said -> !said.isEmpty()),
          past.page(),
          past.minutes().map(OwnMinutesJson::of));
    }
  }

  /// The minutes of a meeting.
  record OwnMinutesJson(
      @Means("Whether one can object to them still.") boolean open,
      Instant closesAt,
      @Means("Whether the reader has objected.") boolean objected,
      @Means("How many stand beside them.") int files,
      String page) {

    static OwnMinutesJson of(PastMeeting.OwnMinutes minutes) {
      return new OwnMinutesJson(
          minutes.open(), minutes.closesAt(), minutes.objected(), minutes.files(), minutes.page());
    }
  }

  /// Whether the group goes on for another year.
  record OwnRenewalJson(
      @Means("Whether an answer is awaited.") boolean awaited,
      @Means("Whether an answer is still taken.") boolean open,
      Instant closesAt,
      @Means("What the reader has answered.") Optional<Boolean> continues,
      String page) {

    static OwnRenewalJson of(OwnRun.OwnRenewal own) {
      return new OwnRenewalJson(
          own.awaited(), own.open(), own.closesAt(), own.continues(), own.page());
    }
  }

  /// Somebody who takes part, as the others see it.
  record ParticipantJson(
      String name,
      String company,
      @Means("The post of the group that they are in: `contact` or `deputy`.") Optional<Post> post,
      @Means("To what is asked for the other participants to read.")
          List<SharedAnswerJson> answers) {}

  /// By a former address: nothing of the person.
  static EnrollmentJson former(EnrollmentStatus status, Visit reader) {
    return new EnrollmentJson(
        StandingJson.of(status, reader.now()),
        status.network().network().description().in(reader.language()).title(),
        "",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static EnrollmentJson of(
      EnrollmentStatus status, Visit reader, PersonView view, OwnQuestions questions) {
    var person = status.enrollment().person();
    return new EnrollmentJson(
        StandingJson.of(status, reader.now()),
        status.network().network().description().in(reader.language()).title(),
        person.name(),
        person.company().name(),
        view.participants().stream()
            .map(other ->
                new ParticipantJson(
                    other.name(),
                    other.company().name(),
                    other.post(),
                    questions.shared().json(other)))
            .toList(),
        TogetherJson.of(view.party()),
        HandedToJson.of(view.handOver()),
        AskedByJson.of(view.handOver()),
        status.network().nextMeeting().map(NextMeetingJson::of),
        view.meetings().stream().map(OwnMeetingJson::of).toList(),
        view.past().stream().map(PastMeetingJson::of).toList(),
        view.rules(),
        view.ballot(),
        view.otherBallot(),
        view.renewal().map(OwnRenewalJson::of),
        view.post(),
        view.nextYear().isEmpty() ? Optional.empty() : Optional.of(view.nextYear()),
        questions.json());
  }
}
