package kreds.testing.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

final class ReadMailTest {
  private static final String INVITATION =
      """
      From: =?UTF-8?Q?Plastindustrien_=28pr=C3=B8ve=29?= <kreds@example.dk>
      To: anne@example.dk
      Subject: =?UTF-8?Q?M=C3=B8de_i_netv=C3=A6rket?=
       =?UTF-8?Q?_for_f=C3=B8devarer?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=outer

      --outer
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: quoted-printable

      Bekr=C3=A6ft: http://127.0.0.1:8080/enrollments/abc.def
      --inner
      Content-Type: text/html; charset=UTF-8
      Content-Transfer-Encoding: base64

      PHA+SGVqPC9wPg==
      --inner
      Content-Type: text/calendar; charset=UTF-8; method=REQUEST

      BEGIN:VCALENDAR
      --inner--
      --outer
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename="=?UTF-8?Q?k=C3=B8replan.bin?="
      Content-Transfer-Encoding: base64

      AAEC
      --outer--
      """;

  private final ReadMail mail = ReadMail.of(INVITATION.replace("\n", "\r\n").getBytes(UTF_8));

  @Test
  void headersAreDecodedAndFoundInAnyCase() {
    assertThat(mail.subject()).isEqualTo("Møde i netværket for fødevarer");
    assertThat(mail.header("from")).isEqualTo("Plastindustrien (prøve) <kreds@example.dk>");
  }

  @Test
  void bothTextsAreDecoded() {
    assertThat(mail.text().strip()).isEqualTo("Bekræft: http://127.0.0.1:8080/enrollments/abc.def");
    assertThat(mail.html()).isEqualTo("<p>Hej</p>");
    assertThat(mail.link("/enrollments/")).isEqualTo("http://127.0.0.1:8080/enrollments/abc.def");
  }

  @Test
  void calendarAndFilesHangOnWithNameTypeAndContent() {
    assertThat(mail.attachments())
        .extracting(ReadMail.Attachment::name, attachment -> attachment.bytes().length)
        .containsExactly(tuple("invite.ics", 15), tuple("køreplan.bin", 3));
    assertThat(mail.attachments().getFirst().type()).contains("method=REQUEST");
  }
}
