package kreds.meetingscheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.basics.LinkPurpose;
import kreds.basics.Outcome;
import kreds.form.Fault;
import kreds.form.Fields;
import kreds.meeting.Choice;
import kreds.meeting.DatePoll;
import kreds.meeting.PollAnswer;
import kreds.meetingscheduling.pages.JtepollGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// The page of a date poll behind a personal link: asking and answering.
record PollPage(MeetingLookup reading, Answering answering) {
  private static final String DATE = "date-";
  private static final int MOST_DATES = 12;
  private static final int COMMENT = 500;

  /// What was sent; dates that were not answered are missing.
  record Sent(Map<String, Choice> choices, String comment) {}

  Routes in(Routes routes) {
    return routes
        .link("GET /polls/{token}", LinkPurpose.POLL, this::show)
        .linkPost("POST /polls/{token}", LinkPurpose.POLL, PollPage::read, this::take, this::again);
  }

  /// The page says how many dates it shows, so that each one that was skipped can be named at its
  /// place.
  private static Sent read(Fields fields) {
    var shown = fields.optionalWhole("dates", 0, MOST_DATES).orElse(0);
    var choices = new HashMap<String, Choice>();
    for (var number = 1; number <= MOST_DATES; number++) {
      var name = DATE + number;
      fields.require(number > shown || fields.names().contains(name), name, "missing");
      fields.optionalChoice(name, Choice.class).ifPresent(choice -> choices.put(name, choice));
    }
    return new Sent(choices, fields.multiline("comment", 0, COMMENT));
  }

  private Reply show(Visit visit, String subject) {
    return Reply.of(
        reading.visitor(subject), visitor -> page(visit, visitor, visit.form(known(visitor))));
  }

  private Reply.Page again(Visit visit, String subject, Form form) {
    return switch (reading.visitor(subject)) {
      case Outcome.Done<MeetingLookup.LinkHolder>(var visitor) -> page(visit, visitor, form);
      case Outcome.Refused<MeetingLookup.LinkHolder> gone -> GonePage.of(visit);
    };
  }

  private Reply take(Visit visit, String subject, Sent sent) {
    return switch (answering.poll(subject, sent.choices(), sent.comment())) {
      case Outcome.Done<PollAnswer>(var answer) ->
          Reply.seeOther(LinkPurpose.POLL.path() + visit.path("token"), 200, data(answer));
      case Outcome.Refused<PollAnswer>(var refusal)
          when refusal.code().equals(Answering.DATES_MISSING) ->
          missing(visit, subject, sent);
      case Outcome.Refused<PollAnswer>(var refusal) -> Reply.no(refusal);
    };
  }

  /// Every date that was skipped, each at its place.
  private Reply missing(Visit visit, String subject, Sent sent) {
    return Reply.of(
        reading.visitor(subject),
        visitor -> {
          var faults = new ArrayList<Fault>();
          for (var slot : visitor.read().meeting().dates()) {
            if (!sent.choices().containsKey(slot.id())) {
              faults.add(Fault.of(slot.id(), "missing"));
            }
          }
          var typed = typed(sent.choices(), sent.comment());
          return new Reply.Invalid(faults, page(visit, visitor, visit.form(typed)).status(422));
        });
  }

  private static Reply.Page page(Visit visit, MeetingLookup.LinkHolder visitor, Form form) {
    var view = PollViews.view(visit, visitor);
    return Reply.page(
        visit.text("poll.heading", "meeting", view.title()),
        out -> JtepollGenerated.render(out, null, visit, view, form),
        data(visit, visitor));
  }

  private static Map<String, String> known(MeetingLookup.LinkHolder visitor) {
    return visitor
        .read()
        .file()
        .polledBy(visitor.guest().id())
        .map(answer -> typed(answer.choices(), answer.comment()))
        .orElse(Map.of());
  }

  private static Map<String, String> typed(Map<String, Choice> choices, String comment) {
    var typed = new HashMap<String, String>();
    for (var choice : choices.entrySet()) {
      typed.put(choice.getKey(), MeetingJson.word(choice.getValue()));
    }
    typed.put("comment", comment);
    return typed;
  }

  private static Map<String, Object> data(Visit visit, MeetingLookup.LinkHolder visitor) {
    var read = visitor.read();
    var data = MeetingJson.brief(read.meeting());
    data.put("open", read.meeting().isPolling(visit.now()));
    var poll = new DatePoll(read.file(), read.guests());
    var dates = new ArrayList<Object>();
    for (var slot : read.meeting().dates()) {
      dates.add(MeetingJson.tally(poll.othersThan(visitor.guest().id(), slot)));
    }
    data.put("dates", dates);
    read.file()
        .polledBy(visitor.guest().id())
        .ifPresent(answer -> data.put("answer", data(answer)));
    return data;
  }

  private static Map<String, Object> data(PollAnswer answer) {
    var data = new LinkedHashMap<String, Object>();
    for (var number = 1; number <= MOST_DATES; number++) {
      var choice = answer.choices().get(DATE + number);
      if (choice != null) {
        data.put(DATE + number, MeetingJson.word(choice));
      }
    }
    data.put("comment", answer.comment());
    return data;
  }
}
