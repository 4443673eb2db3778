package kreds.enrollment;

import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kreds.commit.Write;
import kreds.file.FileName;
import kreds.file.MeetingFiles;
import kreds.inquiry.Answer;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.link.LinkSubject;
import kreds.meeting.Meeting;
import kreds.meeting.Reason;
import kreds.meeting.RunMeetings;
import kreds.meeting.Whereabouts;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The own page leads to every meeting of the year in the order of their dates, to the minutes and
/// files of each that was, and says what a year that comes to its end asks (S13, U6): whoever has
/// lost a letter loses nothing by it.
final class OwnPastMeetingsTest {
  private static final Slot SECOND = morning(1, "2027-03-02");
  private static final Slot THIRD = morning(1, "2027-04-06");
  private static final Instant AFTER_ALL = THIRD.end().instant().plus(Duration.ofHours(1));

  private final EnrollmentFunction function = new EnrollmentFunction(2, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void meetingsAheadStandInTheOrderOfTheirDatesWithTheWayToThem() {
    var first = planned().fixedOn(THIRD);
    var there =
        first.now(
            after(
                first
                    .all()
                    .correct(
                        "m-1",
                        Optional.empty(),
                        new Whereabouts(
                            Optional.empty(), Optional.of("Port B\nRing på hos vagten")),
                        MONDAY)));
    kept(there.another("m-2").fixedOn(firstMorning()));

    var page = page(1).body();

    assertThat(page.indexOf("Værktøj"))
        .isPositive()
        .isLessThan(page.indexOf("Sortering i praksis"));
    assertThat(page).contains("Sådan finder du frem", "Port B", "Ring på hos vagten");
    assertThat(page(1, "en").body()).contains("How to get there", "Port B");
    assertThat(json("meetings"))
        .containsSubsequence("start=2027-02-02", "start=2027-04-06", "directions=Port B");
  }

  @Test
  void eachMeetingThatWasLeadsToItsMinutesTheLastOneFirst() {
    kept(three());
    function.clock.set(AFTER_ALL.toString());

    var page = page(1).body();

    assertThat(page).contains("Tidligere møder").doesNotContain("Hvordan var mødet?");
    assertThat(page.split("Mødet er slut\\.", -1)).hasSize(4);
    assertThat(page.split("Læs referatet", -1)).hasSize(3);
    assertThat(page).containsSubsequence("6.\u00A0april", "2.\u00A0marts", "2.\u00A0februar");
    var leads = links(page, "minutes");
    assertThat(leads).containsExactly(minutes("m-3"), minutes("m-1")).doesNotHaveDuplicates();
    assertThat(links(page, "meetings")).hasSize(3);
    assertThat(page(2).body()).doesNotContain(leads.getFirst());

    var past = Answered.parts(json(), "past");
    assertThat(past).hasSize(3);
    assertThat(past.getFirst().toString())
        .contains(
            "start=2027-04-06",
            "missed=false",
            "state=over",
            "page=/minutes/",
            "open=true",
            "files=0");
    assertThat(past.get(1).toString()).contains("start=2027-03-02").doesNotContain("minutes=");
    assertThat(Answered.parts(json(), "meetings")).isEmpty();
  }

  @Test
  void itSaysThatMinutesAreOutUntilWhenOneMayObjectAndWhatCameOfIt() {
    var meeting = kept(published(planned().fixedOn(firstMorning()), "m-1", Instant.EPOCH));
    var asked = meeting.record().minutes().orElseThrow().inquiry();
    function.clock.set(asked.closesAt().minusSeconds(1).toString());

    assertThat(page(1).body())
        .contains("Referatet er sendt ud. Man kan gøre indsigelse indtil", "16.\u00A0februar");
    assertThat(page(1, "en").body())
        .contains(
            "The minutes are out. One can object until", "Read the minutes", "Earlier meetings");
    var no = new Answer(mine(1), new Response.Objection(1, "Nej"), function.clock.instant());
    function.stored.write(new Write.AnswerKept(asked, no));
    assertThat(page(1).body()).contains("Du har gjort indsigelse mod referatet.");
    assertThat(page(2).body()).contains("Referatet er sendt ud.").doesNotContain("Du har gjort");
    assertThat(json("past")).contains("objected=true", "open=true");

    function.clock.set(asked.closesAt().toString());
    assertThat(page(2).body())
        .contains("Der er kommet indsigelser mod referatet", "/minutes/")
        .doesNotContain("Man kan gøre indsigelse");
    assertThat(json("past")).contains("objected=true", "open=false");
  }

  @Test
  void minutesThatNobodyHasObjectedToAreApproved() {
    var meeting = kept(published(planned().fixedOn(firstMorning()), "m-1", Instant.EPOCH));
    var closes = meeting.record().minutes().orElseThrow().inquiry().closesAt();
    function.clock.set(closes.toString());

    assertThat(page(1).body()).contains("Referatet er godkendt uden indsigelser.", "/minutes/");
    assertThat(page(1, "en").body()).contains("The minutes are approved without objections.");
    assertThat(json("past")).contains("objected=false", "open=false");
  }

  @Test
  void theFilesBesideThemAreCountedWithOneQueryMoreAndOnlyThen() {
    var meeting = planned().fixedOn(firstMorning());
    kept(meeting);
    file(meeting.meeting(), "Oplæg.pdf", true);
    file(meeting.meeting(), "Tal.csv", false);
    function.clock.set(firstMorning().end().instant().toString());
    page(1);
    function.faults.reset();
    assertThat(page(1).body()).doesNotContain("filen fra mødet");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 2));

    inquiries(meeting, published(meeting, "m-1", function.clock.instant()));
    function.faults.reset();

    assertThat(page(1).body()).contains("Læs referatet, og se filen fra mødet");
    assertThat(function.faults.counts()).isEqualTo(Map.of("query", 3));
    assertThat(json("past")).contains("files=1");
    file(meeting.meeting(), "Mere.pdf", true);
    assertThat(page(1).body()).contains("Læs referatet, og se 2 filer fra mødet");
    assertThat(page(1, "en").body()).contains("Read the minutes, and see 2 files from the meeting");
  }

  @Test
  void aMeetingThatCameToNothingIsSaidToHaveDoneSo() {
    var dated = planned().fixedOn(firstMorning());
    var end = firstMorning().end().instant();
    var reason = new Reason("Sne", Language.DA, Optional.empty());
    kept(dated.now(after(dated.all().cancel("m-1", reason, end))));
    function.clock.set(end.toString());

    assertThat(page(1).body())
        .contains("Mødet blev ikke til noget.", "Sortering i praksis", "/meetings/")
        .doesNotContain("Mødet er slut.", "Mødet er aflyst.", "/minutes/");
    assertThat(page(1, "en").body()).contains("The meeting did not take place.");
    assertThat(page(1).body()).contains("Mødet blev ikke til noget. <span>Sne</span>");
    assertThat(page(1, "en").body()).contains("<span lang=\"da\">Sne</span>");
    assertThat(json("past")).contains("missed=true", "state=missed", "reason=Sne");
  }

  @Test
  void howAMeetingWasIsAskedOnceAndBesideItsMinutes() {
    var evaluated = anEvaluation(planned().fixedOn(firstMorning()));
    var meeting = published(evaluated.meeting(), "m-1", evaluated.asked());
    kept(meeting);
    function.clock.set(evaluated.asked().toString());

    var page = page(1).body();

    assertThat(page.split("Sortering i praksis", -1)).as("one card").hasSize(2);
    assertThat(links(page, "evaluations")).hasSize(1);
    assertThat(links(page, "minutes")).containsExactly(minutes("m-1"));
    assertThat(links(page, "meetings")).hasSize(1);
    assertThat(page).doesNotContain("Tidligere møder", "Her ser du, hvornår I mødes");
    assertThat(json("meetings")).containsOnlyOnce("/evaluations/");
    assertThat(json("past")).doesNotContain("/evaluations/");
  }

  @Test
  void whoLeadsTheMeetingAndHasAPlaceReadsItsMinutesAsAParticipant() {
    kept(published(planned().fixedOn(firstMorning()), "m-1", Instant.EPOCH));
    function.clock.set(firstMorning().end().instant().toString());

    assertThat(links(page(1).body(), "minutes"))
        .containsExactly(minutes("m-1"))
        .doesNotContain(
            "/minutes/"
                + function.handler.token(
                    new LinkSubject.OfMinutes(EnrollmentFunction.FIRST, "m-1", FACILITATOR)));
  }

  @Test
  void aYearThatComesToItsEndSaysSoAndAsksFirst() {
    var dated = planned().fixedOn(firstMorning());
    kept(dated);
    running();
    var now = firstMorning().end().instant();
    var closes = now.plus(Duration.ofDays(14));
    var all = new RunMeetings(function.roster(), dated.all().meetings(), List.of());
    var asked = after(all.renew("", "", closes, now));
    var renewal = asked.group().getFirst().inquiry();
    function.stored.write(
        new Write.RunSaved(Optional.of(function.roster().run()), asked.roster().run()),
        new Write.InquirySaved(Optional.empty(), renewal));
    function.clock.set(now.toString());

    var page = page(1).body();
    assertThat(page)
        .contains(
            "Nu afgøres det, om netværket fortsætter et år til",
            "vi mangler dit svar på, om du er med et år til. Svar senest",
            "16.\u00A0februar",
            "Svar, om du er med et år til",
            "Der er ikke flere møder i dette forløb")
        .doesNotContain("når vi skal finde en dato", "Datoen er ikke valgt endnu");
    assertThat(page.indexOf("/renewals/")).isLessThan(page.indexOf("Tidligere møder"));
    assertThat(page(1, "en").body())
        .contains("whether the network goes on for another year", "Please answer by");
    assertThat(json("renewal")).contains("awaited=true", "open=true", "closesAt=");

    var goesOn = new Answer(mine(1), new Response.Renewal(true, ""), now);
    function.stored.write(new Write.AnswerKept(renewal, goesOn));
    assertThat(page(1).body())
        .contains("Du har svaret, at du er med et år til. Du kan ændre dit svar indtil")
        .doesNotContain("vi mangler dit svar");
    assertThat(json("renewal")).contains("awaited=false", "continues=true");
    function.stored.write(
        new Write.AnswerKept(renewal, new Answer(mine(1), new Response.Renewal(false, ""), now)));
    assertThat(page(1).body()).contains("Du har svaret, at du stopper.");
    function.clock.set(closes.toString());
    assertThat(page(1).body())
        .contains("Fristen for at svare er gået.")
        .doesNotContain("Du kan ændre dit svar indtil");
  }

  /// Held in another order than they are numbered; the second in time has no minutes yet.
  private MeetingFixture three() {
    var first = planned().fixedOn(firstMorning());
    var second = first.another("m-2").fixedOn(SECOND);
    var third = second.another("m-3").fixedOn(THIRD);
    return published(published(third, "m-1", Instant.EPOCH), "m-3", Instant.EPOCH);
  }

  private static MeetingFixture published(MeetingFixture meeting, String id, Instant atLeast) {
    var over = meeting.all().find(id).orElseThrow().meeting().slot().orElseThrow().end().instant();
    var at = atLeast.isAfter(over) ? atLeast : over;
    return meeting.now(after(meeting.all().publish(id, "Vi talte om spild.", at)));
  }

  private void file(Meeting meeting, String name, boolean comes) {
    var files = function.stored.files().of(meeting.run(), meeting.id());
    var announced = done(files.announce(meeting, new FileName(name), MONDAY)).after();
    function.stored.write(new Write.FileSaved(Optional.empty(), announced));
    if (comes) {
      var all = new ArrayList<>(files.all());
      all.add(announced);
      var there =
          done(
              new MeetingFiles(meeting.run(), meeting.id(), all)
                  .arrive(meeting, announced.id(), "e1", 12, MONDAY));
      function.stored.write(new Write.FileSaved(Optional.of(announced), there.after()));
    }
  }

  private void inquiries(MeetingFixture before, MeetingFixture after) {
    var known = before.record().inquiries().stream().map(each -> each.inquiry().id()).toList();
    for (var each : after.record().inquiries()) {
      if (!known.contains(each.inquiry().id())) {
        function.stored.write(new Write.InquirySaved(Optional.empty(), each.inquiry()));
      }
    }
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

  private String minutes(String meeting) {
    var about = new LinkSubject.OfMinutes(EnrollmentFunction.FIRST, meeting, mine(1));
    return "/minutes/" + function.handler.token(about);
  }

  private String mine(int number) {
    return function.roster().enrollments().get(number - 1).id();
  }

  private Answered page(int number) {
    return function.send(function.visit("http/enrollment", function.mine(number)));
  }

  private Answered page(int number, String language) {
    var visit = function.visit("http/enrollment", function.mine(number));
    visit.put("queryStringParameters", Map.of("lang", language));
    return function.send(visit);
  }

  private String json(String part) {
    return String.valueOf(json().get(part));
  }

  private Map<String, Object> json() {
    return function.send(function.json("http/enrollment", function.mine(1), Map.of())).json();
  }

  private static List<String> links(String page, String to) {
    return Pattern.compile("href=\"(/" + to + "/[^\"?]+)")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
