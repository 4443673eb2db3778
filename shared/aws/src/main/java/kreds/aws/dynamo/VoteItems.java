package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.run.Admission;
import kreds.run.AdmissionVote;

/// What the participants are asked about somebody, with their votes, as a part of the row of that
/// one's seat: the run's version guards both.
final class VoteItems {
  private static final String VOTER = "voter";

  private VoteItems() {}

  static Item toItem(AdmissionVote vote) {
    var inquiry = vote.record().inquiry();
    var votes = new ArrayList<Item>();
    for (var answer : vote.record().answers()) {
      votes.add(toItem(answer));
    }
    return Item.empty()
        .put("by", vote.by())
        .put("company", vote.question().company())
        .put("role", vote.question().role())
        .put("closed", inquiry.closed())
        .put("closesAt", inquiry.closesAt())
        .put("version", inquiry.version())
        .putTexts("asked", sorted(vote.question().asked()))
        .putTexts("notified", sorted(inquiry.notified()))
        .putTexts("reminded", sorted(vote.reminded()))
        .putAll("votes", votes);
  }

  static AdmissionVote fromItem(Item item, RunId run, String applicant) {
    var question =
        new Question.MayJoin(
            applicant, item.text("company"), item.text("role"), texts(item, "asked"));
    var inquiry =
        new Inquiry(
            InquiryId.admission(run),
            question,
            item.flag("closed"),
            item.instant("closesAt"),
            Optional.empty(),
            texts(item, "notified"),
            0,
            item.number("version"));
    var votes = new ArrayList<Answer>();
    for (var vote : item.parts("votes")) {
      votes.add(answer(vote));
    }
    return new AdmissionVote(
        item.constant("by", Admission.class),
        new InquiryRecord(inquiry, votes),
        texts(item, "reminded"));
  }

  private static Item toItem(Answer answer) {
    return Item.empty()
        .put(VOTER, answer.attendee())
        .put("yes", answer.response().equals(new Response.Vote(true)))
        .put("at", answer.at());
  }

  private static Answer answer(Item item) {
    return new Answer(
        item.required(VOTER), new Response.Vote(item.flag("yes")), item.instant("at"));
  }

  private static Set<String> texts(Item item, String name) {
    return new TreeSet<>(item.texts(name));
  }

  private static List<String> sorted(Set<String> texts) {
    return List.copyOf(new TreeSet<>(texts));
  }
}
