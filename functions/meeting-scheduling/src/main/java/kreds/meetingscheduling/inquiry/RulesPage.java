package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Map;
import kreds.change.Subject;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meetingscheduling.pages.JterulesGenerated;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// The rules of a group as a page: do you accept them?
final class RulesPage
    implements InquiryKind<LinkSubject.OfRules, Response.Accepted, RulesLookup.Reader> {
  @Override
  public LinkType<LinkSubject.OfRules> about() {
    return LinkSubject.OfRules.LINK;
  }

  @Override
  public String kind() {
    return Question.RULES;
  }

  @Override
  public Subject subject(LinkSubject.OfRules about) {
    return Subject.network(about.run().network());
  }

  @Override
  public Refusal closed() {
    return Question.Accepting.CLOSED;
  }

  @Override
  public Class<Response.Accepted> response() {
    return Response.Accepted.class;
  }

  @Override
  public String action() {
    return "accept-rules";
  }

  @Override
  public Operation shown() {
    return Operation.of(
        "rules",
        "The rules of a group for one participant; changes nothing",
        RulesJson.class,
        "The rules, and whether they are accepted.");
  }

  @Override
  public Operation answered() {
    return Operation.of(
        "acceptRules",
        "Accept the rules of the group, in the version that was read",
        AcceptedJson.class,
        "The version that is accepted.");
  }

  @Override
  public Input<Response.Accepted> input() {
    return RulesInput.INPUT;
  }

  @Override
  public Map<String, String> typed(Response.Accepted answered) {
    return Map.of();
  }

  @Override
  public AcceptedJson answer(Response.Accepted answered) {
    return new AcceptedJson(answered.version());
  }

  @Override
  public List<String> said(Visit reader, RulesLookup.Reader holder, Response.Accepted answered) {
    return List.of();
  }

  @Override
  public Reply.Page page(Visit visit, RulesLookup.Reader holder, Form form) {
    var reader = visit.readBy(holder.attendee().person());
    var view = RulesView.of(reader, holder);
    var own = form.readBy(reader);
    return Reply.page(
            reader.text("rules.heading", "network", view.network()),
            out -> JterulesGenerated.render(out, null, reader, view, own),
            RulesJson.of(holder, reader.language(), visit.now()))
        .readBy(reader);
  }
}
