package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import kreds.contact.MailList;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.testing.mail.ReadMail;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A letter as a mail: what stands in its head, and that nobody can write into it.
final class MailTest {
  private final LetterWriter writer = Samples.writer();

  @Test
  void comesFromTheAssociationAndIsAnsweredWhereSomebodyReads() {
    var mail = read(LetterKind.ENROLLMENT_SEATED);

    assertThat(mail.header("From"))
        .isEqualTo("Foreningen Plast & Emballage <netvaerk@plast.example.dk>");
    assertThat(mail.header("Reply-To")).contains("<sekretariatet@plast.example.dk>");
    assertThat(mail.header("To")).isEqualTo("Karen Ærøskov <karen@example.dk>");
    assertThat(mail.subject()).isEqualTo("Du har en plads i Fødevarekontaktmaterialer");
    assertThat(mail.header("Date")).isEqualTo("Mon, 23 Nov 2026 09:00:00 +0000 (UTC)");
    assertThat(mail.header("MIME-Version")).isEqualTo("1.0");
    assertThat(mail.header("Content-Language")).isEqualTo("da");
    assertThat(mail.header("Message-ID")).matches("<[0-9a-f]{24}@plast\\.example\\.dk>");
  }

  /// A complaint hurts the mailbox that it is about, and a confirmation must arrive.
  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void goesToOneRecipientFromTheMailboxOfItsClass(LetterKind kind) {
    var isMailing =
        Set.of(
                LetterKind.MAILING_TO_MEMBER,
                LetterKind.MAILING_BY_CONSENT,
                LetterKind.MAILING_TO_SUBSCRIBER,
                LetterKind.MAILING_TEST)
            .contains(kind);
    var from = isMailing ? "nyheder@nyt.plast.example.dk" : "netvaerk@plast.example.dk";
    var mail = writer.write(delivery(kind), Samples.words(kind));
    var read = ReadMail.of(mail.raw());

    assertThat(mail.from()).isEqualTo(from);
    assertThat(mail.to()).isEqualTo("karen@example.dk");
    assertThat(read.header("From")).isEqualTo("Foreningen Plast & Emballage <" + from + ">");
    assertThat(read.headers().getOrDefault("Reply-To", "")).doesNotContain(from);
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void isTheSameToTheByteWhenItIsWrittenOnceMore(LetterKind kind) {
    var first = delivery(kind);
    var later = first.claimed(Samples.NOW.plus(Duration.ofHours(3)));

    assertThat(Samples.writer().write(later, Samples.words(kind)).raw())
        .isEqualTo(writer.write(first, Samples.words(kind)).raw());
  }

  @Test
  void isTheSameInWhateverZoneAndLanguageItIsWritten() {
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    var here = raw(delivery(LetterKind.MEETING_INVITATION));
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Locale.setDefault(Locale.of("da", "DK"));

      assertThat(raw(delivery(LetterKind.MEETING_INVITATION))).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void isPlainAsciiInShortLines(LetterKind kind) {
    var raw = raw(delivery(kind));

    assertThat(raw.chars()).allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 127));
    assertThat(raw.replace("\r\n", "")).doesNotContain("\r", "\n");
    for (var line : raw.split("\r\n", -1)) {
      assertThat(line.length()).isLessThan(998);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rådgivning om fødevarekontaktmaterialer og genanvendelse af plast på Sjælland og Fyn",
        "øøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøø",
        "A very long title in plain English that says what the network is about, and then some more"
      })
  void noLineOfASubjectIsLongerThanRfc2047Allows(String title) {
    var letter = Samples.with(delivery(LetterKind.ENROLLMENT_SEATED).letter(), "title", title);
    var raw = raw(Samples.delivery(letter));
    var from = raw.indexOf("\r\nSubject: ") + 2;
    var header = raw.substring(from).split("\r\n(?! )", 2)[0];

    assertThat(header.split("\r\n", -1)).allMatch(line -> line.length() <= 76);
    assertThat(ReadMail.of(raw.getBytes(StandardCharsets.US_ASCII)).subject())
        .isEqualTo("Du har en plads i " + title);
  }

  @Test
  void anInboxShowsTheFirstWordsBehindTheGreetingAndNoneThatAStrangerTyped() {
    assertThat(shownInInbox(LetterKind.ENROLLMENT_SEATED))
        .startsWith("Velkommen! Du har nu en plads i netværket Fødevarekontaktmaterialer.")
        .endsWith("…");
    assertThat(shownInInbox(LetterKind.MEETING_INVITATION))
        .startsWith("Du er inviteret til »Første møde« i netværket");
    assertThat(shownInInbox(LetterKind.PROPOSAL_RECEIPT))
        .startsWith("Tak for dit forslag")
        .doesNotContain("Karen", "Fødevare");
  }

  @Test
  void outlookGetsAButtonWithRoomAndACardOfItsWidth() {
    var html = read(LetterKind.ENROLLMENT_SEATED).html();

    assertThat(html)
        .containsPattern("<td class=\"button\"[^>]*mso-padding-alt:12px 22px")
        .containsSubsequence("<!--[if mso]><table", "width=\"600\"", "<!--[if mso]></td>");
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {"MAILING_TO_MEMBER", "MAILING_BY_CONSENT"})
  void canBeLeftWithOneClickWhereItMay(LetterKind kind) {
    var mail = read(kind);
    var link = Samples.address(Samples.UNSUBSCRIBE) + "?letter=da";

    assertThat(mail.header("List-Unsubscribe")).isEqualTo("<" + link + ">").startsWith("<https://");
    assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(mail.text()).contains(link);
    assertThat(mail.header("List-Id")).isEqualTo("<networks.plast.example.dk>");
    assertThat(mail.headers()).doesNotContainKey("Auto-Submitted");
  }

  @Test
  void theNewsletterIsAListOfItsOwnWithItsOwnWayOut() {
    var mail = read(LetterKind.MAILING_TO_SUBSCRIBER);
    var list = new LinkSubject.OfAddress("karen@example.dk", MailList.NEWSLETTER, "l-9x8y7z");
    var out = Samples.address(Link.of(list, Samples.NOW)) + "?letter=da";

    assertThat(mail.header("List-Id")).isEqualTo("<newsletter.plast.example.dk>");
    assertThat(mail.header("List-Unsubscribe")).isEqualTo("<" + out + ">");
    assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(mail.text()).contains("fordi du har tilmeldt dig nyhedsbrevet", out, "/newsletter");
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MAILING_TO_MEMBER", "MAILING_BY_CONSENT", "MAILING_TO_SUBSCRIBER", "MAILING_TEST"})
  void isMarkedAsAutomaticAndCannotBeLeftOtherwise(LetterKind kind) {
    var mail = read(kind);

    assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(mail.headers())
        .doesNotContainKeys("List-Id", "List-Unsubscribe", "List-Unsubscribe-Post");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ib\r\nBcc: alle@example.dk",
        "Ib\nBcc: alle@example.dk",
        "Ib\rBcc: alle@example.dk",
        "Ib\u0000\u000b\u000c\u0085\u2028Bcc: alle@example.dk",
        "Ib\r\n\r\nBcc: alle@example.dk",
        "=?utf-8?q?Ib=0D=0ABcc:_alle@example.dk?="
      })
  void noNameOrTitleBreaksIntoTheHead(String text) {
    var to = new Person(text, Company.of(text), EmailAddress.of("ib@example.dk"), Language.DA);
    var letter =
        Samples.with(Samples.delivery(LetterKind.ENROLLMENT_SEATED, to).letter(), "title", text);
    var raw = raw(Samples.delivery(letter));
    var head = raw.substring(0, raw.indexOf("\r\n\r\n"));

    assertThat(names(head))
        .containsExactlyInAnyOrder(
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Content-Language",
            "Auto-Submitted");
  }

  @Test
  void aLongDanishNameIsFoldedAndAVeryLongOneCut() {
    var name = "Åse Ærø Ødegård-Søndergård ".repeat(40);
    var to = new Person(name, Company.UNKNOWN, EmailAddress.of("aase@example.dk"), Language.DA);
    var raw = raw(Samples.delivery(LetterKind.ENROLLMENT_SEATED, to));

    assertThat(ReadMail.of(raw.getBytes(StandardCharsets.US_ASCII)).header("To"))
        .startsWith("Åse Ærø Ødegård-Søndergård Åse")
        .endsWith("<aase@example.dk>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "🧑‍🔬", "🇩🇰", "e\u0301\u0323", "å", "한"})
  void aNameThatIsTooLongIsCutBetweenTwoCharacters(String character) {
    for (var before : List.of("", "A", "Bo")) {
      var name = before + character.repeat(140);
      var to = new Person(name, Company.UNKNOWN, EmailAddress.of("aa@example.dk"), Language.DA);
      var raw = raw(Samples.delivery(LetterKind.ENROLLMENT_SEATED, to));

      var shown = ReadMail.of(raw.getBytes(StandardCharsets.US_ASCII)).header("To");
      var kept = shown.substring(0, shown.indexOf(" <"));
      assertThat(kept.length()).isBetween(120 - character.length(), 120);
      assertThat(kept.substring(before.length()).replace(character, "")).isEmpty();
    }
  }

  @Test
  void aNameWithACommaIsOneRecipient() {
    var to =
        new Person(
            "Holm, Mette <b>", Company.UNKNOWN, EmailAddress.of("mette@example.dk"), Language.DA);

    assertThat(read(raw(Samples.delivery(LetterKind.ENROLLMENT_SEATED, to))).header("To"))
        .isEqualTo("\"Holm, Mette <b>\" <mette@example.dk>");
  }

  @Test
  void aPersonWithoutANameIsGreetedAllTheSame() {
    var to = new Person("", Company.UNKNOWN, EmailAddress.of("ib@example.dk"), Language.DA);
    var mail =
        ReadMail.of(
            writer
                .write(
                    Samples.delivery(LetterKind.ENROLLMENT_SEATED, to),
                    Samples.words(LetterKind.ENROLLMENT_SEATED))
                .raw());

    assertThat(mail.header("To")).isEqualTo("ib@example.dk");
    assertThat(mail.text()).startsWith("Hej\r\n");
  }

  @Test
  void aDanishDomainIsWrittenInAsciiAndADanishMailboxRefused() {
    var danish = new Person("Ib", Company.UNKNOWN, EmailAddress.of("ib@østerport.dk"), Language.DA);
    var mail =
        writer.write(Samples.delivery(LetterKind.ENROLLMENT_SEATED, danish), Optional.empty());

    assertThat(mail.to()).isEqualTo("ib@xn--sterport-44a.dk");
    assertThat(ReadMail.of(mail.raw()).header("To")).isEqualTo("Ib <ib@xn--sterport-44a.dk>");
    assertThat(EmailAddress.parse("åse@example.dk")).as("is refused at the door").isEmpty();
  }

  @Test
  void theFirstLetterToAnAddressCarriesNoLinkThatAStrangerTyped() {
    var to =
        new Person(
            "Vind på www.ond.example",
            Company.UNKNOWN,
            EmailAddress.of("ib@example.dk"),
            Language.DA);
    var receipt = Samples.delivery(LetterKind.PROPOSAL_RECEIPT, to).letter();
    var letter = Samples.with(receipt, "title", "Se https://ond.example/x nr. 1");

    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

    assertThat(mail.text() + mail.html() + mail.subject())
        .contains("Vind på", "nr. 1")
        .doesNotContain("ond.example", "https://ond", "www.ond");
    assertThat(mail.html()).contains("mailto:sekretariatet@plast.example.dk");
  }

  @Test
  void whatAColleagueOrAStrangerTypedStandsQuotedWithoutLinksAndInNoSubject() {
    var said =
        Map.of("kept", "»Eva Ny« er allerede tilmeldt", "replaced", "»Eva Ny« stod på den første");
    for (var shared : said.keySet()) {
      var sample = Samples.delivery(LetterKind.ENROLLMENT_SHARED, Language.DA).letter();
      var typed = Samples.with(sample, "newcomer", "Vind på www.ond.example");
      var letter = Samples.with(typed, "shared", shared);

      var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

      assertThat(mail.text()).contains("»Vind på www", said.getOrDefault(shared, "?"));
      assertThat(mail.text() + mail.html()).doesNotContain("ond.example", "www.ond");
      assertThat(mail.subject()).doesNotContain("Vind", "Eva");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {
        "PROPOSAL_RECEIPT",
        "PROPOSAL_JOINED",
        "ENROLLMENT_CONFIRM",
        "ENROLLMENT_NAMED",
        "ENROLLMENT_SHARED"
      })
  void whatAnybodyCanHaveSentToAnybodyShowsTypedWordsInAQuotationOnly(LetterKind kind) {
    var phishing = "Ring 70 12 34 56 straks";
    var to =
        new Person(
            phishing, Company.of(phishing), EmailAddress.of("offer@example.dk"), Language.DA);
    var letter = Samples.delivery(kind, to).letter();
    for (var typed : List.of("newcomer", "known", "giver")) {
      letter = letter.values().containsKey(typed) ? Samples.with(letter, typed, phishing) : letter;
    }
    letter = kind == LetterKind.PROPOSAL_RECEIPT ? Samples.with(letter, "title", phishing) : letter;

    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

    assertThat(mail.subject()).doesNotContain("Ring");
    assertThat(mail.header("To")).isEqualTo("offer@example.dk");
    var shown = mail.text().lines().filter(line -> line.contains("Ring")).toList();
    assertThat(shown).isNotEmpty().allMatch(line -> line.startsWith("> "));
    assertThat(mail.text().indexOf("Ring")).as("after our own words").isGreaterThan(100);
  }

  @Test
  void staffGetTheTitleOfAnIdeaQuotedInNoSubjectAndAsNoLink() {
    var sample = Samples.delivery(LetterKind.PROPOSAL_NEWS, Language.DA).letter();
    var letter = Samples.with(sample, "title", "Se https://ond.example/x og log ind");

    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

    assertThat(mail.subject()).isEqualTo("Nyt forslag (p-7k2m4x)");
    assertThat(mail.text())
        .contains("\r\n> Se https:")
        .doesNotContain("https://ond", "ond.example");
    assertThat(mail.html()).contains("<blockquote").doesNotContain("https://ond", "ond.example");
  }

  @Test
  void whoIsAskedForTheClickReadsUntilWhen() {
    var letter = delivery(LetterKind.ENROLLMENT_CONFIRM).letter();

    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

    assertThat(mail.text())
        .contains("senest")
        .contains("7.\u00A0december\u00A02026 kl.\u00A009.00");
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {"PROPOSAL_ANSWER", "PROPOSAL_DECLINED", "PROPOSAL_LINK"})
  void whatStaffWriteOfAnIdeaCarriesItsTitleInNoSubject(LetterKind kind) {
    var letter = Samples.with(delivery(kind).letter(), "title", "Faktura 4711 forfalden");

    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

    assertThat(mail.subject()).doesNotContain("Faktura");
    assertThat(mail.text()).contains("\r\n> Faktura 4711 forfalden");
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {
        "PROPOSAL_ANSWER",
        "PROPOSAL_APPROVAL",
        "PROPOSAL_DECLINED",
        "PROPOSAL_LINK",
        "PROPOSAL_PUBLISHED"
      })
  void whatStaffWriteGreetsByATypedNameInWhichNoLinkLives(LetterKind kind) {
    var typed = "Ib https://ond.example/x www.ond.example skriv@ond.example";
    var to = new Person(typed, Company.of(typed), EmailAddress.of("ib@example.dk"), Language.DA);
    var letter = Samples.with(Samples.delivery(kind, to).letter(), "title", typed);

    var mail = ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());

    assertThat(mail.text()).startsWith("Hej Ib https:");
    assertThat(mail.text() + mail.html())
        .doesNotContain("https://ond", "www.ond", "ond.example", "@ond");
  }

  @Test
  void anEncodedWordThatSomebodyTypedIsShownAsItWasTyped() {
    var typed = "=?utf-8?q?https=3A//ond=2Eexample/log_ind_nu?= " + "å=?x?q?😀?=".repeat(20);
    var to = new Person(typed, Company.UNKNOWN, EmailAddress.of("ib@example.dk"), Language.DA);
    var letter =
        Samples.with(Samples.delivery(LetterKind.ENROLLMENT_SEATED, to).letter(), "title", typed);
    var raw = raw(Samples.delivery(letter));

    assertThat(read(raw).subject()).isEqualTo("Du har en plads i " + typed);
    assertThat(read(raw).header("To"))
        .startsWith("=?utf-8?q?https=3A//ond=2Eexample/log_ind_nu?= å=?x?q?😀")
        .endsWith(" <ib@example.dk>");
    assertThat(raw.lines().filter(line -> line.contains("=?UTF-8?")))
        .hasSizeGreaterThan(4)
        .allMatch(line -> line.length() <= 76);
  }

  @Test
  void noTwoLettersHaveTheSameIdentity() {
    var one = raw(Delivery.now("enrollment-seated/e-1", letter(), Samples.NOW));
    var two = raw(Delivery.now("enrollment-seated/e-2", letter(), Samples.NOW));

    assertThat(read(one).header("Message-ID")).isNotEqualTo(read(two).header("Message-ID"));
    assertThat(one).doesNotContain("e-1\"");
  }

  private static Letter letter() {
    return delivery(LetterKind.ENROLLMENT_SEATED).letter();
  }

  private static List<String> names(String head) {
    return head.lines()
        .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  private ReadMail read(LetterKind kind) {
    return ReadMail.of(writer.write(delivery(kind), Samples.words(kind)).raw());
  }

  private static ReadMail read(String raw) {
    return ReadMail.of(raw.getBytes(StandardCharsets.US_ASCII));
  }

  private String raw(Delivery delivery) {
    var raw = writer.write(delivery, Samples.words(delivery.letter().kind())).raw();
    return new String(raw, StandardCharsets.UTF_8);
  }

  private static Delivery delivery(LetterKind kind) {
    return Samples.delivery(kind, Language.DA);
  }

  private String shownInInbox(LetterKind kind) {
    var html = read(kind).html();
    var from = html.indexOf("mso-hide:all;\">") + "mso-hide:all;\">".length();
    return html.substring(from, html.indexOf("</div>", from));
  }
}
