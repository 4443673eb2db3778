package kreds.enrollment;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.meeting.Mover;
import kreds.meeting.Posts;
import kreds.meeting.Statutes;
import kreds.meeting.TeamMember;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.sample.BallotFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Everything about oneself in a file, and nothing of it any more.
final class BeingForgottenTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 1);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theFileHoldsWhatIsKeptOfThePersonAndNobodyElse() {
    invited();
    function.seat(1, 2);
    act("hand-over", Map.of("name", "Ida Holm", "email", "ida@firma1.example"));
    var remark = function.event("promote-enrollment");
    remark.put("network", EnrollmentFunction.NETWORK);
    remark.put("email", SamplePeople.person(2).address().value());
    function.send(remark);

    var mine = export(1);

    assertThat(mine).containsEntry("network", EnrollmentFunction.NETWORK).containsKey("at");
    assertThat(Answered.part(mine, "enrollment"))
        .containsEntry("name", "Deltager 1")
        .containsEntry("email", SamplePeople.person(1).address().value())
        .containsEntry("state", "confirmed");
    assertThat(Answered.part(mine, "candidate")).containsEntry("basis", "member");
    assertThat(Answered.parts(mine, "letters"))
        .extracting(letter -> letter.get("kind"))
        .contains("enrollment-confirm", "enrollment-seated");
    assertThat(Answered.parts(mine, "history")).extracting(line -> line.get("by")).contains("you");
    assertThat(mine.toString()).doesNotContain("Ida", "ida@", "Deltager 2", function.id(2));
    var theirs = export(2);
    assertThat(theirs.toString())
        .contains("secretariat")
        .doesNotContain("mette@example.dk", "Deltager 1", function.id(1));
    assertThat(page(1, Map.of())).contains("?do=export", "?do=forget");
  }

  @Test
  void theFileHoldsVotesRemarksAndThePost() {
    function.seat(1, 2);
    var run = EnrollmentFunction.FIRST;
    answered(
        InquiryId.ballot(run, 1),
        new Question.Choosing(BallotFixture.aBallot()),
        "theme-1",
        "speaker-1");
    var people = List.of(function.id(1), function.id(2));
    var election =
        new Question.Choosing(Ballot.electing(List.of(Post.CONTACT)).numbered(2).among(people));
    answered(InquiryId.ballot(run, 2), election, "contact-2");
    var renewal = new Question.Renewing("", "", Optional.empty());
    answered(InquiryId.renewal(run), renewal, new Response.Renewal(false, "Jeg skifter job"));
    var seat = (Enrollment.Confirmed) function.enrollment(1, run);
    var posts = Posts.NONE.electing(true).with(Post.DEPUTY, seat);
    function.stored.write(
        new Write.StatutesSaved(run, Statutes.USUAL, new Statutes(7, 14, 50, true, posts, 1)));

    var mine = export(1);

    assertThat(mine).containsEntry("post", "deputy");
    assertThat(Answered.parts(mine, "answers"))
        .extracting(each -> each.get("inquiry"), each -> each.get("said"))
        .containsExactlyInAnyOrder(
            tuple("ballot-1", List.of("Om speaker-1", "Sortering")),
            tuple("ballot-2", List.of("contact")),
            tuple("renewal", List.of("stops", "Jeg skifter job")));
    assertThat(export(2)).doesNotContainKey("post");
  }

  private void answered(InquiryId id, Question question, String... options) {
    var number = Integer.parseInt(id.named().substring("ballot-".length()));
    answered(id, question, new Response.Chosen(number, Set.of(options)));
  }

  private void answered(InquiryId id, Question question, Response said) {
    var now = function.clock.instant();
    var inquiry = Inquiry.opened(id, question, now.plus(Duration.ofDays(9)));
    function.stored.write(new Write.InquirySaved(Optional.empty(), inquiry));
    function.stored.write(new Write.AnswerKept(inquiry, new Answer(function.id(1), said, now)));
  }

  @Test
  void whoIsForgottenGivesThePlaceOnAndIsFoundNowhereHere() {
    invited();
    function.seat(1, 2);
    assertThat(page(1, Map.of("do", "forget")))
        .contains(
            "Vil du slettes?",
            "dine svar på netværkets spørgsmål",
            "og det bliver din virksomhed også, medmindre den skylder for en plads",
            "er også det slettet, som du har skrevet i dine svar om møder",
            "til optællingerne",
            "class=\"button danger\" name=\"action\" value=\"forget\"",
            "Gå tilbage")
        .doesNotContain(
            "Kontakt sekretariatet, hvis noget er forkert", "det, du har svaret om møder, og");

    assertThat(act("forget", Map.of()).json()).containsEntry("state", "left");

    assertThat(function.enrollment(2, EnrollmentFunction.FIRST).state()).isEqualTo("offered");
    assertThat(function.letters("enrollment-forgotten/" + function.id(1))).hasSize(1);
    assertThat(function.letters("enrollment-left/" + function.id(1))).isEmpty();
    var address = SamplePeople.person(1).address().value();
    assertThat(function.roster().toString()).doesNotContain(address);
    assertThat(function.stored.candidates().ofNetwork(EnrollmentFunction.NETWORK)).isEmpty();
    assertThat(function.stored.trail().of("network/" + EnrollmentFunction.NETWORK).toString())
        .doesNotContain(address, "Deltager 1")
        .contains("left: forgotten");
    assertThat(function.stored.meetings().movers(function.clock.instant(), 9).due())
        .filteredOn(mover -> mover.enrollment().equals(function.id(1)))
        .extracting(Mover::was)
        .as("who came, and nobody has told of it yet, and whom the meetings are to forget")
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of(SamplePeople.person(1)));
    var gone = function.send(function.visit("http/enrollment", function.mine(1)));
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.body()).contains("Du er slettet");
    assertThat(program(Map.of()).status()).isEqualTo(410);
    assertThat(program(Map.of("do", "export")).status()).isEqualTo(410);
    assertThat(act("forget", Map.of()).status()).isEqualTo(200);
    assertThat(function.letters("enrollment-forgotten/" + function.id(1))).hasSize(1);
    assertThat(act("confirm", Map.of()).status()).isEqualTo(409);
    var shown = function.event("show-network");
    shown.put("network", EnrollmentFunction.NETWORK);
    assertThat(function.send(shown).all().toString()).doesNotContain("nobody@");
  }

  /// Letters to staff stay, as that they were sent, and say nothing of who is forgotten (G2).
  @Test
  void whatStaffWereToldByLetterOfWhoIsForgottenGoesFromTheLedger() {
    var rules = function.event("set-seat-rules");
    rules.keySet().retainAll(List.of("command", "actor"));
    rules.put("network", EnrollmentFunction.NETWORK);
    rules.put("admission", "staff");
    function.send(rules);
    function.enroll(1);
    function.confirm(1);
    var said = "Det sagde jeg slet ikke på mødet.";
    for (var number = 1; number <= 2; number++) {
      objected(1, number, said + number);
    }
    objected(2, 1, "Det står der ikke.");
    assertThat(toStaff()).contains("Deltager 1", said, "admission-due", "Deltager 2");

    act("forget", Map.of());

    assertThat(toStaff())
        .contains("admission-due", "minutes-objection", "Deltager 2", "Det står der ikke.")
        .doesNotContain("Deltager 1", said, SamplePeople.person(1).address().value());
    assertThat(function.letters("minutes-objection")).hasSize(3);
    var everything = function.everything();
    act("forget", Map.of());
    assertThat(function.everything()).as("twice is fine").isEqualTo(everything);
  }

  /// Who has a place and speaks at a meeting has answered as the speaker.
  @Test
  void soDoesWhatTheyHaveSaidAsASpeaker() {
    function.seat(1, 2);
    for (var number = 1; number <= 2; number++) {
      answeredAsSpeaker(number);
    }

    act("forget", Map.of());

    assertThat(toStaff()).contains("Deltager 2", "Diæt 2").doesNotContain("Deltager 1", "Diæt 1");
    assertThat(function.letters("speaker-answered")).hasSize(2);
  }

  /// Nor is it theirs what somebody says whose address their form had by mistake.
  @Test
  void notSoWhatWhoeverHasAnAddressSaysThatTheirFormHadByMistake() {
    function.enroll(2);
    var order = function.event("correct-enrollment");
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("email", SamplePeople.person(2).address().value());
    order.put("newEmail", SamplePeople.person(1).address().value());
    assertThat(function.send(order).ok()).isTrue();
    function.confirm(1);
    answeredAsSpeaker(2);
    var before = toStaff();

    act("forget", Map.of());

    assertThat(function.enrollment(2, EnrollmentFunction.FIRST).person().isForgotten()).isTrue();
    assertThat(before).contains("Diæt 2");
    assertThat(toStaff()).contains("Deltager 2", "Diæt 2");
  }

  private void answeredAsSpeaker(int number) {
    var address = SamplePeople.person(number).address().value();
    var id = TeamMember.idOf(function.handler.ids(), "m-1", Attendee.Role.SPEAKER, address);
    var values = Map.of("who", "Deltager " + number, "needs", "Diæt " + number, "note", "");
    var letter = Letter.of(LetterKind.SPEAKER_ANSWERED, staff(), values, Map.of());
    var key = "speaker-answered/m-1/" + id + "/1/1780000000000";
    function.stored.write(new Write.LetterAdded(Delivery.now(key, letter, MONDAY)));
  }

  private void objected(int number, int turn, String words) {
    var values =
        Map.of(
            "title",
            "Genanvendelse",
            "who",
            SamplePeople.person(number).name() + "\nFirma",
            "objection",
            words);
    var letter = Letter.of(LetterKind.MINUTES_OBJECTION, staff(), values, Map.of());
    var key = "minutes-objection/m-1/1/" + function.id(number) + "/" + turn;
    function.stored.write(new Write.LetterAdded(Delivery.now(key, letter, MONDAY)));
  }

  /// As the template has them.
  private static Person staff() {
    return new Person("", Company.UNKNOWN, EmailAddress.of("sekretariat@example.dk"), Language.DA);
  }

  /// What the ledger holds of letters to staff.
  private String toStaff() {
    return function.stored.deliveries().to(staff().address()).toString();
  }

  @Test
  void whatIsGivenUpByItIsSaidAsThePersonStands() {
    function.enroll(1);
    assertThat(page(1, Map.of("do", "forget")))
        .contains("Du trækker din tilmelding tilbage. Dit navn,")
        .doesNotContain("din plads", "ventelisten");
    function.confirm(1);
    assertThat(page(1, Map.of("do", "forget")))
        .contains("Du afgiver din plads, og den går videre")
        .doesNotContain("ventelisten", "tilbudt");
    function.seat(2);
    assertThat(page(2, Map.of("do", "forget")))
        .contains("Du forlader ventelisten. Dit navn,")
        .doesNotContain("Du afgiver din plads");
    act("forget", Map.of());
    assertThat(page(2, Map.of("do", "forget"))).contains("Du siger nej til den plads");
  }

  @Test
  void whoComesBackIsSomebodyNewUnderTheSameLink() {
    function.seat(1);
    act("forget", Map.of());
    function.clock.advance(Duration.ofHours(1));

    function.send(function.arrived(EnrollmentFunction.fields(1), Duration.ofHours(1)));

    assertThat(function.letters("enrollment-confirm/" + function.id(1))).hasSize(2);
    assertThat(page(1, Map.of())).contains("Bekræft min tilmelding");
  }

  @Test
  void whomStaffHaveTakenOffIsStillToldWhomToAskUntilStaffOpenTheFormAgain() {
    function.seat(1, 2);
    function.ordered("remove-enrollment", 1);
    assertThat(page(1, Map.of("do", "forget")))
        .contains("at sekretariatet har afsluttet den", "når sekretariatet har åbnet for det");
    act("forget", Map.of());
    var gone = function.send(function.visit("http/enrollment", function.mine(1)));
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.body())
        .contains("Du er slettet", "skriv til sekretariatet")
        .doesNotContain("velkommen til at tilmelde dig igen");
    var address = SamplePeople.person(1).address().value();
    function.clock.advance(Duration.ofHours(1));
    var before = function.letters("enrollment-removed").size();

    var form = function.arrived(EnrollmentFunction.fields(1), Duration.ofHours(1));
    assertThat(function.send(form).json()).isEqualTo(function.enroll(7).json());

    assertThat(function.state(1)).isEqualTo("left");
    assertThat(function.roster().toString()).doesNotContain(address);
    assertThat(function.enrollment(1, EnrollmentFunction.FIRST).person().isForgotten()).isTrue();
    var letters = function.letters("enrollment-removed");
    assertThat(letters).hasSize(before + 1);
    assertThat(letters)
        .anySatisfy(
            key -> assertThat(key).endsWith("/" + turn(1)).contains("/" + function.id(1) + "/"));
    var written =
        function
            .stored
            .deliveries()
            .of("enrollment-removed/" + function.id(1) + "/" + turn(1))
            .orElseThrow();
    assertThat(written.letter().to()).isEqualTo(SamplePeople.person(1));
    assertThat(act("confirm", Map.of()).status()).isEqualTo(409);
    var invited = function.visit("http/invitation", function.invite(1));
    assertThat(function.send(invited).body())
        .contains("Din tilmelding er afsluttet", "kontakt sekretariatet")
        .doesNotContain("value=\"accept\"");

    var shown = function.event("show-enrollment");
    shown.remove("enrollment");
    shown.put("network", EnrollmentFunction.NETWORK);
    shown.put("email", address);
    assertThat(function.send(shown).message())
        .startsWith("The enrolment is removed, by mette@example.dk; why is in the audit")
        .contains("the person is forgotten");
    var admitted = function.ordered("admit-enrollment", 1);
    assertThat(admitted.ok()).isTrue();
    assertThat(admitted.message()).contains("tell them yourselves");
    assertThat(function.letters("enrollment-may-return")).isEmpty();
    assertThat(function.ordered("admit-enrollment", 1).message())
        .startsWith("It stood so already.");
    function.send(function.arrived(EnrollmentFunction.fields(1), Duration.ofHours(2)));
    assertThat(function.confirm(1).json()).containsEntry("state", "waiting");
  }

  private int turn(int number) {
    return function.enrollment(number, EnrollmentFunction.FIRST).who().turn();
  }

  /// The first person is on the list of candidates, under the number that the address gives.
  private void invited() {
    var person = SamplePeople.person(1);
    var id = Candidate.idOf(EnrollmentFunction.NETWORK, person.address(), function.handler.ids());
    var origin = new Candidate.Origin(CandidateSource.STAFF, Basis.MEMBER, "");
    var row = Candidate.named(id, EnrollmentFunction.NETWORK, person, origin, MONDAY);
    function.stored.write(new Write.CandidateAdded(row.invited()));
  }

  private Map<String, Object> export(int number) {
    var event = function.visit("http/enrollment", function.mine(number));
    event.put("queryStringParameters", Map.of("do", "export"));
    var file = function.send(event);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("content-type")).startsWith("application/json");
    assertThat(file.header("content-disposition"))
        .isEqualTo("attachment; filename=\"plastgenanvendelse-mine-oplysninger.json\"");
    return file.json();
  }

  private Answered program(Map<String, String> query) {
    var event = function.visit("http/enrollment", function.mine(1));
    var headers = new HashMap<String, Object>(Answered.part(event, "headers"));
    headers.put("accept", "application/json");
    event.put("headers", headers);
    event.put("queryStringParameters", query);
    return function.send(event);
  }

  private Answered act(String action, Map<String, Object> more) {
    var fields = new HashMap<String, Object>(more);
    fields.put("action", action);
    return function.send(function.json("http/confirm", function.mine(1), fields));
  }

  private String page(int number, Map<String, String> query) {
    var event = function.visit("http/enrollment", function.mine(number));
    event.put("queryStringParameters", query);
    return function.send(event).body();
  }
}
