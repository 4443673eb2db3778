package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.person.EmailAddress;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A letter to staff says who, what and the words themselves, and ends in the order that comes next
/// (U8); what a stranger typed is quoted, and is no link.
final class StaffLettersTest {
  private final LetterWriter writer = Samples.writer();

  @ParameterizedTest
  @EnumSource(Language.class)
  void aProposalIsReadInTheLetterAndAnsweredByAReply(Language language) {
    var letter =
        Samples.delivery(LetterKind.PROPOSAL_NEWS, language)
            .letter()
            .answeredBy(EmailAddress.of("karen@example.dk"));
    var mail = written(letter);

    assertThat(mail.text().replace("\r\n", "\n"))
        .contains(
            """
            > Fødevarekontaktmaterialer
            > Karen Ærøskov
            > Sjællands Plast A/S
            >\s
            > Vi mangler et sted at tale om det.
            >\s
            > Myndighederne kommer gerne.
            """,
            language == Language.DA
                ? "> For hvem:\n> Kvalitetsansvarlige"
                : "> Who it is for:\n> Kvalitetsansvarlige",
            language == Language.DA ? "Mailadresse: karen@" : "Email address: karen@",
            language == Language.DA ? "Forslagsstilleren læser engelsk" : "proposer reads English",
            order("show-proposal", "proposal-intake", ", \"proposal\": \"p-7k2m4x\""));
    assertThat(mail.html()).contains(">karen@example.dk</code>");
    assertThat(mail.header("Reply-To")).isEqualTo("karen@example.dk");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatAStrangerTypedIsQuotedAndNoLink(Language language) {
    var typed = "Se https://ond.example/da\nog skriv til ib@ond.example";
    var letter = Samples.delivery(LetterKind.PROPOSAL_NEWS, language).letter();
    var mail = written(Samples.with(Samples.with(letter, "text", typed), "who", typed));

    assertThat(mail.text()).doesNotContain("https://ond.example", "ib@ond.example");
    assertThat(mail.html()).doesNotContain("https://ond.example", "ib@ond.example", "href=\"\"");
    assertThat(mail.html().split("<blockquote", -1)).hasSize(2);
    assertThat(quoted(mail.html())).contains("ond.\u2060example/da", "ib @ ond.\u2060example");
    assertThat(mail.subject()).doesNotContain("ond");
  }

  @Test
  void thatSomebodyHasAPartInAMeetingStillOrNoMoreIsSaidWithoutATalk() {
    var letter = Samples.delivery(LetterKind.SPEAKER_ANSWERED, Language.DA).letter();
    var bare = letter.saying(Map.of("subject", "", "needs", "", "note", ""));

    assertThat(written(bare.saying(Map.of("said", "left", "who", "Åse Møller (host)"))).text())
        .contains("har stadig en rolle på »Første møde«", "> Åse Møller (vært)", "correct-meeting")
        .doesNotContain("Emne", "Har brug for");
    assertThat(written(bare.saying(Map.of("said", "forgotten", "who", "… (speaker-1)"))).text())
        .contains("er slettet og har ikke længere en rolle på", "> … (oplægsholder)");
  }

  @Test
  void whereNothingIsSaidNoEmptyQuotationStands() {
    var letter = Samples.delivery(LetterKind.PROPOSAL_NEWS, Language.DA).letter();
    var bare = Samples.with(Samples.with(letter, "text", ""), "forWhom", "");

    assertThat(written(bare).text().replace("\r\n", "\n"))
        .contains("> Sjællands Plast A/S\n\nMailadresse")
        .doesNotContain("For hvem");
  }

  @Test
  void whatAProposerReadsIsSaidOnlyWhereItIsAnotherLanguage() {
    var letter = Samples.delivery(LetterKind.PROPOSAL_NEWS, Language.DA).letter();

    assertThat(written(Samples.with(letter, "reads", "same")).text())
        .doesNotContain("Forslagsstilleren læser")
        .contains("karen@example.dk\r\n\r\nSvarer du");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoIsToBeLetInIsQuotedWithTheOrderThatDoesItAndNoLinkOfTheirs(Language language) {
    var letter = Samples.delivery(LetterKind.ADMISSION_DUE, language).letter();

    var mail = written(Samples.with(letter, "who", "Se https://ond.example/da\nSjællands Plast"));

    assertThat(mail.text())
        .contains(
            "> Sjællands Plast",
            "karen@example.dk",
            "reject-enrollment",
            order(
                "admit-enrollment",
                "enrollment",
                ", \"network\": \"foedevarekontaktmaterialer\", \"enrollment\": \"e-1a2b\""))
        .doesNotContain("https://ond.example");
    assertThat(mail.html()).doesNotContain("https://ond.example");
    assertThat(mail.subject()).contains("Fødevarekontaktmaterialer").doesNotContain("Karen");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whereTheGroupCameToNoDecisionStaffReadHowManyVoted(Language language) {
    var letter = Samples.delivery(LetterKind.ADMISSION_DUE, language).letter();
    var counted =
        Samples.with(Samples.with(Samples.with(letter, "yes", "5"), "no", "2"), "silent", "7");

    assertThat(written(Samples.with(counted, "decides", "group")).text())
        .contains(
            language == Language.DA
                ? "5 har svaret ja, 2 nej, og 7 har ikke svaret"
                : "5 have answered yes, 2 no, and 7 have not answered");
    assertThat(written(letter).text()).doesNotContain("svaret ja", "answered yes");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoeverIsToBeLetInReadsWhoDecides(Language language) {
    var danish = language == Language.DA;
    var pending = Samples.delivery(LetterKind.ENROLLMENT_PENDING, language).letter();
    var group = Samples.with(pending, "decides", "group");
    var rejected = Samples.delivery(LetterKind.ENROLLMENT_REJECTED, language).letter();

    assertThat(written(pending).text())
        .contains(danish ? "Sekretariatet afgør" : "The secretariat decides");
    assertThat(written(Samples.with(group, "decidesBy", "2026-11-30T09:00:00Z")).text())
        .contains(
            danish
                ? "Deltagerne i netværket er blevet spurgt"
                : "participants of the network have been asked")
        .contains(danish ? "30.\u00A0november\u00A02026" : "30\u00A0November\u00A02026");
    assertThat(written(Samples.with(rejected, "decides", "group")).text())
        .contains(danish ? "Deltagerne har taget stilling" : "The participants have considered");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aParticipantIsAskedByEachRuleInItsWords(Language language) {
    for (var rule : new String[] {"unanimous", "one-objection", "majority"}) {
      for (var kind :
          new LetterKind[] {LetterKind.ADMISSION_ASKED, LetterKind.ADMISSION_REMINDER}) {
        var mail = written(Samples.with(Samples.delivery(kind, language).letter(), "rule", rule));
        assertThat(mail.text())
            .contains("> Sjællands Plast A/S", "> Kvalitetschef")
            .contains(
                language == Language.DA ? "Kun sekretariatet kan se" : "Only the secretariat");
        assertThat(mail.subject()).doesNotContain("Sjællands");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNetworkThatIsReadySaysHowManyUntilWhenAndWhatComesNext(Language language) {
    var danish = language == Language.DA;

    assertThat(written(Samples.delivery(LetterKind.NETWORK_READY, language).letter()).text())
        .contains(
            "Fødevarekontaktmaterialer",
            danish ? "12 bekræftede deltagere" : "12 confirmed participants",
            danish ? "11.\u00A0januar\u00A02027" : "11\u00A0January\u00A02027",
            order("show-network", "enrollment", ", \"network\": \"foedevarekontaktmaterialer\""));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPollThatIsOverSaysWhatWasAnsweredWhoIsMissingAndWhichDateToChoose(Language language) {
    var danish = language == Language.DA;

    assertThat(written(Samples.delivery(LetterKind.POLL_OVER, language).letter()).text())
        .contains(
            danish
                ? "Mandag den\u00A014.\u00A0juni\u00A02027 kl.\u00A009.30–\u206014.00 (date-2): 5 ja, 2 hvis det er nødvendigt,"
                : "Monday 14\u00A0June\u00A02027, 09:30–\u206014:00 (date-2): 5 yes, 2 if needed,",
            danish
                ? "den passer ikke Åse Møller (oplægsholder)."
                : "not suit Åse Møller (speaker).",
            danish ? "Har ikke svaret:" : "Have not answered:",
            danish ? "Hanne Bruun (vært)" : "Hanne Bruun (host)",
            order(
                "choose-date",
                "meeting-scheduling",
                ", \"network\": \"foedevarekontaktmaterialer\", \"meeting\": \"m-1\", \"date\":"
                    + " \"date-2\""));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void troubleNamesTheMailingByItsSubject(Language language) {
    var mail = written(Samples.delivery(LetterKind.MAILING_TROUBLE, language).letter());

    assertThat(mail.subject())
        .isEqualTo(
            language == Language.DA
                ? "Udsendelsen »Vil du være med?« nåede ikke ud i tide"
                : "The mailing “Vil du være med?” was not sent in time");
    assertThat(mail.text())
        .contains(order("show-mailing", "email-distribution", ", \"mailing\": \"l-9x8y7z\""));
    assertThat(written(Samples.delivery(LetterKind.MAIL_MISSED, language).letter()).text())
        .contains(order("list-held", "email-distribution", ""));
  }

  @Test
  void theOrderCanBeCopiedFromTheHtmlToo() {
    var mail = written(Samples.delivery(LetterKind.MAILING_TROUBLE, Language.DA).letter());

    assertThat(mail.html().replace("&quot;", "\""))
        .containsPattern("<code [^>]*>\\{\"command\": \"show-mailing\", .*?}</code>");
  }

  private static String order(String command, String function, String fields) {
    return "{\"command\": \"%s\", \"function\": \"%s\", \"actor\": \"%s\"%s}"
        .formatted(command, function, Samples.PLAST.replyTo().value(), fields);
  }

  private static String quoted(String html) {
    return html.substring(html.indexOf("<blockquote"), html.indexOf("</blockquote"));
  }

  private ReadMail written(Letter letter) {
    return ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());
  }
}
