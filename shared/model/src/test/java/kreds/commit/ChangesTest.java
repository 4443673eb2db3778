package kreds.commit;

import static kreds.sample.MailFixture.aMailing;
import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.MailFixture.candidate;
import static kreds.sample.MailFixture.member;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.ProposalFixture.aProposal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.form;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.change.Attempt;
import kreds.change.Subject;
import kreds.company.RegisteredCompany;
import kreds.contact.Consent;
import kreds.delivery.Ledger;
import kreds.delivery.SendingPermit;
import kreds.feed.CalendarTurn;
import kreds.file.FileId;
import kreds.file.FileName;
import kreds.file.FileState;
import kreds.file.SharedFile;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Response;
import kreds.key.SigningKeys;
import kreds.limit.Limit;
import kreds.meeting.ForgottenAnswer;
import kreds.meeting.Mover;
import kreds.meeting.OwnTemplate;
import kreds.meeting.Statutes;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;
import kreds.person.Company;
import kreds.sample.InterestFixture;
import org.junit.jupiter.api.Test;

/// What it means that a row could not be written.
final class ChangesTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");
  private static final Write LETTER = new Write.LetterAdded(aServiceLetter());
  private static final Write LINE =
      new Write.LineAdded(byStaff(Subject.proposal("p-1"), "note").line("", "x"));
  private static final Write SEAT = new Write.SeatSaved(form(RUN, 1));
  private static final Write ANSWER = answer();

  @Test
  void thatSomebodyWasFasterWeighsMost() {
    for (var refused :
        List.of(
            List.of(SEAT, LETTER, ANSWER),
            List.of(LETTER, ANSWER, SEAT),
            List.of(ANSWER, SEAT),
            List.of(SEAT))) {
      assertThatThrownBy(() -> Changes.meaning(refused))
          .isInstanceOf(Stale.class)
          .hasMessageContaining("enrollment e-1");
    }
  }

  @Test
  void aKeyThatIsTakenIsAFaultBeforeItIsANo() {
    assertThatThrownBy(() -> Changes.meaning(List.of(ANSWER, LETTER, LINE)))
        .isInstanceOf(AlreadyThere.class)
        .hasMessageContaining("letter enrollment-seated/e-1");
    assertThatThrownBy(() -> Changes.meaning(List.of(LINE)))
        .isInstanceOf(AlreadyThere.class)
        .hasMessageContaining("audit line a-1");
  }

  @Test
  void aRulesOwnNoIsAnAnswer() {
    assertThat(Changes.meaning(List.of(ANSWER)))
        .contains(Refusal.illegal("poll-closed", "This poll takes no more answers."));
  }

  @Test
  void theFirstNoIsTheOneThatIsTold() {
    var rsvp =
        new Write.AnswerKept(
            aMeeting().polling().scheduled().record().rsvp().orElseThrow().inquiry(),
            new Answer("e-1", new Response.Rsvp(true, ""), MONDAY));

    assertThat(Changes.meaning(List.of(rsvp, ANSWER)).orElseThrow().code())
        .isEqualTo("meeting-begun");
    assertThat(Changes.meaning(List.of(ANSWER, rsvp)).orElseThrow().code())
        .isEqualTo("poll-closed");
  }

  @Test
  void eachWriteSaysWhatItIsWithoutNamingAPerson() {
    for (var each : writes().entrySet()) {
      assertThat(each.getKey().what())
          .isEqualTo(each.getValue())
          .doesNotContain("@", "Deltager", "Karen");
    }
  }

  @Test
  void exceptForLettersLinesAndAnswersSomebodyWasFaster() {
    for (var write : writes().keySet()) {
      switch (write) {
        case Write.LetterAdded _, Write.LineAdded _ ->
            assertThat(write.whenRefused()).isEqualTo(new Write.Refused.Fault(write.what()));
        case Write.AnswerKept _, Write.MoverTold _, Write.Counted _, Write.Attempted _ ->
            assertThat(write.whenRefused()).isInstanceOf(Write.Refused.No.class);
        default -> assertThat(write.whenRefused()).isEqualTo(new Write.Refused.Again());
      }
    }
    assertThat(writes().keySet().stream().<Class<?>>map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Write.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(Write.class::isAssignableFrom)
                .toList());
  }

  @Test
  void moreThanOneTransactionIsANoThatNamesTheNumber() {
    assertThat(Changes.tooMany(101))
        .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID))
        .satisfies(no -> assertThat(no.detail()).contains("101", "100"));
  }

  private static Map<Write, String> writes() {
    var network = aNetwork().network();
    var proposal = aProposal().proposal();
    var meeting = aMeeting().polling();
    var poll = meeting.record().poll().orElseThrow().inquiry();
    var candidate = candidate("karen");
    var mover = new Mover(RUN, "e-1", MONDAY);
    var all = new LinkedHashMap<Write, String>();
    var keys = SigningKeys.first("AQID", MONDAY);
    all.put(new Write.KeysSaved(Optional.empty(), keys), "keys");
    all.put(new Write.CalendarTurned(CalendarTurn.first("k-1").next()), "calendar k-1");
    var over = Refusal.invalid("over", "One is enough.");
    var limit = new Limit("proposal/all/all", MONDAY, MONDAY.plusSeconds(1), 1, over);
    all.put(new Write.Counted(limit), "count proposal/all/all");
    all.put(Write.Attempted.of(Attempt.of("k-1", "b-1"), MONDAY), "attempt k-1");
    all.put(new Write.NetworkSaved(Optional.empty(), network), "network plastgenanvendelse");
    all.put(new Write.RunSaved(Optional.empty(), aNetwork().run()), "run plastgenanvendelse/1");
    all.put(SEAT, "enrollment e-1");
    all.put(new Write.MoverNoted(mover), "mover e-1");
    all.put(new Write.MoverTold(mover), "mover e-1");
    all.put(new Write.CandidateAdded(candidate), "candidate c-karen");
    all.put(new Write.CandidateSaved(candidate, candidate.invited()), "candidate c-karen");
    all.put(new Write.CandidateRemoved(candidate), "candidate c-karen");
    var interest = InterestFixture.said(1);
    all.put(
        new Write.InterestSaved(Optional.empty(), Optional.of(interest)),
        "interest " + interest.id());
    var company = new RegisteredCompany(Company.of("Holm A/S"), "", true, "", List.of(), 1);
    all.put(new Write.CompanySaved(Optional.empty(), company), "company holm");
    all.put(new Write.CompanyRemoved(company), "company holm");
    all.put(new Write.ContactSaved(member("a"), member("a")), "contact");
    all.put(new Write.ConsentGiven(person(1), Consent.laterNetworks(MONDAY, "c-karen")), "contact");
    all.put(new Write.ProposalSaved(Optional.empty(), proposal), "proposal p-1");
    all.put(new Write.MeetingSaved(Optional.empty(), meeting.meeting()), "meeting m-1");
    all.put(
        new Write.StatutesSaved(RUN, Statutes.USUAL, Statutes.USUAL),
        "statutes of plastgenanvendelse");
    var file =
        new SharedFile(
            new FileId(RUN, "m-1", 2), new FileName("Tal.csv"), FileState.THERE, 9, MONDAY, 1);
    all.put(new Write.FileSaved(Optional.empty(), file), "file-2 of m-1");
    var template = new OwnTemplate("three", List.of(), 1);
    all.put(new Write.TemplateSaved(Optional.empty(), template), "template three");
    all.put(new Write.InquirySaved(Optional.empty(), poll), "inquiry of m-1");
    all.put(ANSWER, "inquiry of m-1");
    var typed = new Answer("e-1", new Response.Rsvp(true, "Deltager 1"), MONDAY);
    all.put(
        new Write.AnswerForgotten(new ForgottenAnswer(poll.id(), typed, Optional.empty())),
        "inquiry of m-1");
    all.put(new Write.MailingSaved(Optional.empty(), aMailing()), "mailing l-1");
    all.put(LETTER, "letter enrollment-seated/e-1");
    all.put(
        new Write.LetterMarked(aServiceLetter(), aServiceLetter().claimed(MONDAY)),
        "letter enrollment-seated/e-1");
    all.put(
        new Write.PermitSaved(Optional.empty(), SendingPermit.of(new Ledger("Deliveries", true))),
        "permit to send");
    all.put(LINE, "audit line a-1");
    return all;
  }

  private static Write answer() {
    var poll = aMeeting().polling().record().poll().orElseThrow().inquiry();
    return new Write.AnswerKept(poll, new Answer("e-1", new Response.Rsvp(true, ""), MONDAY));
  }
}
