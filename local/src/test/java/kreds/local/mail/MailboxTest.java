package kreds.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.testing.aws.SentMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MailboxTest {
  private static final Instant NINE = Instant.parse("2027-01-04T08:00:00Z");

  @TempDir private Path folder;

  @Test
  void aRestartFindsEveryMailByteForByte() {
    var sent = mail(1, "anne@example.dk", NINE);
    new Mailbox(folder).keep(sent);

    var found = new Mailbox(folder).find(sent.id()).orElseThrow().sent();

    assertThat(found.raw()).isEqualTo(sent.raw());
    assertThat(found).usingRecursiveComparison().isEqualTo(sent);
  }

  @Test
  void theNewestMailComesFirst() {
    var mailbox = new Mailbox(folder);
    mailbox.keep(mail(1, "anne@example.dk", NINE));
    mailbox.keep(mail(2, "bo@example.dk", NINE));
    mailbox.keep(mail(3, "carl@example.dk", NINE.minusSeconds(60)));

    assertThat(mailbox.newestFirst())
        .extracting(mail -> mail.sent().to())
        .containsExactly("bo@example.dk", "anne@example.dk", "carl@example.dk");
  }

  @Test
  void theNextNumberFollowsTheLastOneOfTheLastRun() {
    new Mailbox(folder).keep(mail(41, "anne@example.dk", NINE));

    assertThat(new Mailbox(folder).lastNumber()).isEqualTo(41);
    assertThat(new Mailbox(folder.resolve("new")).lastNumber()).isZero();
  }

  @Test
  void whatWasNotYetHeardIsKnownAfterARestart() {
    var mailbox = new Mailbox(folder);
    mailbox.keep(mail(1, "anne@example.dk", NINE));
    mailbox.keep(mail(2, "bo@example.dk", NINE));

    mailbox.heard(mail(1, "anne@example.dk", NINE).id());

    assertThat(new Mailbox(folder).unheard())
        .extracting(SentMail::to)
        .containsExactly("bo@example.dk");
  }

  @Test
  void aMailIsShownDecoded() {
    var mailbox = new Mailbox(folder);
    mailbox.keep(mail(1, "anne@example.dk", NINE));

    var json = mailbox.newestFirst().getFirst().asJson();

    assertThat(json)
        .containsEntry("to", "anne@example.dk")
        .containsEntry("from", "Plastindustrien (prøve) <netvaerk@example.dk>")
        .containsEntry("subject", "Tak for tilmeldingen på Sjælland")
        .containsEntry("sentAt", NINE.toString())
        .containsEntry("text", "Bekræft her.")
        .containsEntry("html", "<p>Bekræft <b>her</b>.</p>");
    assertThat(json.get("attachments"))
        .isEqualTo(
            List.of(
                Map.of(
                    "name", "invite.ics",
                    "type", "text/calendar; charset=UTF-8; method=REQUEST",
                    "content", "SUMMARY:Møde"),
                Map.of("name", "kort.png", "type", "image/png; name=kort.png", "content", "AAEC")));
  }

  @Test
  void anAddressIsFoundInAnyCase() {
    var mail = new Mail(mail(1, "anne@example.dk", NINE));

    assertThat(mail.isTo(" Anne@Example.DK ")).isTrue();
    assertThat(mail.isTo("bo@example.dk")).isFalse();
  }

  private static SentMail mail(int number, String to, Instant at) {
    return new SentMail(
        "%08d-kreds".formatted(number),
        "netvaerk@example.dk",
        List.of(to),
        Map.of("delivery", "d-" + number),
        "kreds",
        at,
        RAW.replace("\n", "\r\n").getBytes(UTF_8));
  }

  private static final String RAW =
      """
      From: =?UTF-8?Q?Plastindustrien_=28pr=C3=B8ve=29?= <netvaerk@example.dk>
      Subject: =?UTF-8?Q?Tak_for_tilmeldingen_?=
       =?UTF-8?Q?p=C3=A5_Sj=C3=A6lland?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: quoted-printable

      Bekr=C3=A6ft her.
      --b
      Content-Type: text/html; charset=ISO-8859-1
      Content-Transfer-Encoding: quoted-printable

      <p>Bekr=E6ft <b>her</b>.</p>
      --b
      Content-Type: text/calendar; charset=UTF-8;
       method=REQUEST
      Content-Transfer-Encoding: base64

      U1VNTUFSWTpNw7hkZQ==
      --b
      Content-Type: image/png; name=kort.png
      Content-Disposition: attachment; filename=kort.png
      Content-Transfer-Encoding: base64

      AAEC
      --b--
      """;
}
