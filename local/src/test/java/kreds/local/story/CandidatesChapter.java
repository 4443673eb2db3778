package kreds.local.story;

import static kreds.local.story.Cast.NETWORK;
import static kreds.local.story.Cast.candidate;
import static kreds.local.story.NetworkRows.readyMails;
import static kreds.local.story.NetworkRows.rows;
import static kreds.local.story.NetworkRows.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// From a list of candidates to a network that is ready.
final class CandidatesChapter {
  private CandidatesChapter() {}

  static void fortyCandidatesAreInvited(Kreds kreds) {
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

  static void someDeclineAndThirteenEnroll(Kreds kreds) {
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

  private static OffsetDateTime tomorrowAtEight(Kreds kreds) {
    return OffsetDateTime.parse(kreds.now()).plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(8);
  }
}
