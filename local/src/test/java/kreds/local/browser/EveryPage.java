package kreds.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.local.story.Kreds;

/// Every page that there is, and what must happen first so that it is there.
final class EveryPage {
  private static final String PROPOSER = "karen@holm.example";
  private static final String GUEST = "signe@hoejgaard.example";
  private static final String CANDIDATE = "ole@bach.example";
  private static final String SUBSCRIBER = "gerda@lind.example";
  private static final String FULL = "foedevarekontaktmaterialer";
  static final String NETWORK = "plastgenanvendelse";

  private final Kreds kreds;
  private final PageFaults faults;

  EveryPage(Kreds kreds, PageFaults faults) {
    this.kreds = kreds;
    this.faults = faults;
  }

  /// Their paths.
  List<String> paths() {
    var pages =
        new ArrayList<>(
            List.of(
                "/",
                "/networks",
                "/proposals/new",
                "/proposals/new?sent=1",
                "/proposals/new?sent=1&about=plastgenanvendelse",
                "/proposals/new?sent=joined"));
    pages.add("/networks/" + NETWORK);
    pages.add("/networks/" + NETWORK + "?enrolled=1");
    pages.add("/networks?view=embed");
    pages.add("/networks?view=share");
    pages.add("/networks/ukendt");
    pages.add("/enrollments/ikke-et-link");
    var proposal = proposal();
    for (var task : List.of("", "&do=edit", "&do=comment", "&do=suggest-candidate")) {
      pages.add(proposal + task);
    }
    var own = enrolled(NETWORK, GUEST);
    for (var task : List.of("", "&do=leave", "&do=hand-over", "&do=correct", "&do=forget")) {
      pages.add(own + task);
    }
    pages.addAll(handedOver());
    pages.addAll(line());
    pages.add(invitation());
    pages.add(kreds.link(CANDIDATE, "/unsubscribe/"));
    pages.addAll(newsletter());
    pages.addAll(meeting());
    pages.add(budget());
    pages.add(upload());
    return pages;
  }

  private String proposal() {
    var form =
        Map.of(
            "name", "Karen Holm",
            "email", PROPOSER,
            "title", "Værktøjsmagere",
            "idea", "Lad os mødes om stål og køling.");
    assertThat(kreds.postJson("/proposals", form).status()).isEqualTo(202);
    return kreds.link(PROPOSER, "/proposals/");
  }

  private String enrolled(String network, String address) {
    var form = Map.of("name", "Signe Højgaard", "company", "Højgaard A/S", "email", address);
    kreds.postJson("/networks/" + network + "/enrollments", form);
    var link = kreds.link(address, "/enrollments/");
    kreds.postJson(link, Map.of("action", "confirm"));
    return link;
  }

  /// Of one place: who has given it up, who is offered it, and who waits.
  private List<String> line() {
    kreds.staff(
        "enrollment", "change-capacity", Map.of("network", FULL, "minimum", 1, "maximum", 1));
    var left = enrolled(FULL, "anne@lind.example");
    var offered = enrolled(FULL, "bo@lind.example");
    var waiting = enrolled(FULL, "carl@lind.example");
    kreds.postJson(left, Map.of("action", "leave"));
    return List.of(left, offered, offered + "&do=decline", waiting, waiting + "&do=leave");
  }

  /// A place that a colleague is asked to take over, on both pages.
  private List<String> handedOver() {
    var giver = enrolled(NETWORK, "dorte@lind.example");
    var colleague = "else@lind.example";
    kreds.postJson(giver, Map.of("action", "hand-over", "name", "Else Lind", "email", colleague));
    var asked = kreds.link(colleague, "/enrollments/");
    return List.of(giver, asked, asked + "&do=decline");
  }

  private String invitation() {
    kreds.staff(
        "proposal-intake",
        "add-candidate",
        Map.of("network", NETWORK, "email", CANDIDATE, "name", "Ole Bach", "basis", "member"));
    var prepared =
        kreds.staff(
            "email-distribution",
            "prepare-mailing",
            Map.of(
                "network", NETWORK,
                "include", List.of(Map.of("candidates", NETWORK)),
                "exclude", List.of(),
                "alreadyGot", List.of(),
                "scheduledAt", inAnHour()));
    kreds.release(prepared);
    kreds.clock(Map.of("advance", "PT2H"));
    return kreds.link(CANDIDATE, "/candidates/");
  }

  /// The newsletter: asked for, to be confirmed, confirmed, an issue that is out, and what its
  /// reader gets.
  private List<String> newsletter() {
    kreds.postJson("/newsletter", Map.of("email", "hans@lind.example"));
    kreds.postJson("/newsletter", Map.of("email", SUBSCRIBER));
    var confirmed = kreds.link(SUBSCRIBER, "/newsletter/");
    kreds.postJson(confirmed, Map.of());
    var composed =
        kreds.staff("email-distribution", "compose-newsletter", Map.of("scheduledAt", inAnHour()));
    kreds.release(composed);
    kreds.clock(Map.of("advance", "PT2H"));
    var issue = LocalJson.text(LocalJson.object(composed, "data"), "mailing");
    return List.of(
        "/newsletter",
        "/newsletter?asked=1",
        kreds.link("hans@lind.example", "/newsletter/"),
        confirmed,
        "/newsletter/issues/" + issue,
        kreds.link(SUBSCRIBER, "/unsubscribe/"));
  }

  private String inAnHour() {
    return OffsetDateTime.parse(kreds.now())
        .plusHours(1)
        .toLocalDateTime()
        .withSecond(0)
        .withNano(0)
        .toString();
  }

  /// What a run costs, with every column that its table can have. The link holds an hour, so it
  /// comes last.
  private String budget() {
    kreds.staff("meeting-scheduling", "set-costs", Map.of("network", NETWORK, "price", "4.200,50"));
    var shown = kreds.staff("meeting-scheduling", "show-budget", Map.of("network", NETWORK));
    var link = LocalJson.text(LocalJson.object(shown, "data"), "link");
    return URI.create(link).getPath();
  }

  /// Where staff send a file of that meeting. The link holds an hour.
  private String upload() {
    var listed = kreds.staff("meeting-scheduling", "list-meetings", Map.of("network", NETWORK));
    var meetings = LocalJson.objects(LocalJson.object(listed, "data"), "meetings");
    var meeting = LocalJson.text(meetings.getFirst(), "meeting");
    var added =
        kreds.staff(
            "meeting-scheduling",
            "add-file",
            Map.of("network", NETWORK, "meeting", meeting, "name", "Oplæg.pdf"));
    return URI.create(LocalJson.text(LocalJson.object(added, "data"), "link")).getPath();
  }

  private List<String> meeting() {
    var day = OffsetDateTime.parse(kreds.now()).toLocalDate();
    var dates = new ArrayList<Map<String, String>>();
    for (var i = 30; i < 34; i++) {
      dates.add(Map.of("start", day.plusDays(i) + "T09:30", "end", day.plusDays(i) + "T14:00"));
    }
    var meeting = new LinkedHashMap<String, Object>();
    meeting.put("network", NETWORK);
    meeting.put("early", true);
    meeting.put("dates", dates);
    meeting.put("pollDeadline", day.plusDays(10) + "T12:00");
    kreds.staff("meeting-scheduling", "plan-meeting", meeting);
    var poll = kreds.link(GUEST, "/polls/");
    var found = new ArrayList<>(faultsOfOpenPoll(poll));
    assertThat(found).isEmpty();
    kreds.staff(
        "meeting-scheduling",
        "choose-date",
        Map.of("network", NETWORK, "date", "date-2", "anyway", true));
    return List.of(poll, kreds.link(GUEST, "/meetings/"));
  }

  /// The poll looks different once the date is chosen, so it is looked at before as well.
  private List<String> faultsOfOpenPoll(String poll) {
    var found = new ArrayList<>(faults.of(poll, "da", Browser.PHONE, "dark"));
    found.addAll(faults.of(poll, "en", Browser.DESKTOP, "light"));
    found.addAll(faults.printed(poll, "main legend, main .choice", "main button, main textarea"));
    return found;
  }
}
