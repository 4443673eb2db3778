package kreds.emaildistribution.mailing;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.commit.Write;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingText;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.sample.NetworkFixture;
import kreds.testing.memory.MemoryStore;
import kreds.testing.store.Stored;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

class CountingMailingsTest {
  private static final Instant BEFORE = MONDAY.minus(Duration.ofDays(3));
  private static final Instant AFTER = MONDAY.plus(Duration.ofDays(3));

  private final Stored stored = new MemoryStore().stored();
  private final CountingMailings counting =
      new CountingMailings(stored.rosters(), stored.deliveries());

  CountingMailingsTest() {
    var network = NetworkFixture.aNetwork().seated(1, 2, 3);
    stored.open(network.roster().network(), network.roster().run());
    for (var seat : network.roster().enrollments()) {
      stored.write(new Write.SeatSaved(seat));
    }
  }

  @Test
  void whoeverCameAfterTheLetterHasComeByItAndWhoWasInBeforeHasNot() {
    var mailing = mailing("plastgenanvendelse", "x");
    assertThat(enrolled(mailing, letter(1, BEFORE), letter(2, AFTER), letter(9, BEFORE)))
        .isEqualTo(1);
  }

  @Test
  void aMailingTellsOfTheNetworksThatItsWordsLeadTo() {
    var text = "[Plast]({site}/networks/plastgenanvendelse) og [andet]({site}/networks/ukendt).";
    assertThat(enrolled(mailing("", text), letter(1, BEFORE), letter(2, BEFORE))).isEqualTo(2);
    assertThat(enrolled(mailing("", "Kære læser"), letter(1, BEFORE))).isZero();
  }

  @Test
  void whoHasEnrolledHasBeItThatTheyHaveLeftSinceOrHaveAnotherAddress() {
    var mailing = mailing("plastgenanvendelse", "x");
    var seats = stored.rosters().current("plastgenanvendelse").orElseThrow().enrollments();
    var left = seats.get(0);
    var moved = seats.get(1);
    stored.write(new Write.SeatSaved(new Enrollment.Left(left.who(), AFTER, left.id())));
    stored.write(
        new Write.SeatSaved(
            new Enrollment.Transferred(moved.who(), AFTER, seats.get(2).id(), Onward.MOVED)));
    assertThat(enrolled(mailing, letter(1, BEFORE), letter(2, BEFORE), letter(3, BEFORE)))
        .isEqualTo(3);
  }

  @Test
  void whoGoesOnIntoTheNextYearHasNotComeByAMailingOfTheYearBefore() {
    var before = stored.rosters().current("plastgenanvendelse").orElseThrow();
    var next = new NetworkFixture(before).nextYear().seated(1, 2, 3).roster();
    stored.write(new Write.NetworkSaved(Optional.of(before.network()), next.network()));
    stored.write(new Write.RunSaved(Optional.empty(), next.run()));
    assertThat(stored.rosters().current("plastgenanvendelse").orElseThrow().run().id())
        .isEqualTo(next.run().id());
    var mailing = mailing("plastgenanvendelse", "x", Optional.of(MONDAY.minusSeconds(1)));
    assertThat(enrolled(mailing, letter(1, BEFORE), letter(2, AFTER))).isEqualTo(1);
  }

  private int enrolled(Mailing mailing, Delivery... letters) {
    return counting.of(mailing, Stream.of(letters)).enrolled();
  }

  private static Mailing mailing(String network, String body) {
    return mailing(network, body, Optional.empty());
  }

  private static Mailing mailing(String network, String body, Optional<Instant> scheduledAt) {
    var audience = new Audience(List.of(new Audience.Part.Subscribers()), List.of(), List.of());
    var content =
        new MailingContent(
            network,
            Map.of(Language.DA, new MailingText("x", body)),
            audience,
            scheduledAt,
            MailingContent.DEFAULT_HOURS);
    var draft = new Mailing.Draft(EmailAddress.of("mette@example.dk"), MONDAY);
    return Mailing.prepared("l-1", content, 3, draft).after();
  }

  private static Delivery letter(int number, Instant made) {
    return Delivery.at(
            "mailing/l-1/r-" + number,
            Letter.of(LetterKind.MAILING_TO_MEMBER, person(number), Map.of(), Map.of()),
            "l-1",
            made,
            made,
            Optional.empty())
        .claimed(made)
        .sent("ses-1");
  }
}
