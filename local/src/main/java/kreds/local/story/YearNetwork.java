package kreds.local.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kreds.local.json.LocalJson;
import kreds.web.staff.StaffCommand;

/// One network of the story, from all sides: what people send, what staff order about it. Whatever
/// is answered otherwise than the story goes ends it.
///
/// @param id also its part of each person's address
/// @param theme the title in Danish and in English
/// @param people who are to take part, in the order in which they come
/// @param told hears what happens, a line each
record YearNetwork(
    RunningAssociation kreds,
    String id,
    Map<String, String> theme,
    List<YearPerson> people,
    Consumer<String> told) {
  private static final String ACTOR = "mette@example.dk";
  private static final int TAKEN = 303;

  static YearNetwork of(
      RunningAssociation kreds,
      String id,
      Map<String, String> theme,
      int heads,
      Consumer<String> told) {
    var people = new ArrayList<YearPerson>();
    for (var number = 1; number <= heads; number++) {
      people.add(YearPerson.numbered(id, number));
    }
    return new YearNetwork(kreds, id, theme, List.copyOf(people), told);
  }

  /// Somebody of them.
  ///
  /// @param number from 1
  YearPerson person(int number) {
    return people.get(number - 1);
  }

  String title() {
    return theme.getOrDefault("da", "");
  }

  void tell(String happened) {
    told.accept(OffsetDateTime.parse(kreds.now()).toLocalDate() + "  " + title() + ": " + happened);
  }

  LocalDate today() {
    return OffsetDateTime.parse(kreds.now()).toLocalDate();
  }

  /// The meetings of the present year, by number.
  List<Map<String, Object>> meetings() {
    var listed = order(StaffCommand.LIST_MEETINGS, Map.of());
    return LocalJson.objects(LocalJson.object(listed, "data"), "meetings");
  }

  /// Staff order that about this network.
  Map<String, Object> order(StaffCommand command, Map<String, ?> fields) {
    var about = new LinkedHashMap<String, Object>(Map.of("network", id));
    about.putAll(fields);
    return send(command, about);
  }

  /// Staff order that.
  Map<String, Object> send(StaffCommand command, Map<String, ?> fields) {
    var event = new LinkedHashMap<String, Object>();
    event.put("command", command.written());
    event.put("actor", ACTOR);
    event.putAll(fields);
    return RunningAssociation.yes(
        command + " of " + id, kreds.order(command.function().written(), event));
  }

  /// Staff send the event of that command that an answer offers.
  Map<String, Object> next(StaffCommand command, Map<String, Object> answer) {
    var event =
        LocalJson.objects(answer, "next").stream()
            .filter(each -> LocalJson.text(each, "command").equals(command.written()))
            .findFirst()
            .orElseThrow(() -> new RunningAssociation.Otherwise("no " + command + " in " + answer));
    return RunningAssociation.yes(
        command + " of " + id, kreds.order(LocalJson.text(event, "function"), event));
  }

  /// Somebody opens the newest link of that kind, and sends its form.
  void sends(YearPerson who, String kind, Map<String, String> form) {
    var path = kreds.link(who.email(), kind);
    var page = kreds.page(path);
    if (page.status() != 200) {
      throw new RunningAssociation.Otherwise(
          who.email() + " sees " + page.status() + " at " + kind);
    }
    posts(who, path, form);
  }

  /// The public form.
  void enrolls(YearPerson who) {
    var form =
        Map.of(
            "name", who.name(),
            "company", who.company(),
            "role", who.role(),
            "email", who.email(),
            "lang", who.language().code());
    posts(who, "/networks/" + id + "/enrollments", form);
    sends(who, "/enrollments/", Map.of("action", "confirm"));
  }

  /// How somebody stands, in a word.
  String stands(YearPerson who) {
    return kreds.json(kreds.link(who.email(), "/enrollments/")).text("state");
  }

  /// Those who have a place, by the own page.
  List<YearPerson> placed() {
    return people.stream()
        .filter(who -> !kreds.mail(who.email()).isEmpty() && stands(who).equals("confirmed"))
        .toList();
  }

  private void posts(YearPerson who, String path, Map<String, String> form) {
    var reply = kreds.postForm(path, form);
    if (reply.status() != TAKEN) {
      throw new RunningAssociation.Otherwise(
          who.email() + " is answered " + reply.status() + " to " + form + ": " + reply.body());
    }
  }
}
