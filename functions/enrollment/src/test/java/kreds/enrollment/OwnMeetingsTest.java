package kreds.enrollment;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.themes;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.BallotFixture.wants;
import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kreds.change.Stamp;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.Ballot;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.Programme;
import kreds.meeting.Reason;
import kreds.network.Description;
import kreds.network.Network;
import kreds.network.NextMeeting;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.run.Stay;
import kreds.run.Why;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.Spoken;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The own page says what the meetings ahead ask, and leads there (U6).
final class OwnMeetingsTest {
  private static final String[] DANISH = {
    "Kun dansk",
    "Om det.",
    "For jer",
    "Emne",
    "Kemi",
    "Havnegade",
    "Velkomst",
    "Sortering i praksis"
  };

  private final EnrollmentFunction function = new EnrollmentFunction(2, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void whoHasAPlaceIsAskedForDatesAndFindsTheLinkOnTheOwnPage() {
    kept(planned().polling());
    function.faults.reset();

    var page = page(1);

    assertThat(page.body())
        .contains(
            "Sortering i praksis", "Hvornår kan du? Svar senest", "Svar på datoerne", "/polls/")
        .doesNotContain("når vi skal finde en dato");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 2));
    assertThat(meetings(1).toString()).contains("awaited=true", "page=/polls/");
  }

  @Test
  void theRulesOfTheGroupAreAskedForUntilTheyAreAcceptedAndCanBeReadThen() {
    kept(planned().polling());
    assertThat(page(1).body()).doesNotContain("Gruppens regler");
    var ruled = after(planned().all().rule("Regler.", "", function.clock.instant()));
    var rules = ruled.group().getFirst().inquiry();
    function.stored.write(new Write.InquirySaved(Optional.empty(), rules));
    function.faults.reset();

    assertThat(page(1).body()).contains("Gruppens regler", "Læs og accepter reglerne", "/rules/");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 2));
    assertThat(rules(1).get("awaited")).isEqualTo(true);

    var accepted = new Answer(function.id(1), new Response.Accepted(1), function.clock.instant());
    function.stored.write(new Write.AnswerKept(rules, accepted));
    assertThat(page(1).body())
        .contains("Læs reglerne", "/rules/")
        .doesNotContain("Læs og accepter reglerne");
    assertThat(rules(1).get("awaited")).isEqualTo(false);
  }

  @Test
  void theBallotOfTheGroupIsOfferedUntilOneHasVotedAndItsResultAfterwards() {
    kept(planned().polling());
    assertThat(page(1).body()).doesNotContain("/ballots/");
    var now = function.clock.instant();
    var opened = after(planned().all().ballot(aBallot(), now.plus(Duration.ofDays(9)), now));
    var ballot = opened.group().getFirst().inquiry();
    function.stored.write(new Write.InquirySaved(Optional.empty(), ballot));

    assertThat(page(1).body()).contains("Se valgene, og stem", "/ballots/");
    var vote = new Answer(function.id(1), wants("theme-1"), now);
    function.stored.write(new Write.AnswerKept(ballot, vote));
    assertThat(page(1).body())
        .contains("Se eller ændr din stemme", "/ballots/")
        .doesNotContain("Se valgene, og stem");
    var json = function.send(function.json("http/enrollment", function.mine(1), Map.of()));
    assertThat(Answered.part(json.json(), "ballot"))
        .containsEntry("awaited", false)
        .containsEntry("open", true);

    function.clock.set(now.plus(Duration.ofDays(9)).toString());
    assertThat(page(1).body())
        .as("there is no result yet")
        .contains("Afstemningen er slut. Stemmerne bliver talt op nu.", "Se afstemningen")
        .doesNotContain("ændr din stemme", "Se resultatet");

    var voted = voted(opened, function.id(1), "theme-1");
    var counted =
        after(voted.close("ballot-1", function.clock.instant())).group().getFirst().inquiry();
    function.stored.write(new Write.InquirySaved(Optional.of(ballot.answered()), counted));
    assertThat(page(1).body()).contains("Se resultatet").doesNotContain("ændr din stemme");
    assertThat(Answered.part(own(), "ballot")).containsEntry("chosen", true);

    var nothing =
        after(opened.close("ballot-1", function.clock.instant())).group().getFirst().inquiry();
    function.stored.write(new Write.InquirySaved(Optional.of(counted), nothing.answered()));
    assertThat(page(1).body())
        .contains("Afstemningen er slut, uden at der blev valgt noget.", "Se afstemningen")
        .doesNotContain("Se resultatet");
    var over = function.send(function.json("http/enrollment", function.mine(1), Map.of()));
    assertThat(Answered.part(over.json(), "ballot"))
        .containsEntry("chosen", false)
        .containsEntry("stage", "counted");
  }

  @Test
  void theBallotIsSpokenOfAsWhatItAsks() {
    kept(planned().polling());
    var now = function.clock.instant();
    var closes = now.plus(Duration.ofDays(9));
    var limits = aBallot().limits();
    var themes = new Ballot(1, themes(), List.of(), aBallot().dates(), limits);
    var dates = new Ballot(1, List.of(), List.of(), aBallot().dates(), limits);
    var before = Optional.<Inquiry>empty();
    for (var asked : List.of(themes, dates)) {
      var question = new Question.Choosing(asked);
      var inquiry =
          before
              .map(over -> over.reopened(question, closes))
              .orElseGet(() ->
                  Inquiry.opened(InquiryId.ballot(EnrollmentFunction.FIRST, 1), question, closes));
      function.stored.write(new Write.InquirySaved(before, inquiry));
      var body = page(1).body();
      assertThat(body).doesNotContain("oplæg, og vi mangler");
      assertThat(Answered.part(own(), "ballot"))
          .containsEntry("about", asked.about().word())
          .containsEntry("stage", "open");
      if (asked.equals(dates)) {
        assertThat(body)
            .contains("Hvornår jeres møder skal være", "Gruppen stemmer om, hvornår I skal mødes")
            .doesNotContain("Hvad jeres møder skal handle om", "temaer");
      } else {
        assertThat(body).contains("Hvad jeres møder skal handle om", "Gruppen stemmer om temaer");
      }
      before = Optional.of(inquiry.frozen());
      function.stored.write(new Write.InquirySaved(Optional.of(inquiry), inquiry.frozen()));
      assertThat(page(1).body())
          .as("the run was over before")
          .contains("lukket, uden at stemmerne er talt op")
          .doesNotContain("Se resultatet");
    }
  }

  private Map<String, Object> own() {
    return function.send(function.json("http/enrollment", function.mine(1), Map.of())).json();
  }

  @Test
  void howAMeetingWasIsAskedOnTheOwnPageUntilItIsSaid() {
    var dated = planned().fixedOn(firstMorning());
    var evaluated = anEvaluation(dated);
    kept(evaluated.meeting());
    function.clock.set(evaluated.asked().toString());

    assertThat(page(1).body())
        .contains("Hvordan var mødet? Svar senest", "Fortæl, hvordan mødet var", "/evaluations/");
    assertThat(meetings(1).toString()).contains("awaited=true", "page=/evaluations/");

    var inquiry = evaluated.evaluation().inquiry();
    var said = new Response.Evaluated(4, Map.of(), "");
    function.stored.write(
        new Write.AnswerKept(inquiry, new Answer(function.id(1), said, function.clock.instant())));
    assertThat(page(1).body()).doesNotContain("/evaluations/");
    assertThat(page(2).body()).contains("/evaluations/");
    function.clock.set(inquiry.closesAt().toString());
    assertThat(page(2).body()).doesNotContain("/evaluations/");
  }

  @Test
  void whoIsNotedAwayIsAskedNothingOnTheOwnPage() {
    var evaluated = anEvaluation(planned().fixedOn(firstMorning()));
    var run = evaluated.meeting().all();
    var seen = after(run.attend("m-1", List.of(function.id(2)), List.of(), evaluated.asked()));
    kept(evaluated.meeting().now(seen));
    function.clock.set(evaluated.asked().toString());

    assertThat(page(1).body()).doesNotContain("/evaluations/");
    assertThat(page(2).body()).contains("/evaluations/");
  }

  @Test
  void whoHasAnotherAddressSinceIsAskedHowItWasAllTheSame() {
    var evaluated = anEvaluation(planned().fixedOn(firstMorning()));
    kept(evaluated.meeting());
    function.clock.set(evaluated.asked().toString());
    var order = function.event("correct-enrollment");
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("email", SamplePeople.person(1).address().value());
    order.put("newEmail", SamplePeople.person(9).address().value());
    assertThat(function.send(order).all()).containsEntry("ok", true);

    assertThat(page(9).body()).contains("/evaluations/");

    var said = new Response.Evaluated(4, Map.of(), "");
    var answer = new Answer(function.id(1), said, function.clock.instant());
    function.stored.write(new Write.AnswerKept(evaluated.evaluation().inquiry(), answer));
    assertThat(page(9).body()).doesNotContain("/evaluations/");
  }

  @Test
  void whatIsScheduledIsShownWithTimeAndPlaceAndTheQuestionWhetherOneComes() {
    kept(planned().polling().scheduled());

    assertThat(page(1).body())
        .contains(
            "tirsdag den\u00A02.\u00A0februar\u00A02027",
            "Odense, Havnegade 1",
            "Kommer du?",
            "Se programmet, og svar",
            "/meetings/");
    assertThat(meetings(1).toString())
        .contains("awaited=true", "start=2027-02-02T08:30:00Z", "page=/meetings/")
        .contains("state=scheduled");
  }

  @Test
  void aPollThatIsOverIsNotAskedOnceMore() {
    var polled = kept(planned().polling());
    function.clock.set(
        polled.all().meetings().getFirst().poll().orElseThrow().inquiry().closesAt().toString());

    assertThat(page(1).body())
        .contains("Afstemningen er slut. Sekretariatet vælger nu datoen", "Se datoerne", "/polls/")
        .doesNotContain("når vi skal finde en dato", "Hvornår kan du?");
    assertThat(meetings(1).toString()).contains("awaited=false", "page=/polls/");

    function.clock.advance(Duration.ofDays(365));
    assertThat(page(1).body())
        .contains("Ingen af datoerne blev valgt, og de er nu gået", "/polls/")
        .doesNotContain("vælger nu datoen");
  }

  @Test
  void whoHasAPlaceReadsWhatThisNetworkIsAboutToDo() {
    function.enroll(1);
    function.confirm(1);
    assertThat(page(1).body()).contains("Når der er deltagere nok, spørger vi dig på mail");
    function.enroll(2);
    function.confirm(2);
    assertThat(page(1).body()).contains("når vi skal finde en dato til det første møde");
    var scheduled = kept(aMeetingOf(new NetworkFixture(function.roster())).polling().scheduled());
    running();
    function.clock.set(scheduled.meeting().slot().orElseThrow().end().instant().toString());
    assertThat(page(1).body())
        .contains("når vi skal finde en dato til det næste møde", "Mødet er slut.")
        .doesNotContain("første møde");
  }

  @Test
  void aMeetingWithoutAProgrammeHasNoneToBeSeen() {
    kept(planned().saying(new Programme(List.of())).polling().scheduled());

    assertThat(page(1).body()).contains("Svar, om du kommer").doesNotContain("Se programmet");
  }

  @Test
  void whoHadAnsweredForAnotherDayIsAskedAgain() {
    var scheduled = planned().polling().scheduled();
    var to = MeetingFixture.morning(1, "2027-02-09");
    var moved =
        kept(
            scheduled.now(
                after(scheduled.all().move("m-1", to, Optional.empty(), Set.of(), MONDAY))));
    var rsvp = moved.record().rsvp().orElseThrow().inquiry();
    var early = new Answer(mine(1), new Response.Rsvp(true, ""), MONDAY);
    function.stored.write(new Write.AnswerKept(rsvp, early));

    assertThat(page(1).body())
        .contains("Mødet er flyttet, og dit tidligere svar gælder ikke længere: Kommer du?")
        .contains("tirsdag den\u00A09.\u00A0februar\u00A02027");
    assertThat(meetings(1).toString()).contains("awaited=true", "start=2027-02-09T08:30:00Z");
    assertThat(page(2).body()).contains("Vi mangler dit svar: Kommer du?");
  }

  @Test
  void aMeetingThatIsCancelledIsShownAsThatUntilItsDayIsOver() {
    var scheduled = planned().polling().scheduled();
    var reason = new Reason("Værten er forhindret.", Language.DA, Optional.empty());
    kept(scheduled.now(after(scheduled.all().cancel("m-1", reason, MONDAY))));

    assertThat(page(1).body())
        .contains(
            "Sortering i praksis", "Mødet er aflyst.", "Værten er forhindret.", "href=\"/meetings/")
        .doesNotContain("Kommer du?", "calendar.ics");
    assertThat(meetings(1).toString())
        .contains("awaited=false", "state=cancelled", "reason=Værten er forhindret.");
    function.clock.set(scheduled.meeting().slot().orElseThrow().end().instant().toString());
    assertThat(page(1).body()).doesNotContain("Sortering i praksis", "Mødet er slut.");
  }

  private String mine(int number) {
    return function.roster().enrollments().get(number - 1).id();
  }

  @Test
  void eachLinkIsThePersonsOwn() {
    kept(planned().polling());

    assertThat(link(page(1))).isNotEqualTo(link(page(2))).startsWith("/polls/");
  }

  @Test
  void whoWaitsAndWhatIsOverIsAskedNothing() {
    var scheduled = kept(planned().polling().scheduled());
    function.enroll(3);
    function.confirm(3);
    assertThat(page(3).body()).doesNotContain("/meetings/", "Sortering i praksis");

    function.clock.set(scheduled.meeting().slot().orElseThrow().end().instant().toString());
    assertThat(page(1).body())
        .contains("Sortering i praksis", "Mødet er slut.", "href=\"/meetings/")
        .doesNotContain("Kommer du?", "calendar.ics", "Bordet rundt");
    assertThat(meetings(1)).isEmpty();
    assertThat(page(3).body()).doesNotContain("/meetings/", "Sortering i praksis");
  }

  private void running() {
    var before = function.roster();
    var after = new NetworkFixture(before).in(RunState.RUNNING);
    function.stored.write(new Write.RunSaved(Optional.of(before.run()), after.run()));
  }

  private MeetingFixture planned() {
    for (var number = 1; number <= 2; number++) {
      function.enroll(number);
      function.confirm(number);
    }
    return aMeetingOf(new NetworkFixture(function.roster()));
  }

  private MeetingFixture kept(MeetingFixture meeting) {
    for (var record : meeting.all().meetings()) {
      function.stored.write(new Write.MeetingSaved(Optional.empty(), record.meeting()));
      for (var inquiry : record.inquiries()) {
        function.stored.write(new Write.InquirySaved(Optional.empty(), inquiry.inquiry()));
      }
    }
    return meeting;
  }

  private Answered page(int number) {
    return function.send(function.visit("http/enrollment", function.mine(number)));
  }

  private List<?> meetings(int number) {
    var json = function.send(function.json("http/enrollment", function.mine(number), Map.of()));
    return (List<?>) json.json().getOrDefault("meetings", List.of());
  }

  private Map<?, ?> rules(int number) {
    var json = function.send(function.json("http/enrollment", function.mine(number), Map.of()));
    return Answered.part(json.json(), "rules");
  }

  private static String link(Answered page) {
    var found = Pattern.compile("href=\"(/polls/[^\"]+)\"").matcher(page.body());
    return found.find() ? found.group(1) : "";
  }

  @Test
  void nothingDanishIsReadAsEnglishOnAnyPage() {
    var meeting = kept(planned().polling().scheduled());
    onlyDanish(meeting.all().roster().network().nextMeeting());
    var mine = function.visit("http/enrollment", function.mine(1));
    var invitation = function.visit("http/invitation", function.invite(3));
    var enrolled = in("en", function.event("http/network"), Map.of("enrolled", "1"));
    var frame = in("en", function.event("http/networks-embedded"), Map.of("view", "embed"));

    var found = new ArrayList<>(List.of(function.send(enrolled), function.send(frame)));
    for (var event :
        List.of(
            function.event("http/catalogue"), function.event("http/network"), mine, invitation)) {
      found.add(function.send(in("en", event, Map.of())));
    }

    for (var page : found) {
      assertThat(page.body()).contains("<html lang=\"en\">", "Kun dansk");
      assertThat(Spoken.notIn("da", page.body(), List.of(DANISH))).isEmpty();
    }
    assertThat(found.toString()).contains(DANISH);
    var feed = function.send(in("en", function.event("http/networks-feed"), Map.of())).body();
    assertThat(feed)
        .contains("<title xml:lang=\"da\">Kun dansk</title>", "<p xml:lang=\"da\">Om det.</p>");
  }

  /// The network as one whose staff have found no time to translate it.
  private void onlyDanish(Optional<NextMeeting> next) {
    var before = function.roster().network();
    var wording = new Wording("Kun dansk", "Om det.", "For jer", List.of("Emne"));
    var description =
        new Description(Map.of(Language.DA, wording), List.of(new SpeakerIdea("Ida", "Kemi", 0)));
    var after =
        new Network(
            before.id(),
            description,
            before.state(),
            before.proposal(),
            before.currentRun(),
            next,
            new Stamp(MONDAY, MONDAY, before.version() + 1));
    function.stored.write(new Write.NetworkSaved(Optional.of(before), after));
  }

  private static Map<String, Object> in(
      String language, Map<String, Object> event, Map<String, String> query) {
    var asked = new LinkedHashMap<>(event);
    var all = new LinkedHashMap<>(query);
    all.put("lang", language);
    asked.put("queryStringParameters", all);
    return asked;
  }

  @Test
  void whoIsOnTheWayStillFindsPlaceAndProgramme() {
    var scheduled = kept(planned().polling().scheduled());
    function.clock.set(scheduled.meeting().slot().orElseThrow().start().instant().toString());

    assertThat(page(1).body())
        .contains("Mødet er begyndt.", "Odense, Havnegade 1", "Bordet rundt", "/meetings/")
        .doesNotContain("Kommer du?", "calendar.ics");
    assertThat(meetings(1).toString()).contains("awaited=false");
  }

  @Test
  void whoHostsTheMeetingIsLedToThePollThatCounts() {
    kept(planned().by(hostedBy(person(1))).polling());

    var host = new LinkSubject.OfPoll(EnrollmentFunction.FIRST, "m-1", MeetingFixture.HOST);

    assertThat(link(page(1))).isEqualTo("/polls/" + function.handler.token(host));
    assertThat(link(page(2))).isNotEqualTo(link(page(1)));
  }

  @Test
  void whoHostsAMeetingReadsItWithTheWayToTheHostsPage() {
    kept(planned().by(hostedBy(person(1))).fixedOn(firstMorning()));
    var host = new LinkSubject.OfMeeting(EnrollmentFunction.FIRST, "m-1", MeetingFixture.HOST);
    var link = "/meetings/" + function.handler.token(host);

    assertThat(page(1).body()).contains("Du er vært for mødet.", "Se, hvem der kommer", link);
    assertThat(page(2).body()).doesNotContain("Du er vært for mødet.", link);
    assertThat(asked("leave"))
        .contains("Du er vært for »", "Det er du stadig bagefter, og mødet bliver");
    assertThat(asked("hand-over")).contains("Det er du stadig bagefter, og mødet bliver");
    assertThat(asked("forget")).contains("Dit navn er væk fra mødet");
  }

  @Test
  void nobodyHostsAMeetingThatIsCancelled() {
    var hosted = planned().by(hostedBy(person(1))).fixedOn(firstMorning());
    var reason = new Reason("Værten er forhindret.", Language.DA, Optional.empty());
    kept(hosted.now(after(hosted.all().cancel("m-1", reason, MONDAY))));

    assertThat(page(1).body())
        .contains("Mødet er aflyst.")
        .doesNotContain("Du er vært for mødet.", "Se, hvem der kommer");
    for (var what : List.of("leave", "hand-over", "forget")) {
      assertThat(asked(what)).doesNotContain("Du er vært for »", "Det er du stadig");
    }
    assertThat(asked("forget")).doesNotContain("Dit navn er væk fra mødet");
  }

  @Test
  void whoHasGivenUpThePlaceAndHostsStillReadsThatTheyAreCountedOn() {
    kept(planned().by(hostedBy(person(1))).fixedOn(firstMorning()));
    var host = new LinkSubject.OfMeeting(EnrollmentFunction.FIRST, "m-1", MeetingFixture.HOST);
    for (var number : List.of(1, 2)) {
      var place = (Enrollment.Confirmed) function.enrollment(number, EnrollmentFunction.FIRST);
      var until = function.clock.instant();
      var stay = new Stay(place.since(), Optional.of(until), place.person().company());
      function.stored.write(
          new Write.SeatSaved(new Enrollment.Left(place.who().having(stay), until, place.id())));
    }

    assertThat(page(1).body())
        .contains(
            "Du har ikke længere en plads",
            "vi regner stadig med dig på dette møde",
            "Du er vært for mødet.",
            "/meetings/" + function.handler.token(host))
        .doesNotContain("Kommer du?");
    assertThat(page(2).body()).doesNotContain("regner stadig med dig", "/meetings/");
    function.clock.set(firstMorning().end().instant().toString());
    assertThat(page(1).body()).doesNotContain("regner stadig med dig");
  }

  /// Before they ask to be forgotten they read that the meeting loses them.
  @Test
  void whoHasNoPlaceAndHostsReadsThatTheyAreCountedOnHoweverTheyStand() {
    kept(planned().by(hostedBy(person(3))).fixedOn(firstMorning()));
    function.enroll(3);
    var form = (Enrollment.Unconfirmed) function.enrollment(3, EnrollmentFunction.FIRST);
    var now = function.clock.instant();

    for (var stands :
        List.of(
            form,
            new Enrollment.Waiting(form.who(), Why.FULL),
            new Enrollment.Offered(form.who(), now.plus(Duration.ofDays(1))),
            new Enrollment.Lapsed(form.who(), now),
            new Enrollment.Left(form.who(), now, form.id()))) {
      function.stored.write(new Write.SeatSaved(stands));

      if (!stands.equals(form)) {
        assertThat(page(3).body())
            .as(stands.state())
            .contains("Du har ikke en plads i netværket, men vi regner med dig", "Du er vært for")
            .doesNotContain("ikke længere en plads", "Kommer du?");
      }
      assertThat(asked(3, "forget")).as(stands.state()).contains("Dit navn er væk fra mødet");
      if (!stands.isOver()) {
        assertThat(asked(3, "leave")).as(stands.state()).contains("Det er du stadig bagefter");
      }
    }
    var stay = new Stay(now, Optional.of(now), form.person().company());
    function.stored.write(new Write.SeatSaved(new Enrollment.Unconfirmed(form.who().having(stay))));
    assertThat(page(3).body()).as("who comes again").contains("Du har ikke længere en plads");
    assertThat(asked(3, "decline")).doesNotContain("Det er du stadig bagefter");
    function.stored.write(
        new Write.SeatSaved(new Enrollment.Offered(form.who(), now.plus(Duration.ofDays(1)))));
    assertThat(asked(3, "decline")).contains("Det er du stadig bagefter");
  }

  @Test
  void ofAMeetingThatHasNoDateWhoHostsItIsLedToTheDates() {
    kept(planned().by(hostedBy(person(3))).polling());
    function.enroll(3);
    function.stored.write(
        new Write.SeatSaved(
            new Enrollment.Waiting(
                function.enrollment(3, EnrollmentFunction.FIRST).who(), Why.FULL)));

    assertThat(page(3).body())
        .contains("Du er vært for mødet.", "Se, hvilke datoer der spørges om", "href=\"/polls/")
        .doesNotContain("Se, hvem der kommer");
  }

  @Test
  void whoHasGivenUpThePlaceStillFindsTheQuestionHowAMeetingWas() {
    var evaluated = anEvaluation(planned().fixedOn(firstMorning()));
    kept(evaluated.meeting());
    function.clock.set(evaluated.asked().toString());
    var who = function.enrollment(1, EnrollmentFunction.FIRST).who();
    function.stored.write(
        new Write.SeatSaved(new Enrollment.Left(who, function.clock.instant(), who.id())));

    assertThat(page(1).body())
        .contains("Hvordan var mødet? Svar senest", "Fortæl, hvordan mødet var", "/evaluations/")
        .doesNotContain("regner stadig med dig");
    function.clock.set(evaluated.evaluation().inquiry().closesAt().toString());
    assertThat(page(1).body()).doesNotContain("/evaluations/");
  }

  private String asked(String what) {
    return asked(1, what);
  }

  private String asked(int number, String what) {
    var event = function.visit("http/enrollment", function.mine(number));
    return function.send(in("da", event, Map.of("do", what))).body();
  }
}
