package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.EachPays;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.Posts;
import kreds.meeting.Statutes;
import kreds.run.Enrollment;
import kreds.sample.BallotFixture;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The own page says who speaks for the group, to those who take part and to nobody else.
final class OwnPostsTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theParticipantsReadWhoTheirContactPersonAndDeputyAre() {
    function.seat(1, 2, 3, 4);
    elected();
    assertThat(function.page(1)).contains("Du er gruppens kontaktperson.");
    assertThat(function.page(3)).as("names come later").doesNotContain("Kontaktperson");

    function.openList();
    function.faults.reset();

    assertThat(function.page(3))
        .contains(
            "<td>Deltager 1<br><strong>Kontaktperson</strong></td>",
            "<td>Deltager 2<br><strong>Stedfortræder</strong></td>",
            "<td>Deltager 3</td>")
        .doesNotContain("Du er gruppens");
    assertThat(function.faults.counts()).as("as before").isEqualTo(Map.of("query", 2));
    assertThat(function.page(2)).contains("Du er gruppens stedfortræder.");
    assertThat(function.page(4)).as("who waits").doesNotContain("Kontaktperson", "Stedfortræder");
    assertThat(Answered.parts(program(3), "participants"))
        .extracting(each -> Optional.ofNullable(each.get("post")))
        .containsExactly(Optional.of("contact"), Optional.of("deputy"), Optional.empty());
    assertThat(program(1)).containsEntry("post", "contact");
    assertThat(program(3)).doesNotContainKey("post");
    var english = function.visit("http/enrollment", function.mine(3));
    english.put("queryStringParameters", Map.of("lang", "en"));
    assertThat(function.send(english).body()).contains("<strong>Contact person</strong>");
  }

  @Test
  void whoHasGivenTheirPlaceUpIsInNoPost() {
    function.seat(1, 2, 3);
    elected();
    function.openList();

    function.send(function.json("http/confirm", function.mine(1), Map.of("action", "leave")));

    assertThat(function.page(3)).doesNotContain("Kontaktperson").contains("Stedfortræder");
    assertThat(function.page(1)).doesNotContain("Du er gruppens");
  }

  @Test
  void whoTakesAPlaceOverFromTheContactPersonIsNotElectedByThat() {
    function.seat(1, 2, 3);
    elected();
    function.openList();
    var mail = "ida.holm@firma1.example";
    act(function.mine(1), Map.of("action", "hand-over", "name", "Ida Holm", "email", mail));
    var colleague =
        function.roster().enrollments().stream()
            .filter(each -> each.person().address().value().equals(mail))
            .findFirst()
            .orElseThrow();
    var theirs =
        function.handler.token(
            new LinkSubject.OfEnrollment(EnrollmentFunction.FIRST, colleague.id()));

    act(theirs, Map.of("action", "confirm"));

    assertThat(function.page(3))
        .contains("<td>Ida Holm</td>", "Stedfortræder")
        .doesNotContain("Kontaktperson");
  }

  private void act(String token, Map<String, Object> fields) {
    assertThat(function.send(function.json("http/hand-over", token, fields)).status())
        .isEqualTo(200);
  }

  @Test
  void anElectionIsOfferedAsWhatItIs() {
    function.seat(1, 2);
    var now = function.clock.instant();
    var people = List.of(function.id(1), function.id(2));
    var asked = new Question.Choosing(Ballot.electing(List.of(Post.CONTACT)).among(people));
    var ballot =
        Inquiry.opened(
            InquiryId.ballot(EnrollmentFunction.FIRST, 1), asked, now.plus(Duration.ofDays(9)));
    function.stored.write(new Write.InquirySaved(Optional.empty(), ballot));

    assertThat(function.page(1))
        .contains("Hvem der skal tale for gruppen", "Se, hvem du kan stemme på", "/ballots/")
        .doesNotContain("Hvad jeres møder skal handle om");
    assertThat(Answered.part(program(1), "ballot")).containsEntry("election", true);
    var vote = new Response.Chosen(1, Set.of("contact-2"));
    function.stored.write(new Write.AnswerKept(ballot, new Answer(function.id(1), vote, now)));
    assertThat(function.page(1)).contains("indtil valget slutter", "Se eller ændr din stemme");
    function.clock.set(now.plus(Duration.ofDays(9)).toString());
    assertThat(function.page(1))
        .contains("Valget er slut.", "Stemmerne bliver talt op nu")
        .doesNotContain("Se resultatet");
  }

  @Test
  void whoHasVotedForSomebodyWhoHasLeftReadsSoAndTheBallotOnMeetingsStaysThere() {
    function.seat(1, 2, 3);
    var now = function.clock.instant();
    var closed =
        Inquiry.opened(
                InquiryId.ballot(EnrollmentFunction.FIRST, 1),
                new Question.Choosing(BallotFixture.aBallot()),
                now)
            .frozen();
    function.stored.write(new Write.InquirySaved(Optional.empty(), closed));
    var people = List.of(function.id(1), function.id(2), function.id(3));
    var asked =
        new Question.Choosing(Ballot.electing(List.of(Post.CONTACT)).numbered(2).among(people));
    var ballot =
        Inquiry.opened(
            InquiryId.ballot(EnrollmentFunction.FIRST, 2), asked, now.plus(Duration.ofDays(9)));
    function.stored.write(new Write.InquirySaved(Optional.empty(), ballot));
    assertThat(function.page(1))
        .contains("Hvad jeres møder skal handle om", "Gruppen vælger sin kontaktperson blandt jer")
        .doesNotContain("stedfortræder blandt jer");
    assertThat(Answered.part(program(1), "otherBallot")).containsEntry("election", false);
    assertThat(Answered.part(program(1), "ballot"))
        .containsEntry("post", "contact")
        .containsEntry("vote", "missing");
    keep(ballot, 1, Ballot.NOT_STANDING, now);
    assertThat(function.page(1)).contains("Du har sagt, at du ikke stiller op.");
    keep(ballot, 3, "contact-2", now);
    assertThat(Answered.part(program(3), "ballot")).containsEntry("vote", "voted");

    function.send(function.json("http/confirm", function.mine(2), Map.of("action", "leave")));

    assertThat(function.page(3))
        .contains("En, du har stemt på, stiller ikke længere op, så den stemme tæller ikke.")
        .doesNotContain("Du har stemt.");
    assertThat(Answered.part(program(3), "ballot")).containsEntry("vote", "gone");

    function.clock.set(now.plus(Duration.ofDays(9)).toString());
    assertThat(Answered.part(program(3), "ballot"))
        .as("what came of it was counted as it was then")
        .containsEntry("vote", "voted");
    var nothing = new EachPays(Amount.ZERO, Amount.ZERO);
    var option = new BallotResult.Option("contact-1", 1, true);
    var result = new BallotResult(List.of(option), 2, 1, nothing, nothing, Set.of());
    var counted = new Question.Choosing(asked.ballot(), Optional.of(result));
    var before = ballot.answered().answered();
    function.stored.write(new Write.InquirySaved(Optional.of(before), before.concluded(counted)));
    assertThat(function.page(3)).contains("Valget er slut.", "Se resultatet");
  }

  private void keep(Inquiry ballot, int voter, String option, Instant now) {
    var vote = new Response.Chosen(2, Set.of(option));
    function.stored.write(new Write.AnswerKept(ballot, new Answer(function.id(voter), vote, now)));
  }

  /// The first is contact person, the second deputy.
  private void elected() {
    var posts = Posts.NONE.electing(true).with(Post.CONTACT, seat(1)).with(Post.DEPUTY, seat(2));
    var statutes = new Statutes(7, 14, 50, true, posts, 1);
    function.stored.write(
        new Write.StatutesSaved(EnrollmentFunction.FIRST, Statutes.USUAL, statutes));
  }

  private Enrollment.Confirmed seat(int number) {
    return (Enrollment.Confirmed) function.enrollment(number, EnrollmentFunction.FIRST);
  }

  private Map<String, Object> program(int number) {
    return function.send(function.json("http/enrollment", function.mine(number), Map.of())).json();
  }
}
