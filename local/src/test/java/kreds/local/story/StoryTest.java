package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kreds.local.json.LocalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From an idea to the first meeting: the story that the product is for, told once from beginning
/// to end over HTTP, with nothing but what people outside have.
final class StoryTest {
  private static final String STAFF = "sekretariat@example.dk";
  private static final String PROPOSER = "karen@holm.example";
  private static final String NETWORK = "vaerktoejsmagere";

  @TempDir private Path data;

  @Test
  void fromAnIdeaToTheFirstMeeting() {
    int port;
    try (var kreds = new Kreds(data, 0)) {
      port = kreds.port();
      aNewcomerSeesTheThreeNetworks(kreds);
      somebodyProposesAFourth(kreds);
      var proposal = staffDescribeItAndTheProposerApproves(kreds);
      itIsPublished(kreds, proposal);
      fortyCandidatesAreInvited(kreds);
      someDeclineAndThirteenEnroll(kreds);
      fortyAtOnceForTwelvePlaces(kreds);
      theFirstMeetingIsPlanned(kreds);
      theGroupChoosesItsDate(kreds);
      everybodyIsInvited(kreds);
    }
    try (var again = new Kreds(data, port)) {
      everythingIsStillThere(again);
    }
  }

  private static void aNewcomerSeesTheThreeNetworks(Kreds kreds) {
    assertThat(kreds.page("/").body())
        .contains("lang=\"da\"", "Fødevarekontaktmaterialer", "Plastgenanvendelse")
        .contains("Sjællandske produktionschefer");
    assertThat(kreds.page("/?lang=en").body())
        .contains("lang=\"en\"", "Food-contact materials", "Production managers on Zealand");
  }

  private static void somebodyProposesAFourth(Kreds kreds) {
    var form =
        Map.of(
            "name", "Karen Holm",
            "company", "Holm Værktøj ApS",
            "email", PROPOSER,
            "title", "Netværk for værktøjsmagere",
            "idea", "Vi er få i hvert hus, der bygger sprøjtestøbeværktøj. Lad os mødes.",
            "idempotencyKey", "story-1");

    var first = kreds.postForm("/proposals", form);
    var second = kreds.postForm("/proposals", form);

    assertThat(first.status()).isEqualTo(303);
    assertThat(kreds.page(first.location()).status()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(303);
    assertThat(kreds.table("Proposals")).hasSize(1);
    assertThat(kreds.mail(PROPOSER)).hasSize(1);
    var page = kreds.page(kreds.link(PROPOSER, "/proposals/"));
    assertThat(page.body()).contains("Netværk for værktøjsmagere");
  }

  private static String staffDescribeItAndTheProposerApproves(Kreds kreds) {
    var listed = kreds.staff("proposal-intake", "list-proposals", Map.of());
    assertThat(listed.toString()).contains("Netværk for værktøjsmagere");
    var proposal = LocalJson.text(kreds.table("Proposals").getFirst(), "pk");
    var id = Map.of("proposal", proposal);
    var link = kreds.link(PROPOSER, "/proposals/");

    var early = kreds.invoke("proposal-intake", "publish-proposal", id);
    assertThat(early).containsEntry("ok", false);

    kreds.staff("proposal-intake", "refine-proposal", id);
    kreds.staff("proposal-intake", "note-proposal", id);
    var described = new LinkedHashMap<String, Object>(id);
    described.put(
        "decisionDate", OffsetDateTime.parse(kreds.now()).toLocalDate().plusDays(90).toString());
    described.put("minimum", 12);
    described.put("maximum", 15);
    kreds.staff("proposal-intake", "describe-proposal", described);
    kreds.staff("proposal-intake", "ask-proposer", id);
    assertThat(kreds.page(link).body()).doesNotContain("Talte med Karen i telefon");
    var approved = kreds.postJson(link, Map.of("action", "approve", "round", 1));
    assertThat(approved.status()).isEqualTo(200);
    return proposal;
  }

  private static void itIsPublished(Kreds kreds, String proposal) {
    var id = Map.of("proposal", proposal, "network", NETWORK);

    kreds.staff("proposal-intake", "publish-proposal", id);

    assertThat(kreds.page("/").body()).contains("Netværk for værktøjsmagere");
    assertThat(kreds.json("/networks/" + NETWORK).status()).isEqualTo(200);
    assertThat(kreds.page("/networks/" + NETWORK).body())
        .contains("Netværk for værktøjsmagere")
        .doesNotContain("Talte med Karen i telefon");
    assertThat(kreds.invoke("proposal-intake", "publish-proposal", id))
        .as("the same again is the same answer, and no second letter")
        .containsEntry("ok", true);
    assertThat(kreds.subjects(PROPOSER)).hasSize(3);
  }

  private static void fortyCandidatesAreInvited(Kreds kreds) {
    var csv = new StringBuilder("Navn;Virksomhed;E-mail;Sprog;Grundlag;Dokumentation\r\n");
    for (var i = 1; i <= 43; i++) {
      var basis = i == 43 ? "ingen" : i % 4 == 0 ? "samtykke" : "medlem";
      csv.append("Kandidat ")
          .append(i)
          .append(";Værk ")
          .append(i)
          .append(" A/S;")
          .append(candidate(i));
      csv.append(i % 5 == 0 ? ";en;" : ";da;").append(basis).append(";Messe 2026\r\n");
    }
    var file = csv.append("Uden Adresse;Firma;ikke-en-adresse;da;medlem;\r\n").toString();
    var network = Map.of("network", NETWORK, "csv", file);

    var dry = kreds.staff("proposal-intake", "import-candidates", network);
    assertThat(rows(kreds, "CANDIDATE#")).isEmpty();
    assertThat(dry.toString()).contains("43").contains("email");
    var wet = new LinkedHashMap<String, Object>(network);
    wet.put("dryRun", false);
    kreds.staff("proposal-intake", "import-candidates", wet);
    assertThat(rows(kreds, "CANDIDATE#")).hasSize(43);
    suppress(kreds, candidate(41));
    suppress(kreds, candidate(42));

    var tomorrow = tomorrowAtEight(kreds);
    var prepared = new LinkedHashMap<String, Object>();
    prepared.put("network", NETWORK);
    prepared.put("include", List.of(Map.of("candidates", NETWORK)));
    prepared.put("exclude", List.of());
    prepared.put("alreadyGot", List.of());
    prepared.put("scheduledAt", tomorrow.toLocalDateTime().toString());
    var mailing = kreds.staff("email-distribution", "prepare-mailing", prepared);
    assertThat(mailing.toString()).contains("40");
    assertThat(kreds.mail(candidate(1))).isEmpty();

    kreds.release(mailing);
    assertThat(kreds.mail(candidate(1))).isEmpty();
    kreds.clock(Map.of("to", tomorrow.plusMinutes(2).toString()));

    for (var i = 1; i <= 40; i++) {
      assertThat(kreds.mail(candidate(i))).as("candidate %s", i).hasSize(1);
    }
    assertThat(kreds.mail(candidate(41))).isEmpty();
    assertThat(kreds.mail(candidate(42))).isEmpty();
    assertThat(kreds.mail(candidate(43))).as("no basis").isEmpty();
    kreds.clock(Map.of("advance", "PT3H"));
    assertThat(kreds.mail(candidate(7))).hasSize(1);
  }

  private static void suppress(Kreds kreds, String address) {
    kreds.staff("email-distribution", "suppress-address", Map.of("address", address));
  }

  private static void someDeclineAndThirteenEnroll(Kreds kreds) {
    for (var i = 1; i <= 3; i++) {
      var declined =
          kreds.postForm(
              kreds.link(candidate(i), "/candidates/"),
              Map.of("action", "decline", "reason", "Har ikke tid i år"));
      assertThat(declined.status()).isEqualTo(303);
    }
    for (var i = 4; i <= 11; i++) {
      accept(kreds, i);
    }
    for (var i = 12; i <= 14; i++) {
      enrollByForm(kreds, NETWORK, candidate(i), i);
    }
    assertThat(readyMails(kreds)).isZero();
    accept(kreds, 15);
    assertThat(readyMails(kreds)).isEqualTo(1);
    accept(kreds, 16);
    assertThat(readyMails(kreds)).isEqualTo(1);
    assertThat(state(kreds, NETWORK))
        .containsEntry("state", "READY")
        .containsEntry("confirmed", 13L);
  }

  private static void accept(Kreds kreds, int i) {
    var link = kreds.link(candidate(i), "/candidates/");
    assertThat(kreds.page(link).body()).contains("Kandidat " + i);
    var form =
        Map.of(
            "action",
            "accept",
            "name",
            "Kandidat " + i,
            "company",
            "Værk " + i + " A/S",
            "role",
            "Værktøjsmager");
    assertThat(kreds.postForm(link, form).status()).isEqualTo(303);
    var mine = kreds.json(kreds.link(candidate(i), "/enrollments/"));
    assertThat(mine.text("state")).isEqualTo("confirmed");
  }

  private static void enrollByForm(Kreds kreds, String network, String address, int i) {
    var form =
        Map.of("name", "Person " + i, "company", "Firma " + i, "email", address, "role", "Leder");
    var posted = kreds.postForm("/networks/" + network + "/enrollments", form);
    assertThat(posted.status()).as(posted.body()).isEqualTo(303);
    var link = kreds.link(address, "/enrollments/");
    assertThat(kreds.json(link).text("state")).isEqualTo("unconfirmed");
    assertThat(kreds.postForm(link, Map.of("action", "confirm")).status()).isEqualTo(303);
    assertThat(kreds.json(link).text("state")).isEqualTo("confirmed");
  }

  private static void fortyAtOnceForTwelvePlaces(Kreds kreds) {
    var network = "sjaellandske-produktionschefer";
    kreds.staff(
        "enrollment", "change-capacity", Map.of("network", network, "minimum", 12, "maximum", 12));
    var before = readyMails(kreds);

    atOnce(40, i -> kreds.postJson("/networks/" + network + "/enrollments", crowd(i)), 202);
    var links = new ArrayList<String>();
    for (var i = 0; i < 40; i++) {
      links.add(kreds.link(crowdAddress(i), "/enrollments/"));
    }
    atOnce(40, i -> kreds.postJson(links.get(i), Map.of("action", "confirm")), 200);

    assertThat(state(kreds, network))
        .containsEntry("confirmed", 12L)
        .containsEntry("waiting", 28L)
        .containsEntry("unconfirmed", 0L)
        .containsEntry("state", "READY");
    assertThat(readyMails(kreds)).isEqualTo(before + 1);
    inOrderOfArrival(kreds, network, links);
  }

  private static void inOrderOfArrival(Kreds kreds, String network, List<String> links) {
    var arrivals = new LinkedHashMap<Long, String>();
    for (var link : links) {
      var mine = kreds.json(link).json();
      if (LocalJson.text(mine, "state").equals("waiting")
          && mine.get("place") instanceof Number place) {
        arrivals.put(place.longValue(), LocalJson.text(mine, "state"));
      }
    }
    assertThat(arrivals.keySet()).hasSize(28).contains(1L, 28L);
    var waiting =
        rows(kreds, "RUN#").stream()
            .filter(row -> LocalJson.text(row, "pk").equals(network))
            .filter(row -> LocalJson.text(row, "state").equals("waiting"));
    assertThat(waiting).hasSize(28);
  }

  private static void theFirstMeetingIsPlanned(Kreds kreds) {
    var meeting = new LinkedHashMap<String, Object>();
    meeting.put("network", NETWORK);
    var day = OffsetDateTime.parse(kreds.now()).toLocalDate();
    meeting.put("pollDeadline", day.plusDays(10) + "T12:00");
    var dates = new ArrayList<Map<String, String>>();
    for (var i = 30; i < 34; i++) {
      dates.add(Map.of("start", day.plusDays(i) + "T09:30", "end", day.plusDays(i) + "T14:00"));
    }
    meeting.put("dates", dates);

    kreds.staff("meeting-scheduling", "plan-meeting", meeting);

    for (var i = 4; i <= 16; i++) {
      assertThat(kreds.link(candidate(i), "/polls/")).isNotEmpty();
    }
  }

  private static void theGroupChoosesItsDate(Kreds kreds) {
    for (var i = 4; i <= 16; i++) {
      var link = kreds.link(candidate(i), "/polls/");
      var form =
          Map.of(
              "date-1",
              "no",
              "date-2",
              i % 3 == 0 ? "if-needed" : "yes",
              "date-3",
              i % 2 == 0 ? "yes" : "no",
              "date-4",
              "if-needed");
      assertThat(kreds.postForm(link, form).status()).isEqualTo(303);
    }
    var shown = kreds.staff("meeting-scheduling", "show-meeting", Map.of("network", NETWORK));
    assertThat(shown.toString()).contains("date-2");

    kreds.staff("meeting-scheduling", "choose-date", Map.of("network", NETWORK, "date", "date-2"));
    kreds.invoke("meeting-scheduling", "choose-date", Map.of("network", NETWORK, "date", "date-2"));
  }

  private static void everybodyIsInvited(Kreds kreds) {
    for (var i = 4; i <= 16; i++) {
      var invitations =
          kreds.mail(candidate(i)).stream()
              .filter(mail -> mail.toString().contains("BEGIN:VCALENDAR"))
              .toList();
      assertThat(invitations).as("invitations of %s", i).hasSize(1);
      assertThat(invitations.getFirst().toString())
          .contains("METHOD:REQUEST", "SEQUENCE:0")
          .contains(candidate(i));
      var coming =
          kreds.postForm(kreds.link(candidate(i), "/meetings/"), Map.of("action", "coming"));
      assertThat(coming.status()).isEqualTo(303);
    }
    assertThat(kreds.page("/networks/" + NETWORK).body()).contains("09.30");
  }

  private static void everythingIsStillThere(Kreds kreds) {
    assertThat(kreds.page("/").body()).contains("Netværk for værktøjsmagere");
    assertThat(kreds.mail(candidate(4))).hasSizeGreaterThan(3);
    assertThat(readyMails(kreds)).isEqualTo(2);
    assertThat(kreds.page(kreds.link(candidate(4), "/meetings/")).status()).isEqualTo(200);
  }

  private static int readyMails(Kreds kreds) {
    return (int)
        kreds.table("Deliveries").stream()
            .filter(row -> LocalJson.text(row, "kind").equals("NETWORK_READY"))
            .filter(row -> LocalJson.text(row, "state").equals("DELIVERED"))
            .filter(row -> kreds.subjects(STAFF).size() > 0)
            .count();
  }

  private static Map<String, Object> state(Kreds kreds, String network) {
    return rows(kreds, "RUN#01").stream()
        .filter(row -> LocalJson.text(row, "sk").equals("RUN#01"))
        .filter(row -> LocalJson.text(row, "pk").equals(network))
        .map(StoryTest::numbersAsLong)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> numbersAsLong(Map<String, Object> row) {
    var copy = new LinkedHashMap<String, Object>();
    row.forEach((name, value) -> copy.put(name, value instanceof Number n ? n.longValue() : value));
    return copy;
  }

  private static List<Map<String, Object>> rows(Kreds kreds, String sort) {
    return kreds.table("Networks").stream()
        .filter(row -> LocalJson.text(row, "sk").startsWith(sort))
        .toList();
  }

  private static OffsetDateTime tomorrowAtEight(Kreds kreds) {
    return OffsetDateTime.parse(kreds.now()).plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(8);
  }

  private static String candidate(int number) {
    return "kandidat" + number + "@vaerk" + number + ".example";
  }

  private static Map<String, String> crowd(int number) {
    return Map.of(
        "name",
        "Chef " + number,
        "company",
        "Fabrik " + number,
        "email",
        crowdAddress(number),
        "role",
        "Produktionschef");
  }

  private static String crowdAddress(int number) {
    return "chef" + number + "@fabrik" + number + ".example";
  }

  /// A call with a number.
  private interface Numbered {
    Kreds.Reply call(int number);
  }

  private static void atOnce(int many, Numbered call, int expected) {
    var calls = new ArrayList<Callable<Kreds.Reply>>();
    for (var i = 0; i < many; i++) {
      var number = i;
      calls.add(() -> call.call(number));
    }
    try (var threads = Executors.newFixedThreadPool(many)) {
      for (var reply : threads.invokeAll(calls)) {
        assertThat(reply.resultNow().status()).as(reply.resultNow().body()).isEqualTo(expected);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
