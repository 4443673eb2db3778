package kreds.local.faults;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import kreds.local.json.LocalJson;
import kreds.local.story.Kreds;

/// One of the many: a member, a proposer, a speaker or one of the staff, whoever the seed says
/// next. All draw from the same few addresses and networks, so that they get into each other's way.
final class Somebody {
  static final List<String> NETWORKS =
      List.of("foedevarekontaktmaterialer", "plastgenanvendelse", "sjaellandske-produktionschefer");
  private static final int PEOPLE = 24;
  private static final List<String> NEEDED =
      List.of("hanne.bruun@example.dk", "signe.hoejgaard@example.dk", "poul.kjaer@example.dk");
  private static final List<String> CHOICES = List.of("yes", "if-needed", "no");

  private static final Pattern PROPOSAL = Pattern.compile("\"(p-[A-Za-z0-9]+)\"");

  private final Site site;
  private final Random random;

  Somebody(Site site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  /// Does the next thing.
  void act() {
    switch (random.nextInt(20)) {
      case 0, 1, 2 -> enroll();
      case 3, 4, 5 -> visit(person(), "/enrollments/", Map.of("action", "confirm"));
      case 6 -> visit(one(NEEDED), "/polls/", dates());
      case 7 -> visit(person(), "/polls/", dates());
      case 8 ->
          visit(person(), "/meetings/", Map.of("action", one(List.of("coming", "not-coming"))));
      case 9 -> propose();
      case 10 -> treatAProposal();
      case 11 -> plan();
      case 12 -> order("meeting-scheduling", "choose-date", Map.of("date", "date-" + number(4)));
      case 13 -> resize();
      case 14 -> look();
      case 15, 16 ->
          visit(
              person(),
              "/enrollments/",
              Map.of("action", one(List.of("accept", "accept", "decline", "leave"))));
      case 17 -> about("promote-enrollment");
      case 18 -> about("remove-enrollment");
      default -> order("enrollment", "send-link", Map.of("email", person()));
    }
  }

  private void enroll() {
    var address = person();
    site.post(
        "/networks/" + one(NETWORKS) + "/enrollments",
        Map.of("name", "Bo Holm", "email", address, "company", "Firma " + address));
  }

  private void propose() {
    var form = new LinkedHashMap<String, Object>();
    form.put("name", "Karen Holm");
    form.put("company", "Holm Værktøj ApS");
    form.put("email", person());
    form.put("title", "Netværk " + number(5));
    form.put("idea", "Vi er få i hvert hus, der bygger sprøjtestøbeværktøj. Lad os mødes.");
    form.put("idempotencyKey", "key-" + number(30));
    site.post("/proposals", form);
  }

  private void treatAProposal() {
    var listed = invoke("proposal-intake", "list-proposals", Map.of());
    var ids = new ArrayList<String>();
    PROPOSAL.matcher(listed).results().forEach(found -> ids.add(found.group(1)));
    if (ids.isEmpty()) {
      return;
    }
    var id = Map.of("proposal", one(ids));
    switch (random.nextInt(5)) {
      case 0 -> invoke("proposal-intake", "refine-proposal", id);
      case 1 -> invoke("proposal-intake", "note-proposal", id);
      case 2 -> invoke("proposal-intake", "decline-proposal", id);
      case 3 -> invoke("proposal-intake", "show-proposal", id);
      default -> visit(person(), "/proposals/", Map.of("action", "withdraw"));
    }
  }

  private void plan() {
    var day = OffsetDateTime.parse(now()).toLocalDate();
    var dates = new ArrayList<Map<String, String>>();
    for (var i = 40; i < 44; i++) {
      dates.add(Map.of("start", day.plusDays(i) + "T09:30", "end", day.plusDays(i) + "T14:00"));
    }
    order(
        "meeting-scheduling",
        "plan-meeting",
        Map.of("pollDeadline", day.plusDays(20) + "T12:00", "dates", dates));
  }

  private String now() {
    return site.get("/_local/clock")
        .map(answer -> LocalJson.text(LocalJson.object(answer), "local"))
        .orElse("2026-11-28T12:00:00+01:00");
  }

  private void resize() {
    var minimum = number(3);
    order(
        "enrollment",
        "change-capacity",
        Map.of("minimum", minimum, "maximum", minimum + number(8)));
  }

  private void about(String command) {
    order("enrollment", command, Map.of("email", person(), "reason", "Efter aftale"));
  }

  private void look() {
    switch (random.nextInt(3)) {
      case 0 -> order("enrollment", "show-network", Map.of());
      case 1 -> order("meeting-scheduling", "show-meeting", Map.of());
      default -> site.get("/networks/" + one(NETWORKS));
    }
  }

  private Map<String, String> dates() {
    var answer = new LinkedHashMap<String, String>();
    for (var date = 1; date <= 4; date++) {
      answer.put("date-" + date, one(CHOICES));
    }
    return answer;
  }

  private void visit(String address, String kind, Map<String, ?> form) {
    site.link(address, kind)
        .ifPresent(link -> {
          site.get(link);
          site.post(link, form);
        });
  }

  private void order(String function, String command, Map<String, ?> fields) {
    var all = new LinkedHashMap<String, Object>(fields);
    all.put("network", one(NETWORKS));
    invoke(function, command, all);
  }

  private String invoke(String function, String command, Map<String, ?> fields) {
    var order = Kreds.order(function, command, fields);
    return site.post("/_local/invoke/" + function, order).orElse("");
  }

  private String person() {
    return "person" + number(PEOPLE) + "@firma.example";
  }

  private int number(int most) {
    return 1 + random.nextInt(most);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
