package kreds.local.faults;

import java.time.LocalDate;
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

  /// No network ever lets one company have more.
  static final int MOST_OF_A_COMPANY = 3;

  private static final int PEOPLE = 24;
  private static final int COMPANIES = 6;
  private static final List<String> NEEDED =
      List.of("hanne.bruun@example.dk", "signe.hoejgaard@example.dk", "poul.kjaer@example.dk");
  private static final List<String> CHOICES = List.of("yes", "if-needed", "no");

  private static final Pattern PROPOSAL = Pattern.compile("\"(p-[A-Za-z0-9]+)\"");

  private final Site site;
  private final String name;
  private final Random random;
  private Errand errand = Errand.LOOK;

  Somebody(Site site, String name, long seed) {
    this.site = site;
    this.name = name;
    this.random = new Random(seed);
  }

  /// Does the next thing.
  ///
  /// @param isLate whether it is near the end, when networks are called off and merged
  void act(boolean isLate) {
    errand = Errand.drawn(random, isLate);
    errand.by(this);
  }

  void enrolls() {
    var number = number(PEOPLE);
    var form =
        Map.of(
            "name", "Bo Holm", "email", address(number), "company", "Firma " + number % COMPANIES);
    says(address(number), site.post(errand, "/networks/" + network() + "/enrollments", form));
  }

  /// One post for two or three of one company, who take their places all at once or as they fit.
  void enrollsColleagues() {
    var number = number(PEOPLE);
    var colleagues = new ArrayList<Map<String, Object>>();
    for (var more = 1; more <= number(2); more++) {
      var email = address((number + more * COMPANIES - 1) % PEOPLE + 1);
      colleagues.add(Map.of("name", "Ida Holm", "email", email, "role", "Teknik"));
    }
    var form =
        Map.of(
            "name",
            "Bo Holm",
            "email",
            address(number),
            "company",
            "Firma " + number % COMPANIES,
            "colleagues",
            colleagues,
            "fit",
            one(List.of("all-or-none", "all-or-none", "as-many-as-fit")));
    says(address(number), site.post(errand, "/networks/" + network() + "/enrollments", form));
  }

  /// About one of those of whom the own page asks.
  void votes() {
    var address = person();
    var asked = new ArrayList<String>();
    site.link(address, "/enrollments/")
        .flatMap(site::get)
        .ifPresent(page ->
            LocalJson.objects(LocalJson.object(page), "votes")
                .forEach(vote -> asked.add(LocalJson.text(vote, "about"))));
    if (!asked.isEmpty()) {
      var vote = one(List.of("yes", "yes", "yes", "no"));
      var form = Map.of("action", "vote", "about", one(asked), "vote", vote);
      visits(address, "/enrollments/", form).forEach(heard -> site.promises().told(address, heard));
    }
  }

  void proposes() {
    var form = new LinkedHashMap<String, Object>();
    form.put("name", "Karen Holm");
    form.put("company", "Holm Værktøj ApS");
    form.put("email", person());
    form.put("title", "Netværk " + number(5));
    form.put("idea", "Vi er få i hvert hus, der bygger sprøjtestøbeværktøj. Lad os mødes.");
    form.put("idempotencyKey", "key-" + number(30));
    says("", site.post(errand, "/proposals", form));
  }

  /// By the own page, now and then twice under one key.
  void ownPage(Map<String, String> form) {
    var address = person();
    for (var heard : visits(address, "/enrollments/", form)) {
      site.promises().told(address, heard);
    }
  }

  void asksAColleague() {
    ownPage(
        Map.of("action", "hand-over", "name", "Ida Kruse", "email", person(), "role", "Teknik"));
  }

  void correctsOneself() {
    ownPage(
        Map.of(
            "action", "correct", "name", "Bo Holm-Ny", "company", company(), "role", "Værkfører"));
  }

  void answersThePoll() {
    visits(person(), "/polls/", dates());
  }

  void answersAsOneWhoIsNeeded() {
    visits(one(NEEDED), "/polls/", dates());
  }

  void answersTheInvitation() {
    visits(person(), "/meetings/", Map.of("action", one(List.of("coming", "not-coming"))));
  }

  void withdraws() {
    visits(person(), "/proposals/", Map.of("action", "withdraw"));
  }

  void treatsAProposal() {
    var listed = invoke("proposal-intake", "list-proposals", Map.of()).body();
    var ids = new ArrayList<String>();
    PROPOSAL.matcher(listed).results().forEach(found -> ids.add(found.group(1)));
    if (!ids.isEmpty()) {
      var commands =
          List.of("refine-proposal", "note-proposal", "decline-proposal", "show-proposal");
      invoke("proposal-intake", one(commands), Map.of("proposal", one(ids)));
    }
  }

  void plansAMeeting() {
    var day = today();
    var dates = new ArrayList<Map<String, String>>();
    for (var i = 40; i < 44; i++) {
      dates.add(Map.of("start", day.plusDays(i) + "T09:30", "end", day.plusDays(i) + "T14:00"));
    }
    order(
        "meeting-scheduling",
        "plan-meeting",
        Map.of("pollDeadline", day.plusDays(20) + "T12:00", "dates", dates));
  }

  void choosesADate() {
    order("meeting-scheduling", "choose-date", Map.of("date", "date-" + number(4)));
  }

  void correctsAnother() {
    order("enrollment", "correct-enrollment", Map.of("email", person(), "company", company()));
  }

  void changesAnAddress() {
    order("enrollment", "correct-enrollment", Map.of("email", person(), "newEmail", person()));
  }

  void resizes() {
    var minimum = number(3);
    order(
        "enrollment",
        "change-capacity",
        Map.of("minimum", minimum, "maximum", minimum + number(8)));
  }

  void setsTheRules() {
    order(
        "enrollment",
        "set-seat-rules",
        Map.of(
            "seatsPerCompany", MOST_OF_A_COMPANY + 1 - number(2),
            "offerHours", number(16),
            "notTogether", number(3) > 1 ? List.of() : List.of("Firma 1", "Firma 2"),
            "enrolment", one(List.of("open", "open", "closed")),
            "admission",
                one(List.of("open", "open", "staff", "unanimous", "one-objection", "majority")),
            "voteDays", number(7)));
  }

  /// The two steps of a decision: it is shown, and then meant as it was shown.
  void extendsANetwork() {
    decides(
        "extend-network",
        Map.of(
            "network", network(), "decisionDate", today().plusDays(100 + number(20)).toString()));
  }

  void mergesTwo() {
    var from = number(NETWORKS.size());
    var into = (from - 1 + number(NETWORKS.size() - 1)) % NETWORKS.size();
    decides("merge-networks", Map.of("from", NETWORKS.get(from - 1), "into", NETWORKS.get(into)));
  }

  void callsOff() {
    decides("cancel-network", Map.of("network", network(), "reason", site.reason()));
  }

  void looks() {
    switch (random.nextInt(3)) {
      case 0 -> order("enrollment", "show-network", Map.of());
      case 1 -> order("meeting-scheduling", "show-meeting", Map.of());
      default -> site.get("/networks/" + network());
    }
  }

  /// Somebody, by address.
  Map<String, Object> whom() {
    return Map.of("email", person());
  }

  /// About one of the networks.
  Heard order(String function, String command, Map<String, ?> fields) {
    var all = new LinkedHashMap<String, Object>(fields);
    all.put("network", network());
    return invoke(function, command, all);
  }

  /// With a reason that no other order has; who hears nothing orders it again.
  void orderWithReason(String command, Map<String, ?> fields) {
    var all = new LinkedHashMap<String, Object>(fields);
    var reason = site.reason();
    all.put("network", network());
    all.put("reason", reason);
    var heard = new ArrayList<>(List.of(invoke("enrollment", command, all)));
    if (heard.getFirst().yes().isEmpty() || number(4) == 1) {
      heard.add(invoke("enrollment", command, all));
    }
    site.promises().ordered(command, reason, heard);
  }

  private void decides(String command, Map<String, ?> fields) {
    var shown = invoke("enrollment", command, fields);
    if (!shown.isDone()) {
      return;
    }
    var ready =
        LocalJson.objects(LocalJson.object(shown.body()), "next").stream()
            .filter(next -> command.equals(next.get("command")))
            .toList();
    if (!ready.isEmpty()) {
      var order = ready.getLast();
      says("", site.post(errand, "/_local/invoke/enrollment", order));
      says("again", site.post(errand, "/_local/invoke/enrollment", order));
    }
  }

  private List<Heard> visits(String address, String kind, Map<String, ?> form) {
    var link = site.link(address, kind);
    if (link.isEmpty()) {
      return List.of();
    }
    site.get(link.get());
    var sent = new LinkedHashMap<String, Object>(form);
    sent.put("idempotencyKey", name + "-" + random.nextInt(1_000_000));
    var heard = new ArrayList<Heard>();
    heard.add(says(address + form, site.post(errand, link.get(), sent)));
    if (heard.getFirst().yes().isEmpty() || number(4) == 1) {
      heard.add(says(address + " again", site.post(errand, link.get(), sent)));
    }
    return heard;
  }

  private Heard invoke(String function, String command, Map<String, ?> fields) {
    var order = Kreds.order(function, command, fields);
    return says(command + fields, site.post(errand, "/_local/invoke/" + function, order));
  }

  private Heard says(String what, Heard heard) {
    site.tell(name + " " + errand + " " + what + " → " + heard.brief());
    return heard;
  }

  private LocalDate today() {
    return OffsetDateTime.parse(now()).toLocalDate();
  }

  private String now() {
    return site.get("/_local/clock")
        .map(answer -> LocalJson.text(LocalJson.object(answer), "local"))
        .orElse("2026-11-28T12:00:00+01:00");
  }

  private Map<String, String> dates() {
    var answer = new LinkedHashMap<String, String>();
    for (var date = 1; date <= 4; date++) {
      answer.put("date-" + date, one(CHOICES));
    }
    return answer;
  }

  private String network() {
    return one(NETWORKS);
  }

  private String company() {
    return "Firma " + (number(COMPANIES) - 1);
  }

  private String person() {
    return address(number(PEOPLE));
  }

  private static String address(int number) {
    return "person" + number + "@firma.example";
  }

  private int number(int most) {
    return 1 + random.nextInt(most);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
