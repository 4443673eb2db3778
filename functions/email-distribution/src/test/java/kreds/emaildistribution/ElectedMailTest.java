package kreds.emaildistribution;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.run.Enrollment;
import kreds.testing.mail.ReadMail;
import org.junit.jupiter.api.Test;

/// Who is elected is read from the roster as the letter is written, by the function as it stands.
final class ElectedMailTest {
  private static final RunId RUN = RunId.first(SampleMails.NETWORK);

  @Test
  void theMailNamesWhoIsElectedAndTheRowDoesNot() {
    try (var office = new PostOffice()) {
      var seat = new Enrollment.Confirmed(applicant(RUN, 1), MONDAY);
      office.stored.write(new Write.SeatSaved(seat));
      office.letters(result(office.clock.instant()));

      office.tick();

      var mail = ReadMail.of(office.ses.mails().getFirst().raw());
      assertThat(mail.text())
          .contains("Kontaktperson: " + person(1).name(), "Stedfortræderen er ikke længere med.");
      assertThat(office.function.aws.rows("Deliveries").toString())
          .contains("contact/" + SampleMails.NETWORK + "/1/e-1")
          .doesNotContain(person(1).name());
    }
  }

  private static Delivery result(Instant now) {
    var page = new LinkSubject.OfBallot(RUN, "e-3");
    var letter =
        Letter.of(
            LetterKind.BALLOT_RESULT,
            person(3),
            Map.of(
                "title", "Plastgenanvendelse",
                "choice", "elected",
                "effect", "unknown",
                "themes", "",
                "speakers", "",
                "dates", "",
                "elected", "contact/plastgenanvendelse/1/e-1\ndeputy/plastgenanvendelse/1/e-2"),
            Map.of("page", Link.of(page, now)));
    return Delivery.now("ballot-result/e-3/1", letter, now);
  }
}
