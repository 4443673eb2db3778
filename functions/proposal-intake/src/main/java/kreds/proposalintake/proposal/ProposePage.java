package kreds.proposalintake.proposal;

import java.util.List;
import java.util.Map;
import kreds.form.Fault;
import kreds.form.Fields;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Proposer;
import kreds.proposalintake.pages.JtenoticeGenerated;
import kreds.proposalintake.pages.JteproposeGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// The page where anybody proposes a network. What it answers says nothing of who has written
/// before, or what became of it: that stands behind the link in the receipt.
public final class ProposePage {
  private static final String PATH = "/proposals/new";

  private final Receiving receiving;

  public ProposePage(Receiving receiving) {
    this.receiving = receiving;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .get("GET /proposals/new", this::show)
        .post("POST /proposals", ProposalInput::read, this::receive, this::form);
  }

  /// What is typed.
  record ProposalInput(
      String name,
      String company,
      EmailAddress email,
      String phone,
      String title,
      String idea,
      String forWhom) {

    static ProposalInput read(Fields fields) {
      // In the order of the form, so that the first fault named is the first one met.
      var title = fields.text("title", 1, 120);
      var idea = fields.multiline("idea", 1, 5_000);
      var forWhom = fields.optionalText("forWhom", 500);
      return new ProposalInput(
          fields.text("name", 1, 120),
          fields.optionalText("company", 120),
          fields.email("email"),
          fields.optionalText("phone", 40),
          title,
          idea,
          forWhom);
    }

    Idea toIdea() {
      return new Idea(title, idea, forWhom);
    }

    @Override
    public String toString() {
      return "ProposalInput[…]";
    }

    private Map<String, String> again() {
      return Map.of(
          "name",
          name,
          "company",
          company,
          "email",
          email.value(),
          "phone",
          phone,
          "title",
          title,
          "idea",
          idea,
          "forWhom",
          forWhom);
    }
  }

  /// The form, or the thanks for one that was sent.
  Reply show(Visit visit) {
    return visit.query("sent").isPresent() ? thanks(visit) : form(visit, visit.emptyForm());
  }

  /// The form as it is.
  Reply.Page form(Visit visit, Form form) {
    return Reply.page(
        visit.text("propose.title"),
        out -> JteproposeGenerated.render(out, null, visit, form),
        Map.of("post", "/proposals", "required", List.of("name", "email", "title", "idea")));
  }

  /// Takes in what was typed.
  Reply receive(Visit visit, ProposalInput typed) {
    var person =
        new Person(typed.name(), Company.of(typed.company()), typed.email(), visit.language());
    var outcome =
        receiving.receive(
            new Proposer(person, typed.phone()), typed.toIdea(), visit.idempotencyKey());
    return switch (outcome) {
      case Outcome.Done<Proposal> _ ->
          Reply.seeOther(PATH + "?sent=1", 202, Map.of("state", "received"));
      case Outcome.Refused<Proposal>(var refusal) ->
          new Reply.Invalid(
              List.of(Fault.of("idempotencyKey", refusal.code())),
              form(visit, visit.form(typed.again()).refused(visit.text("propose.sent.key")))
                  .status(422));
    };
  }

  private static Reply thanks(Visit visit) {
    var heading = visit.text("propose.sent.title");
    var text = visit.text("propose.sent.text");
    var link = visit.text("propose.sent.networks");
    return Reply.page(
        heading,
        out -> JtenoticeGenerated.render(out, null, visit, heading, text, "/networks", link),
        Map.of("state", "received"));
  }
}
