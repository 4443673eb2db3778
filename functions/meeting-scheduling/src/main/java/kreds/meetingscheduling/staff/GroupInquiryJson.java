package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.Question;
import kreds.meetingscheduling.planning.AskingTheRun;

/// What a group was asked as only staff may read it: who of those who have a place now has
/// answered, and who is silent.
///
/// @param inquiry as an order names it
/// @param remindsAt when the silent are reminded; absent once that has been, or it takes no more
///   answers
record GroupInquiryJson(
    String inquiry,
    int version,
    String text,
    String textEnglish,
    boolean open,
    Optional<Instant> remindsAt,
    List<AcceptedBy> accepted,
    List<SilentPerson> silent) {

  /// Who has accepted, and when.
  record AcceptedBy(String name, String company, Instant at) {}

  /// Who has not answered.
  record SilentPerson(String name, String company, String email) {}

  /// Those whom it asks, by whether they have answered.
  record People(List<AcceptedBy> answered, List<SilentPerson> silent) {}

  static People people(AskingTheRun.Asked asked) {
    return new People(
        accepted(asked),
        asked.group().silent(asked.inquiry()).stream().map(GroupInquiryJson::silent).toList());
  }

  static GroupInquiryJson of(AskingTheRun.Asked asked, Instant now) {
    var inquiry = asked.inquiry().inquiry();
    var rules = ((Question.Accepting) inquiry.question()).rules();
    var people = people(asked);
    return new GroupInquiryJson(
        inquiry.id().named(),
        rules.version(),
        rules.danish(),
        rules.english(),
        inquiry.isOpen(now),
        inquiry.remindsAt().filter(_ -> inquiry.isOpen(now)),
        people.answered(),
        people.silent());
  }

  private static List<AcceptedBy> accepted(AskingTheRun.Asked asked) {
    var all = new ArrayList<AcceptedBy>();
    for (var each : asked.group().asked()) {
      var person = each.person();
      asked
          .inquiry()
          .of(each)
          .filter(_ -> asked.inquiry().hasAnswered(each))
          .ifPresent(answer ->
              all.add(new AcceptedBy(person.name(), person.company().name(), answer.at())));
    }
    return all;
  }

  static SilentPerson silent(Attendee each) {
    var person = each.person();
    return new SilentPerson(person.name(), person.company().name(), person.address().readable());
  }
}
