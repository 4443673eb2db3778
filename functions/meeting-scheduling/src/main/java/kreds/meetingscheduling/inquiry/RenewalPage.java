package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Map;
import kreds.change.Subject;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meetingscheduling.pages.JterenewalGenerated;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// Whether a group goes on as a page: do you take part for another year, or stop?
final class RenewalPage
    implements InquiryKind<LinkSubject.OfRenewal, Response.Renewal, RenewalLookup.Reader> {
  @Override
  public LinkType<LinkSubject.OfRenewal> about() {
    return LinkSubject.OfRenewal.LINK;
  }

  @Override
  public String kind() {
    return Question.RENEWAL;
  }

  @Override
  public Subject subject(LinkSubject.OfRenewal about) {
    return Subject.network(about.run().network());
  }

  @Override
  public Refusal closed() {
    return Question.Renewing.CLOSED;
  }

  @Override
  public Class<Response.Renewal> response() {
    return Response.Renewal.class;
  }

  @Override
  public String action() {
    return "answer-renewal";
  }

  @Override
  public Operation shown() {
    return Operation.of(
        "renewal",
        "Whether a group goes on for another year, for one participant; changes nothing",
        RenewalJson.class,
        "What is asked, until when, and the own answer.");
  }

  @Override
  public Operation answered() {
    return Operation.of(
        "answerRenewal",
        "Say whether you take part for another year; the last answer counts",
        RenewedJson.class,
        "The answer as it is kept.");
  }

  @Override
  public Input<Response.Renewal> input() {
    return RenewalInput.INPUT;
  }

  @Override
  public Map<String, String> typed(Response.Renewal answered) {
    return Map.of(RenewalInput.REMARK.name(), answered.remark());
  }

  @Override
  public RenewedJson answer(Response.Renewal answered) {
    return RenewedJson.of(answered);
  }

  @Override
  public List<String> said(Visit reader, RenewalLookup.Reader holder, Response.Renewal answered) {
    var said = reader.text(RenewalView.key(answered));
    return answered.remark().isEmpty() ? List.of(said) : List.of(said, answered.remark());
  }

  @Override
  public Reply.Page page(Visit visit, RenewalLookup.Reader holder, Form form) {
    var reader = visit.readBy(holder.attendee().person());
    var view = RenewalView.of(reader, holder, holder.mine(this));
    var own = form.readBy(reader);
    return Reply.page(
            reader.text("renewal.heading", "network", view.network()),
            out -> JterenewalGenerated.render(out, null, reader, view, own),
            RenewalJson.of(holder, holder.mine(this), reader.language(), visit.now()))
        .readBy(reader);
  }
}
