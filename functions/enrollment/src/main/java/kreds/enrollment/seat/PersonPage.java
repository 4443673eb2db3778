package kreds.enrollment.seat;

import java.util.List;
import java.util.Set;
import kreds.aws.Json;
import kreds.enrollment.catalogue.NetworkGonePage;
import kreds.enrollment.catalogue.NetworkView;
import kreds.enrollment.pages.JteenrollmentGenerated;
import kreds.enrollment.pages.JteformerGenerated;
import kreds.enrollment.question.OwnQuestions;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.AnswerJson;
import kreds.web.api.Operation;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// A person's page for one enrollment. Opening it changes nothing, so that a mail scanner that
/// follows every link confirms nobody; the button does. What cannot be taken back is asked once
/// more on a page of its own (`?do=leave`).
public final class PersonPage {
  private static final Field<Integer> TURN =
      Field.whole("turn", 1, 10_000).or(0).means("Which form the page showed.");

  private static final Field<String> ABOUT =
      Field.text("about", 1, 60)
          .means("About whom the vote is, as the page lists it: `e-…`; only with `vote`.");

  private static final Field<YesOrNo> VOTE =
      Field.choice("vote", YesOrNo.class).means("Whether that person may join.");

  private static final String ANSWER = "answer";

  private static final Input<PlaceAction> ACTION =
      Input.byAction(
          List.of(
              Input.of(sent ->
                      new PlaceAction.Confirm(sent.get(TURN), sent.get(EnrollInput.ANSWERS)))
                  .named("confirm"),
              Input.of(sent -> new PlaceAction.Answer(sent.get(EnrollInput.ANSWERS))).named(ANSWER),
              Input.of(sent -> new PlaceAction.Accept(sent.get(EnrollInput.ANSWERS)))
                  .named("accept"),
              Input.of(_ -> new PlaceAction.Decline()).named("decline"),
              Input.of(_ -> new PlaceAction.Leave()).named("leave"),
              Input.of(_ -> new PlaceAction.Alone()).named("alone"),
              ColleagueInput.INPUT.named("hand-over"),
              Input.of(_ -> new PlaceAction.TakeBack()).named("take-back"),
              CorrectionInput.INPUT.named("correct"),
              Input.of(sent -> new PlaceAction.Vote(sent.get(ABOUT), sent.get(VOTE))).named("vote"),
              Input.of(_ -> new PlaceAction.Forget()).named("forget")));

  /// What has a page of its own, which asks once more or has a form.
  private static final Set<String> ASKED =
      Set.of("leave", "decline", "hand-over", "correct", "forget");

  /// What has a form, which is shown again with what was typed.
  private static final Set<String> WITH_FORM = Set.of("hand-over", "correct");

  private final OwnPlace place;
  private final OwnMeetings meetings;
  private final OwnData data;

  public PersonPage(OwnPlace place, OwnMeetings meetings, OwnData data) {
    this.place = place;
    this.meetings = meetings;
    this.data = data;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .link(
            "GET /enrollments/{token}",
            Operation.of(
                    "enrollment",
                    "A person's page for one enrolment; changes nothing",
                    EnrollmentJson.class,
                    "Where the person stands.")
                .query(
                    "do",
                    "With `export` the answer is a file with all that is kept of the person here.",
                    List.of("leave", "decline", "hand-over", "correct", "forget", "export")),
            LinkSubject.OfEnrollment.LINK,
            this::show)
        .linkPost(
            "POST /enrollments/{token}",
            Operation.of(
                "actOnEnrollment",
                "Confirm, answer what is asked, accept or decline an offer or a colleague's place,"
                    + " leave, go without the colleagues of the same form, hand over, correct, vote on"
                    + " who may join, or be forgotten; twice is fine",
                StandingJson.class,
                "How the person stands now."),
            LinkSubject.OfEnrollment.LINK,
            ACTION,
            this::act,
            this::showAgain);
  }

  private Reply show(Visit visit, LinkSubject.OfEnrollment about) {
    return Reply.of(place.status(about), status -> shown(visit, status));
  }

  /// By a former address there is nothing to take along either.
  private Reply shown(Visit visit, EnrollmentStatus status) {
    var asked = visit.query("do").orElse("");
    return asked.equals("export") && !status.isFormer()
        ? exported(visit, status)
        : page(
            visit,
            status,
            ASKED.contains(asked) ? asked : "",
            visit.form(OwnQuestions.typed(status.roster(), status.enrollment())),
            asked.equals(ANSWER));
  }

  private Reply act(Visit visit, LinkSubject.OfEnrollment about, PlaceAction action) {
    return Reply.of(
        place.act(about, action, visit.attempt()),
        status ->
            Reply.seeOther(
                LinkPurpose.ENROLLMENT.path() + visit.path("token"),
                200,
                StandingJson.of(status, visit.now())));
  }

  private Reply.Page showAgain(Visit visit, LinkSubject.OfEnrollment about, Form form) {
    return place
        .status(about)
        .fold(
            status -> page(visit, status, again(form), form, isAnswering(status, form)),
            _ -> NetworkGonePage.of(visit));
  }

  /// A fault leads to its field, which the page may show only with all the others.
  private static boolean isAnswering(EnrollmentStatus status, Form form) {
    return form.typed("action").equals(ANSWER)
        || status.roster().run().questions().asked().stream()
            .anyMatch(question ->
                form.isFaulty(question.field())
                    && status.enrollment().who().answers().to(question).isPresent());
  }

  /// A file for people and programs alike.
  private Reply exported(Visit visit, EnrollmentStatus status) {
    return status.enrollment().person().isForgotten()
        ? forgotten(visit, status)
        : Reply.download(
            status.network().id() + "-" + visit.text("person.export.file") + ".json",
            "application/json",
            Json.pretty(AnswerJson.of(data.of(visit, status))));
  }

  /// The link that the mailbox has got by mail, too.
  private String nextYear(Visit reader, EnrollmentStatus status) {
    return place.inPresentYear(status).map(about -> reader.to(reader.link(about))).orElse("");
  }

  private static Reply.Page forgotten(Visit visit, EnrollmentStatus status) {
    var isRemoved = StatusWords.standing(status).equals("removed");
    return NetworkGonePage.ofForgotten(visit, isRemoved);
  }

  /// Of somebody who goes on under another address it says that and no more: whoever reads mail at
  /// this one may be somebody else.
  private static Reply.Page former(Visit visit, EnrollmentStatus status, Form form) {
    var reader = visit.readBy(status.enrollment().person());
    var network = new NetworkView(reader, status.network());
    var standing = "person." + StatusWords.standing(status);
    return Reply.page(
            network.title(),
            out ->
                JteformerGenerated.render(
                    out, null, reader, network, standing, form.readBy(reader)),
            EnrollmentJson.former(status, reader))
        .readBy(reader);
  }

  private static String again(Form form) {
    var action = form.typed("action");
    return WITH_FORM.contains(action) ? action : "";
  }

  private static Form called(Visit reader, PersonView view, OwnQuestions questions, Form form) {
    return view.asked().equals("hand-over")
        ? ColleagueInput.named(reader, form)
        : questions.fields().called(form);
  }

  private Reply.Page page(
      Visit visit, EnrollmentStatus status, String asked, Form form, boolean answering) {
    if (status.enrollment().person().isForgotten()) {
      return forgotten(visit, status);
    }
    if (status.isFormer()) {
      return former(visit, status, form);
    }
    var reader = visit.readBy(status.enrollment().person());
    var network = new NetworkView(reader, status.network());
    var next = status.isFinished() ? nextYear(reader, status) : "";
    var view = PersonView.of(status, meetings.of(reader, status), asked, next, reader.now());
    var questions = new OwnQuestions(reader, status.roster(), status.enrollment(), answering);
    var own = called(reader, view, questions, form.readBy(reader));
    return Reply.page(
            network.title(),
            out -> JteenrollmentGenerated.render(out, null, reader, network, view, questions, own),
            EnrollmentJson.of(status, reader, view, questions))
        .readBy(reader);
  }
}
