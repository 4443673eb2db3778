package kreds.link;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.MailList;
import kreds.id.RunId;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a link is about travels in it and comes back; anything else is nothing.
final class LinkSubjectTest {
  private static final RunId RUN = new RunId("plastgenanvendelse", 12);
  private static final Map<LinkSubject, String> ALL =
      Map.ofEntries(
          Map.entry(new LinkSubject.OfProposal("p-1"), "p-1"),
          Map.entry(
              new LinkSubject.OfCandidate("plastgenanvendelse", "c-1"), "plastgenanvendelse/c-1"),
          Map.entry(new LinkSubject.OfEnrollment(RUN, "e-1"), "plastgenanvendelse/12/e-1"),
          Map.entry(new LinkSubject.OfPoll(RUN, "m-1", "e-1"), "plastgenanvendelse/12/m-1/e-1"),
          Map.entry(new LinkSubject.OfMeeting(RUN, "m-1", "e-1"), "plastgenanvendelse/12/m-1/e-1"),
          Map.entry(new LinkSubject.OfSpeaker(RUN, "m-1", "t-1"), "plastgenanvendelse/12/m-1/t-1"),
          Map.entry(new LinkSubject.OfCalendar(RUN, "e-1", 12), "plastgenanvendelse/12/e-1/12"),
          Map.entry(new LinkSubject.OfRules(RUN, "e-1"), "plastgenanvendelse/12/e-1"),
          Map.entry(new LinkSubject.OfBallot(RUN, "e-1"), "plastgenanvendelse/12/e-1"),
          Map.entry(new LinkSubject.OfRenewal(RUN, "e-1"), "plastgenanvendelse/12/e-1"),
          Map.entry(new LinkSubject.OfMinutes(RUN, "m-1", "e-1"), "plastgenanvendelse/12/m-1/e-1"),
          Map.entry(
              new LinkSubject.OfEvaluation(RUN, "m-1", "e-1"), "plastgenanvendelse/12/m-1/e-1"),
          Map.entry(new LinkSubject.OfAddress("karen@holm.dk"), "karen@holm.dk"),
          Map.entry(new LinkSubject.OfSubscriber("karen@holm.dk", Language.EN), "en karen@holm.dk"),
          Map.entry(new LinkSubject.OfList(RUN, "waiting"), "plastgenanvendelse/12/waiting"),
          Map.entry(new LinkSubject.OfBudget(RUN, "figures"), "plastgenanvendelse/12/figures"),
          Map.entry(
              new LinkSubject.OfFile(RUN, "m-1", "file-1"), "plastgenanvendelse/12/m-1/file-1"));

  @Test
  void eachComesBackFromItsText() {
    assertThat(ALL).hasSize(LinkPurpose.values().length);
    ALL.forEach((subject, text) -> {
      assertThat(subject.text()).isEqualTo(text);
      assertThat(LinkSubject.read(subject.purpose(), text)).contains(subject);
    });
  }

  @Test
  void aLinkMayBeAboutOneOfSeveralBallots() {
    var third = new LinkSubject.OfBallot(RUN, "e-1", 3);
    assertThat(third.text()).isEqualTo("plastgenanvendelse/12/e-1/3");
    assertThat(LinkSubject.read(LinkPurpose.BALLOT, third.text())).contains(third);
  }

  @Test
  void eachIsGoodForOnePurpose() {
    assertThat(ALL.keySet())
        .extracting(LinkSubject::purpose)
        .containsExactlyInAnyOrder(LinkPurpose.values());
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSAL, p-1/x",
    "CANDIDATE, c-1",
    "CANDIDATE, plast/c-1/x",
    "ENROLLMENT, plast/e-1",
    "ENROLLMENT, plast/1",
    "ENROLLMENT, plast/x/e-1",
    "ENROLLMENT, plast/0/e-1",
    "ENROLLMENT, plast/01/e-1",
    "ENROLLMENT, plast/100/e-1",
    "ENROLLMENT, plast/-1/e-1",
    "ENROLLMENT, /1/e-1",
    "ENROLLMENT, plast/1/e-1/x",
    "POLL, plast/1/m-1",
    "POLL, plast/1/m-1/e-1/x",
    "POLL, /1/m-1/e-1",
    "MEETING, plast/x/m-1/e-1",
    "MEETING, plast//m-1/e-1",
    "MEETING, m-1",
    "UNSUBSCRIBE, ' '",
    "LIST, plast/waiting",
    "PROPOSAL, ''",
    "CANDIDATE, '/'",
    "CANDIDATE, 'plast/'",
    "CANDIDATE, '/c-1'",
    "ENROLLMENT, 'plast/1/'",
    "POLL, 'plast/1//e-1'",
    "POLL, 'plast/1/m-1/'",
    "MEETING, 'plast/1/ /e-1'",
    "FILE, plast/1/m-1",
    "FILE, plast/1/m-1/file-1/x",
    "FILE, 'plast/1/m-1/'",
    "BALLOT, plast/1/e-1/0",
    "BALLOT, plast/1/e-1/x",
    "BALLOT, plast/1/e-1/12345",
    "BALLOT, plast/1/e-1/1/1",
    "BALLOT, 'plast/1/e-1/'",
    "CALENDAR, plast/1/e-1",
    "CALENDAR, plast/1/e-1/0",
    "CALENDAR, plast/1/e-1/01",
    "CALENDAR, plast/1/e-1/-1",
    "CALENDAR, plast/1/e-1/x",
    "CALENDAR, plast/1/e-1/1234567",
    "CALENDAR, plast/1/e-1/1/x",
    "CALENDAR, 'plast/1//1'",
  })
  void garbageSaysNothing(LinkPurpose purpose, String text) {
    assertThat(LinkSubject.read(purpose, text)).isEmpty();
  }

  @Test
  void theTextOfAnotherPurposeIsNotTakenForThisOne() {
    assertThat(LinkSubject.read(LinkPurpose.ENROLLMENT, "plast/1/m-1/e-1")).isEmpty();
    assertThat(LinkSubject.read(LinkPurpose.CANDIDATE, "plast/1/e-1")).isEmpty();
    assertThat(LinkSubject.read(LinkPurpose.POLL, "plast/1/e-1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSAL, P365D, /proposals/",
    "CANDIDATE, P120D, /candidates/",
    "ENROLLMENT, P540D, /enrollments/",
    "POLL, P120D, /polls/",
    "MEETING, P400D, /meetings/",
    "CALENDAR, P1825D, /calendars/",
    "RULES, P540D, /rules/",
    "BALLOT, P540D, /ballots/",
    "UNSUBSCRIBE, P1825D, /unsubscribe/",
    "MINUTES, P400D, /minutes/",
    "EVALUATION, P400D, /evaluations/",
    "LIST, PT1H, /lists/",
    "FILE, PT1H, /files/"
  })
  void aLinkHoldsAsLongAsItsPurposeSays(LinkPurpose purpose, Duration holds, String path) {
    assertThat(purpose.validFor()).isEqualTo(holds);
    assertThat(purpose.path()).isEqualTo(path);
    for (var subject : ALL.keySet()) {
      if (subject.purpose() == purpose) {
        assertThat(Link.of(subject, MONDAY).expires()).isEqualTo(MONDAY.plus(holds));
        assertThat(Link.of(subject, MONDAY).purpose()).isEqualTo(purpose);
      }
    }
  }

  @Test
  void theLinkOfATrialIsAboutNobody() {
    assertThat(LinkSubject.read(LinkPurpose.UNSUBSCRIBE, "trial"))
        .contains(new LinkSubject.OfAddress("trial"));
    assertThat(List.of(LinkPurpose.values())).hasSize(17);
  }

  @Test
  void eachPurposeHasItsKindOfSubject() throws Exception {
    for (var kind : LinkSubject.class.getDeclaredClasses()) {
      if (kind.isRecord()) {
        var type = (LinkType<?>) kind.getField("LINK").get(null);
        assertThat(type.subject()).isEqualTo(kind);
        assertThat(ALL.keySet())
            .filteredOn(kind::isInstance)
            .isNotEmpty()
            .allSatisfy(subject -> assertThat(subject.purpose()).isEqualTo(type.purpose()));
      }
    }
    assertThat(ALL.keySet().stream().map(LinkSubject::purpose).distinct())
        .containsExactlyInAnyOrder(LinkPurpose.values());
  }

  @Test
  void whoeverAttendsIsNamedWithRunAndMeeting() {
    for (var subject :
        List.<LinkSubject.Attending>of(
            new LinkSubject.OfPoll(RUN, "m-1", "e-1"),
            new LinkSubject.OfMeeting(RUN, "m-1", "e-1"))) {
      assertThat(subject.run()).isEqualTo(RUN);
      assertThat(subject.meeting()).isEqualTo("m-1");
      assertThat(subject.attendee()).isEqualTo("e-1");
    }
  }

  @Test
  void onceItsKeyIsTakenAwayALinkIsNothingButTheWayOutOfMailings() {
    for (var subject : ALL.keySet()) {
      assertThat(subject.afterItsKey())
          .as(subject.text())
          .isEqualTo(
              subject.purpose() == LinkPurpose.UNSUBSCRIBE
                  ? Optional.of(
                      new LinkSubject.OfAddress("karen@holm.dk", MailList.NETWORKS, "", true))
                  : Optional.empty());
    }
    var onlyLeaves = new LinkSubject.OfAddress("karen@holm.dk", MailList.NETWORKS, "", true);
    assertThat(onlyLeaves.afterItsKey()).contains(onlyLeaves);
    assertThat(new LinkSubject.OfAddress("karen@holm.dk").onlyLeaves()).isFalse();
  }

  @Test
  void theWayOutSaysWhichListAndMailingItIsAndOneOfAllOnceWasThatOfNetworks() {
    for (var list : MailList.values()) {
      var out = new LinkSubject.OfAddress("karen@holm.dk", list, "l-1");
      assertThat(out.text()).isEqualTo("karen@holm.dk " + list.word() + " l-1");
      assertThat(LinkSubject.read(LinkPurpose.UNSUBSCRIBE, out.text())).contains(out);
      assertThat(out.afterItsKey())
          .contains(new LinkSubject.OfAddress("karen@holm.dk", list, "l-1", true));
    }
    var newsletter = new LinkSubject.OfAddress("karen@holm.dk", MailList.NEWSLETTER, "");
    assertThat(LinkSubject.read(LinkPurpose.UNSUBSCRIBE, newsletter.text())).contains(newsletter);
    assertThat(new LinkSubject.OfAddress("karen@holm.dk").list()).isEqualTo(MailList.NETWORKS);
    assertThat(LinkSubject.read(LinkPurpose.UNSUBSCRIBE, "karen@holm.dk cooking l-1")).isEmpty();
    assertThat(LinkSubject.read(LinkPurpose.UNSUBSCRIBE, " ")).isEmpty();
    assertThat(LinkSubject.read(LinkPurpose.NEWSLETTER, "karen@holm.dk")).isEmpty();
    assertThat(LinkSubject.read(LinkPurpose.NEWSLETTER, "no karen@holm.dk")).isEmpty();
  }

  @Test
  void theLinkOfATrialSaysItsLanguageAndThatOfSomebodyNone() {
    for (var language : Language.values()) {
      var candidate = LinkSubject.OfCandidate.trial(language);
      assertThat(candidate.text()).isEqualTo("trial/" + language.code());
      assertThat(candidate.ofTrial()).contains(language);
      var address = LinkSubject.OfAddress.trial(language, MailList.NETWORKS);
      assertThat(address.text()).isEqualTo("trial-" + language.code());
      assertThat(address.ofTrial()).contains(language);
    }
    assertThat(new LinkSubject.OfCandidate("plastgenanvendelse", "da").ofTrial()).isEmpty();
    assertThat(new LinkSubject.OfCandidate("trial", "c-1").ofTrial()).isEmpty();
    assertThat(new LinkSubject.OfAddress("karen@holm.dk").ofTrial()).isEmpty();
    assertThat(new LinkSubject.OfAddress("trial").ofTrial()).isEmpty();
  }
}
