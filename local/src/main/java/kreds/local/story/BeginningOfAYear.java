package kreds.local.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.web.staff.StaffCommand;

/// From an idea to the first meeting, whose programme is fixed beforehand.
record BeginningOfAYear(YearNetwork network) {
  private static final int DECIDED_AFTER = 100;
  private static final int DATES = 3;
  private static final int FIRST_DATE = 35;
  static final int ANSWERS = 12;

  /// Somebody has an idea, staff describe it, and it is published.
  void comesAbout(int minimum, int maximum) {
    var proposer = network.person(1);
    var idea =
        Map.of(
            "name", proposer.name(),
            "company", proposer.company(),
            "email", proposer.email(),
            "title", network.title(),
            "idea", "Vi sidder hver for sig med det samme. Lad os mødes om det.",
            "lang", proposer.language().code());
    var sent = network.kreds().postForm("/proposals", idea);
    var id = received();
    network.tell(proposer.name() + " har en idé (" + sent.status() + ")");
    var proposal = Map.of("proposal", id);
    network.send(StaffCommand.REFINE_PROPOSAL, proposal);
    network.send(StaffCommand.DESCRIBE_PROPOSAL, described(id, minimum, maximum));
    network.send(StaffCommand.ASK_PROPOSER, proposal);
    network.sends(proposer, "/proposals/", Map.of("action", "approve", "round", "1"));
    network.send(StaffCommand.PUBLISH_PROPOSAL, Map.of("proposal", id, "network", network.id()));
    network.tell("beskrevet, godkendt og annonceret");
  }

  private String received() {
    var listed = network.send(StaffCommand.LIST_PROPOSALS, Map.of());
    return LocalJson.objects(LocalJson.object(listed, "data"), "proposals").stream()
        .filter(each -> LocalJson.text(each, "title").equals(network.title()))
        .map(each -> LocalJson.text(each, "proposal"))
        .findFirst()
        .orElseThrow(() -> new RunningAssociation.Otherwise("no such idea in " + listed));
  }

  private Map<String, Object> described(String id, int minimum, int maximum) {
    var described = new LinkedHashMap<String, Object>();
    described.put("proposal", id);
    described.put("title", network.title());
    described.put("text", "Vi deler erfaringer og ser hinandens arbejde.");
    described.put("forWhom", "Dem, der arbejder med det til daglig");
    described.put("topics", List.of("Det, der virker", "Det, der ikke gør"));
    described.put(
        "english",
        Map.of(
            "title",
            network.theme().getOrDefault("en", ""),
            "text",
            "We share experience and see each other's work.",
            "forWhom",
            "Those who work with it every day",
            "topics",
            List.of("What works", "What does not")));
    described.put(
        "speakers", List.of(Map.of("name", "Ole Bundgaard", "subject", "Stål", "fee", 8_000)));
    described.put("minimum", minimum);
    described.put("maximum", maximum);
    described.put("decisionDate", network.today().plusDays(DECIDED_AFTER).toString());
    described.put("otherCosts", 42_000);
    return described;
  }

  /// People enroll, more than there are places for.
  void fills() {
    network.people().forEach(network::enrolls);
    network.order(StaffCommand.OPEN_LIST, Map.of());
    var placed = network.placed().size();
    network.tell(
        placed + " har plads, " + (network.people().size() - placed) + " venter; nu er det i gang");
  }

  /// Costs, rules, and dates for the first meeting; everybody accepts and answers.
  void asks() {
    network.order(
        StaffCommand.SET_COSTS,
        Map.of(
            "costs",
            List.of(
                Map.of("what", "Proceskonsulent", "amount", 18_000),
                Map.of("what", "Lokale og forplejning", "amount", "1.850,50", "perMeeting", true),
                Map.of("what", "Materialer", "amount", 125, "perPerson", true)),
            "nonMember",
            125,
            "secondSeat",
            80,
            "credit",
            "meetings-left"));
    network.order(
        StaffCommand.SET_RULES,
        Map.of(
            "text", "Det, der bliver sagt i gruppen, bliver i gruppen.",
            "textEnglish", "What is said in the group stays in the group."));
    network.order(
        StaffCommand.PLAN_RUN,
        Map.of(
            "firstMeeting", network.today().plusDays(FIRST_DATE).toString(), "template", "five"));
    network.order(StaffCommand.PLAN_MEETING, planned(network.meetings().getFirst()));
    for (var who : network.placed()) {
      network.sends(who, "/rules/", Map.of("version", "1"));
      network.sends(who, "/polls/", answers(network.people().indexOf(who)));
    }
    network.tell("spillereglerne er accepteret, og gruppen svarer på tre datoer");
  }

  /// The date is chosen, and everybody says that they come.
  void chooses() {
    network.order(StaffCommand.CHOOSE_DATE, Map.of("date", "date-2", "anyway", true));
    var comes = network.placed();
    comes.forEach(who -> network.sends(who, "/meetings/", Map.of("action", "coming")));
    network.tell("datoen er valgt, og " + comes.size() + " kommer til første møde");
  }

  private Map<String, Object> planned(Map<String, Object> first) {
    var dates = new ArrayList<Map<String, String>>();
    for (var number = 0; number < DATES; number++) {
      var day = network.today().plusDays(FIRST_DATE + number);
      dates.add(Map.of("start", day + "T09:30", "end", day + "T14:00"));
    }
    return Map.of(
        "title",
        LocalJson.text(first, "title"),
        "place",
        "Nordplast, Havnegade 1, 4600 Køge",
        "dates",
        dates,
        "pollDeadline",
        network.today().plusDays(ANSWERS) + "T12:00",
        "programme",
        PROGRAMME,
        "host",
        Map.of("name", "Hanne Bruun", "email", "vaert@" + network.id() + ".example.dk"),
        "facilitator",
        Map.of("name", "Poul Kjær", "email", "poul.kjaer@example.dk"));
  }

  /// The day itself.
  static final List<Map<String, String>> PROGRAMME =
      List.of(
          Map.of(
              "start", "09:30", "end", "10:00", "title", "Velkomst og kaffe", "audience", "public"),
          Map.of(
              "start", "10:00",
              "end", "12:00",
              "title", "Bordet rundt",
              "audience", "participants"));

  private static Map<String, String> answers(int number) {
    return Map.of(
        "date-1", number % 3 == 0 ? "no" : "yes",
        "date-2", "yes",
        "date-3", number % 2 == 0 ? "if-needed" : "no");
  }
}
