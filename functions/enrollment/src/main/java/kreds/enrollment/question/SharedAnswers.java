package kreds.enrollment.question;

import java.util.ArrayList;
import java.util.List;
import kreds.question.Answers;
import kreds.question.ExtraQuestion;
import kreds.question.ReadBy;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.web.Visit;

/// What the participants have answered for one another to read. Who sees their names sees it, and
/// nobody else.
///
/// @param reader who looks
public record SharedAnswers(Visit visit, Roster roster, Enrollment reader) {

  /// The questions, in their order.
  public List<OwnQuestions.Line> questions() {
    var lines = new ArrayList<OwnQuestions.Line>();
    for (var question : shared()) {
      lines.add(OwnQuestions.Line.of(visit, question, ""));
    }
    return lines;
  }

  /// What that participant has answered to them, in their order; blank where there is no answer.
  public List<String> of(Participant participant) {
    var found = new ArrayList<String>();
    var answers = answersOf(participant);
    for (var question : shared()) {
      var said = answers.to(question);
      found.add(said.map(text -> AnswerWords.of(visit.texts(), question, text)).orElse(""));
    }
    return found;
  }

  /// The same for programs, without what there is none of.
  public List<SharedAnswerJson> json(Participant participant) {
    var found = new ArrayList<SharedAnswerJson>();
    var answers = answersOf(participant);
    for (var question : shared()) {
      answers
          .to(question)
          .map(said -> question.inWords(said, visit.language()))
          .ifPresent(said -> found.add(new SharedAnswerJson(question.key(), said)));
    }
    return found;
  }

  private List<ExtraQuestion> shared() {
    return roster.run().questions().asked().stream()
        .filter(each -> each.readBy() == ReadBy.PARTICIPANTS)
        .toList();
  }

  private Answers answersOf(Participant participant) {
    for (var seat : roster.participantsSeenBy(reader.id())) {
      if (seat.id().equals(participant.enrollment())) {
        return seat.who().answers();
      }
    }
    return Answers.NONE;
  }

  @Override
  public String toString() {
    return "SharedAnswers[" + reader.id() + "]";
  }
}
