package kreds.local.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kreds.local.json.LocalJson;
import kreds.meeting.MeetingStage;
import kreds.text.Language;
import kreds.time.WorkingDays;
import kreds.web.form.Choices;
import kreds.web.staff.StaffCommand;

/// From the first meeting to the last: who leaves, who comes later, who hands a place on; a meeting
/// that is moved, and one that is cancelled.
record MiddleOfAYear(YearNetwork network) {
  /// So many days a ballot is open, and a speaker has for an answer.
  static final int VOTING = 7;

  private static final Map<String, String> LAST = Map.of("inquiry", "ballot-1");
  static final int WEEKS_BETWEEN = 9;

  /// The group chooses what its other meetings are about, and reads what each choice costs.
  void votes() {
    network.order(
        StaffCommand.OPEN_BALLOT,
        Map.of(
            "themes",
            List.of(Map.of("title", "Energi"), Map.of("title", "Spild"), Map.of("title", "Data")),
            "speakers",
            List.of(
                Map.of("name", "Jens Juul", "subject", "Omstilling på ti minutter", "fee", 9_000),
                Map.of("name", "Åse Møller", "subject", "Energi og spild", "fee", "7.500,50")),
            "closes",
            network.today().plusDays(VOTING) + "T12:00",
            "chooseThemes",
            2,
            "chooseSpeakers",
            1));
    var placed = network.placed();
    for (var who : placed) {
      var vote = placed.indexOf(who) % 3 == 0 ? "speaker-1" : "speaker-2";
      network.sends(who, "/ballots/", Map.of("ballot", "1", "theme-1", "true", vote, "true"));
    }
    network.tell(placed.size() + " stemmer om temaer og oplægsholdere");
  }

  /// The group elects a contact person and a deputy from among its own.
  void elects() {
    var posts = List.of("contact", "deputy");
    network.order(StaffCommand.SET_STATUTES, Map.of("posts", true));
    network.order(
        StaffCommand.OPEN_BALLOT,
        Map.of("posts", posts, "closes", network.today().plusDays(VOTING) + "T12:00"));
    var placed = network.placed();
    for (var who : placed) {
      network.sends(who, "/ballots/", Map.of("ballot", "2", "contact", "1", "deputy", "2"));
    }
    network.tell(placed.size() + " stemmer om, hvem der taler for gruppen");
  }

  /// Both posts have somebody.
  void hasElected() {
    var posts = network.order(StaffCommand.SHOW_POSTS, Map.of());
    network.tell("valgt: " + LocalJson.text(posts, "message"));
  }

  /// The other meetings of the year have their dates.
  void plansOn() {
    network.tell(LocalJson.text(network.order(StaffCommand.SHOW_INQUIRY, LAST), "message"));
    var all = network.meetings();
    var first = LocalDate.parse(day(all.getFirst()));
    for (var number = 2; number <= all.size(); number++) {
      var day = first.plusWeeks((long) (number - 1) * WEEKS_BETWEEN);
      network.order(
          StaffCommand.SCHEDULE_MEETING,
          Map.of(
              "title",
              LocalJson.text(all.get(number - 1), "title"),
              "place",
              "Hos vært nr. " + number,
              "start",
              day + "T09:30",
              "end",
              day + "T14:00",
              "another",
              true,
              "programme",
              BeginningOfAYear.PROGRAMME,
              "facilitator",
              Map.of("name", "Poul Kjær", "email", "poul.kjaer@example.dk")));
    }
    network.tell("årets " + all.size() + " møder har deres datoer");
  }

  /// A speaker is asked for the second meeting, and says no; another one says yes.
  void asksASpeaker() {
    var second = LocalJson.text(network.meetings().get(1), "meeting");
    var one = speaker("Jens Juul", "jens@" + network.id() + ".example.dk");
    network.order(StaffCommand.ASK_SPEAKER, asked(second, one));
    network.sends(one, "/speakers/", Map.of("action", "no"));
    var other = speaker("Åse Møller", "aase@" + network.id() + ".example.dk");
    var instead = new LinkedHashMap<>(asked(second, other));
    instead.put("replaces", "speaker-1");
    network.order(StaffCommand.ASK_SPEAKER, instead);
    network.sends(other, "/speakers/", Map.of("action", "yes", "needs", "En projektor"));
    network.tell("Jens Juul siger nej til at holde oplæg, Åse Møller siger ja");
  }

  private static YearPerson speaker(String name, String email) {
    return new YearPerson(name, "", "", email, Language.DA);
  }

  private Map<String, Object> asked(String meeting, YearPerson who) {
    return Map.of(
        "meeting",
        meeting,
        "name",
        who.name(),
        "email",
        who.email(),
        "subject",
        "Energi og spild",
        "fee",
        "7.500,50",
        "answerBy",
        network.today().plusDays(VOTING) + "T12:00");
  }

  /// A meeting is over: who was there is noted, the minutes are out, and it is called held.
  ///
  /// @param number from 1
  void isHeld(int number) {
    var meeting = network.meetings().get(number - 1);
    if (isOff(meeting)) {
      return;
    }
    var id = Map.of("meeting", LocalJson.text(meeting, "meeting"));
    var came = network.placed().stream().map(YearPerson::email).toList();
    network.order(StaffCommand.TAKE_ATTENDANCE, with(id, "present", came));
    network.order(StaffCommand.PUBLISH_MINUTES, with(id, "text", "Vi så på energi og spild."));
    network.order(StaffCommand.HOLD_MEETING, id);
    network.tell("møde " + number + " er holdt; " + came.size() + " var der, og referatet er ude");
  }

  /// How many days are left until those who were at a meeting are asked how it was: on the next
  /// working day after it. 0 where they have been.
  ///
  /// @param number from 1
  int daysUntilAsked(int number) {
    var meeting = network.meetings().get(number - 1);
    if (isOff(meeting)) {
      return 0;
    }
    var day = LocalDate.parse(day(meeting));
    var asked = WorkingDays.from(day.plusDays(1));
    return (int) Math.max(0, ChronoUnit.DAYS.between(network.today(), asked));
  }

  /// On the next working day those who were there are asked how it was, and most of them say it.
  ///
  /// @param number from 1
  void isEvaluated(int number) {
    var meeting = network.meetings().get(number - 1);
    if (isOff(meeting)) {
      return;
    }
    var there = network.placed();
    var saying = there.subList(0, there.size() - 1);
    for (var who : saying) {
      var rating = Integer.toString(3 + saying.indexOf(who) % 3);
      network.sends(
          who,
          "/evaluations/",
          Map.of("whole", rating, "point-1", rating, "comment", "Mere tid til spørgsmål."));
    }
    network.tell(
        saying.size()
            + " siger, hvordan møde "
            + number
            + " var: "
            + LocalJson.text(network.order(StaffCommand.SHOW_EVALUATIONS, Map.of()), "message"));
  }

  private static Map<String, Object> with(Map<String, ?> some, String name, Object value) {
    var all = new LinkedHashMap<String, Object>(some);
    all.put(name, value);
    return all;
  }

  /// Somebody leaves; who waits is offered the place and takes it, and is told of every meeting.
  void oneLeavesAndOneComes() {
    var placed = network.placed();
    var leaving = placed.getLast();
    network.sends(leaving, "/enrollments/", Map.of("action", "leave"));
    var offered =
        network.people().stream().filter(who -> network.stands(who).equals("offered")).toList();
    offered.forEach(who -> network.sends(who, "/enrollments/", Map.of("action", "accept")));
    network.tell(
        leaving.name()
            + " går ud, og "
            + (offered.isEmpty() ? "ingen venter" : offered.getFirst().name() + " kommer med"));
  }

  /// Somebody hands the place to a colleague of the same company.
  void oneHandsOn() {
    var giver = network.placed().getFirst();
    var colleague =
        new YearPerson(
            "Ida Efterfølger",
            giver.company(),
            "Udvikler",
            "ida@" + network.id() + ".example.dk",
            giver.language());
    network.sends(
        giver,
        "/enrollments/",
        Map.of(
            "action", "hand-over",
            "name", colleague.name(),
            "role", colleague.role(),
            "email", colleague.email()));
    network.sends(colleague, "/enrollments/", Map.of("action", "confirm"));
    network.tell(giver.name() + " giver pladsen videre til " + colleague.name());
  }

  /// The third meeting is moved to a week before.
  void oneMeetingIsMoved() {
    var third = network.meetings().get(2);
    var day = LocalDate.parse(day(third)).minusWeeks(1);
    network.order(
        StaffCommand.MOVE_MEETING,
        Map.of(
            "meeting", LocalJson.text(third, "meeting"),
            "start", day + "T10:00",
            "end", day + "T14:30"));
    network.tell("tredje møde er flyttet til " + day);
  }

  /// The fourth is cancelled.
  void oneMeetingIsCancelled() {
    network.order(
        StaffCommand.CANCEL_MEETING,
        Map.of(
            "meeting", LocalJson.text(network.meetings().get(3), "meeting"),
            "reason", "Værten er forhindret.",
            "reasonEnglish", "The host is prevented."));
    network.tell("fjerde møde er aflyst");
  }

  /// Whether it was called off, or came to nothing.
  private static boolean isOff(Map<String, Object> meeting) {
    var state = LocalJson.text(meeting, "state");
    return Stream.of(MeetingStage.CANCELLED, MeetingStage.MISSED)
        .map(Choices::written)
        .anyMatch(state::equals);
  }

  private static String day(Map<String, Object> meeting) {
    var start = LocalJson.text(meeting, "start");
    if (start.isEmpty()) {
      throw new RunningAssociation.Otherwise("it has no date yet: " + meeting);
    }
    return start.substring(0, "2027-01-01".length());
  }
}
