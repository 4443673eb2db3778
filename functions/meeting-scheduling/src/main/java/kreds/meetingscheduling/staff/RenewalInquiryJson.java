package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.meeting.Renewal;
import kreds.meetingscheduling.planning.AskingTheRun;

/// Whether a group goes on, as only staff may read it: who of those who have a place now says what.
///
/// @param inquiry as an order names it
/// @param remindsAt when the silent are reminded; absent once that has been, or it takes no more
///   answers
record RenewalInquiryJson(
    String inquiry,
    String text,
    String textEnglish,
    boolean open,
    Instant closes,
    Optional<Instant> remindsAt,
    List<SaidBy> continuing,
    List<SaidBy> stopping,
    List<GroupInquiryJson.SilentPerson> silent) {

  /// What somebody has said.
  record SaidBy(String name, String company, String remark) {

    static SaidBy of(Attendee each, InquiryRecord asked) {
      var person = each.person();
      return new SaidBy(
          person.name(),
          person.company().name(),
          asked.response(each, Response.Renewal.class).map(Response.Renewal::remark).orElse(""));
    }
  }

  static RenewalInquiryJson of(AskingTheRun.Asked asked, Instant now) {
    var inquiry = asked.inquiry().inquiry();
    var question = (Question.Renewing) inquiry.question();
    var tally = new Renewal(asked.group().run()).tally();
    return new RenewalInquiryJson(
        inquiry.id().named(),
        question.danish(),
        question.english(),
        inquiry.isOpen(now),
        inquiry.closesAt(),
        inquiry.remindsAt().filter(_ -> inquiry.isOpen(now)),
        said(tally.continuing(), asked),
        said(tally.stopping(), asked),
        tally.silent().stream().map(GroupInquiryJson::silent).toList());
  }

  static String sentence(AskingTheRun.Asked asked) {
    var tally = new Renewal(asked.group().run()).tally();
    return asked.inquiry().inquiry().id().named()
        + ": "
        + tally.continuing().size()
        + " continue, "
        + tally.stopping().size()
        + " stop, "
        + tally.silent().size()
        + " have not answered.";
  }

  private static List<SaidBy> said(List<Attendee> all, AskingTheRun.Asked asked) {
    return all.stream().map(each -> SaidBy.of(each, asked.inquiry())).toList();
  }
}
