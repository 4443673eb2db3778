package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.link.LinkPurpose;
import kreds.network.NextMeeting;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PersonPageTest {
  private final Door door = new Door(2, 2);

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void openingTheLinkChangesNothingAndShowsAButton() {
    door.enroll(1);
    var before = door.everything();
    door.faults.reset();

    var page = door.send(Door.visit("http/enrollment", door.mine(1)));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("method=\"post\"", "name=\"action\" value=\"confirm\"", "Bekræft min tilmelding");
    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1));
    assertThat(door.everything()).isEqualTo(before);
  }

  @Test
  void aScannerThatAsksForTheHeadOrTheRouteByAnotherMethodChangesNothing() {
    door.enroll(1);
    var before = door.everything();
    for (var method : List.of("HEAD", "GET", "OPTIONS")) {
      var event = Door.visit("http/confirm", door.mine(1));
      event.put("routeKey", method + " /enrollments/{token}");
      door.send(event);
    }

    assertThat(door.everything()).isEqualTo(before);
  }

  @Test
  void theButtonConfirmsAndTwiceIsFine() {
    door.enroll(1);
    door.faults.reset();

    var first = door.confirm(1);
    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1, "transactWriteItems", 1));
    door.faults.reset();
    var second = door.confirm(1);

    assertThat(door.faults.counts()).isEqualTo(Map.of("query", 1));
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.data()).containsEntry("state", "confirmed");
    assertThat(second).isEqualTo(first);
    var form = door.send(Door.visit("http/confirm", door.mine(1)));
    assertThat(form.status()).isEqualTo(303);
    assertThat(form.header("location")).isEqualTo("/enrollments/" + door.mine(1));
  }

  @Test
  void whoWaitsHearsThePlaceAndSeesNobody() {
    for (var number = 1; number <= 4; number++) {
      door.enroll(number);
      door.confirm(number);
    }

    assertThat(door.confirm(4).data()).containsEntry("state", "waiting").containsEntry("place", 2);
    var page = door.send(Door.visit("http/enrollment", door.mine(4)));
    assertThat(page.body())
        .contains("nummer 2 på ventelisten")
        .doesNotContain("Deltager 1<", "Firma 1 A/S");
  }

  @Test
  void whoHasAPlaceSeesNamesAndCompaniesOfTheOthersAndNoAddress() {
    for (var number = 1; number <= 3; number++) {
      door.enroll(number);
      door.confirm(number);
    }

    var page = door.send(Door.visit("http/enrollment", door.mine(1)));

    assertThat(page.body())
        .contains("Deltager 2", "Firma 2 A/S")
        .doesNotContain("Deltager 3", "firma2.example");
    var data = door.send(Door.json("http/enrollment", door.mine(1), Map.of())).data();
    assertThat(data.get("participants"))
        .isEqualTo(
            List.of(
                Map.of("name", "Deltager 1", "company", "Firma 1 A/S"),
                Map.of("name", "Deltager 2", "company", "Firma 2 A/S")));
  }

  @Test
  void aMeetingThatIsAddedLaterShowsOnThePage() {
    door.enroll(1);
    door.confirm(1);
    var start = SampleNetworks.MONDAY.plus(Duration.ofDays(30));
    var before = door.roster();
    var next =
        new NextMeeting(
            "m-1", start, start.plusSeconds(7_200), "Odense", List.of("09:00 Velkomst"));
    door.rosters()
        .save(
            before,
            SampleNetworks.showing(before, next),
            Optional.empty(),
            new Consequences(List.of(), List.of()));

    assertThat(door.send(Door.visit("http/enrollment", door.mine(1))).body())
        .contains("3. februar 2027", "Odense", "09:00 Velkomst");
  }

  @Test
  void anotherActionIsNamedAsAFault() {
    door.enroll(1);

    var reply = door.send(Door.json("http/confirm", door.mine(1), Map.of("action", "promote")));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("\"field\":\"action\"");
  }

  @Test
  void aLinkThatIsCutForeignOrExpiredOpensNothing() {
    door.enroll(1);
    var mine = door.mine(1);
    var id = door.idOf(SampleNetworks.person(1));
    for (var token :
        List.of(
            mine.substring(0, mine.length() - 3),
            mine + "A",
            "",
            "TOKEN",
            door.token(LinkPurpose.CANDIDATE, Door.NETWORK, id),
            door.token(LinkPurpose.POLL, Door.NETWORK, "m-1", id))) {
      assertThat(door.send(Door.visit("http/enrollment", token)).status()).isEqualTo(404);
      assertThat(door.send(Door.visit("http/confirm", token)).status()).isEqualTo(404);
    }
    door.clock.advance(Duration.ofDays(600));
    assertThat(door.send(Door.visit("http/confirm", mine)).status()).isEqualTo(410);
    assertThat(door.roster().network().head().confirmed()).isZero();
  }

  @Test
  void aLinkToAnEnrollmentThatIsGoneSaysSo() {
    var nobody = door.token(LinkPurpose.ENROLLMENT, Door.NETWORK, "e-0");

    assertThat(door.send(Door.visit("http/enrollment", nobody)).status()).isEqualTo(404);
    assertThat(door.send(Door.visit("http/confirm", nobody)).status()).isEqualTo(404);
    assertThat(door.send(Door.json("http/confirm", nobody, Map.of("action", "x"))).status())
        .isEqualTo(422);
  }
}
