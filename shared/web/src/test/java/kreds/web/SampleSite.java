package kreds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;
import kreds.aws.RequestFailure;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.outcome.Refusal;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.text.Language;
import kreds.web.api.Operation;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// A site of a catalogue and of personal pages, with a form to enroll; it remembers who did.
/// Whoever follows a personal link is taken for somebody of a known language.
final class SampleSite {
  static final String POST = "POST /networks/{network}/enrollments";
  static final LinkSubject SEAT = new LinkSubject.OfEnrollment(RunId.first("plast"), "e-1");
  private static final Field<String> NAME = Field.text("name", 1, 80);
  private static final Field<EmailAddress> EMAIL = Field.email("email");
  private static final Input<Person> PERSON =
      Input.of(sent -> new Person(sent.get(NAME), sent.get(EMAIL).value()));
  private static final Operation ANY = answering(Greeting.class);

  /// The areas whose routes were made so far.
  final List<String> opened = new ArrayList<>();

  /// Name and address of everybody who enrolled.
  final List<String> enrolled = new ArrayList<>();

  private final kreds.person.Person holder;
  private final Site site;

  /// Its personal pages are those of a Dane.
  SampleSite() {
    this(Language.DA);
  }

  /// Its personal pages are those of somebody who reads that language.
  SampleSite(Language language) {
    this(language, "");
  }

  /// Scripts of those other sites may read what is public.
  static SampleSite readableFrom(String origins) {
    return new SampleSite(Language.DA, origins);
  }

  private SampleSite(Language language, String origins) {
    this.site =
        new Site(Sample.siteContext(Sample.settings(origins), Sample.LOG))
            .areas(this::open, "networks", "enrollments", "assets")
            .otherwise(visit -> unrouted().answer(visit));
    this.holder =
        new kreds.person.Person(
            "Ann", Company.UNKNOWN, EmailAddress.of("ann@example.dk"), language);
  }

  /// What programs read.
  record Greeting(String greeting) {}

  /// What a link is about.
  record About(String about) {}

  /// What becomes of a post.
  record State(String state) {}

  /// What was read.
  record Person(String name, String email) {}

  HttpResponse ask(Sample.Ask ask) {
    return site.answer(ask.request());
  }

  /// The page behind a link.
  HttpResponse opened(String token) {
    return ask(Sample.get("GET /enrollments/{token}").path("token", token));
  }

  HttpResponse failure(HttpRequest request, RequestFailure failure) {
    return site.failure(request, failure);
  }

  List<Route> routes() {
    return site.routes();
  }

  private Unrouted unrouted() {
    return new Unrouted(SiteMap.of(routes().stream().map(Route::key).toList()), Map.of());
  }

  static Operation answering(Class<? extends Record> answer) {
    return Operation.of("any", "Any", answer, "What there is.");
  }

  private void open(String area, Routes routes) {
    switch (area) {
      case "networks" -> networks(routes);
      case "enrollments" -> enrollments(routes);
      default -> Assets.on(routes);
    }
  }

  private void networks(Routes routes) {
    opened.add("networks");
    routes
        .get("GET /networks", ANY, visit -> welcome(visit).publicly(60).about("Om <os>"))
        .get("GET /networks/embed", ANY, visit -> welcome(visit).embedded())
        .get(
            "GET /networks/form",
            answering(State.class),
            visit -> page(visit, visit.emptyForm()).publicly(60))
        .get("GET /networks.atom", ANY, visit -> Reply.file("application/atom+xml", "<feed/>", 60))
        .post(
            POST,
            answering(State.class),
            PERSON,
            this::enroll,
            SampleSite::page,
            _ -> Reply.seeOther("/networks/a?enrolled=1", 202, new State("politely")));
  }

  private void enrollments(Routes routes) {
    opened.add("enrollments");
    routes
        .link(
            "GET /enrollments/{token}",
            answering(About.class),
            LinkSubject.OfEnrollment.LINK,
            this::about)
        .linkPost(
            "POST /enrollments/{token}",
            ANY,
            LinkSubject.OfEnrollment.LINK,
            PERSON,
            (visit, subject, person) ->
                person.name().equals("closed")
                    ? Reply.no(Refusal.illegal("closed", "The network is closed."))
                    : Reply.done(),
            (visit, subject, form) -> personal(visit, form));
  }

  private Reply.Page about(Visit visit, LinkSubject subject) {
    var reader = visit.readBy(holder);
    return Reply.page(
            reader.text("hello"),
            out -> {
              out.writeContent(subject.text() + " <a href=\"");
              out.writeContent(reader.to("/networks"));
              out.writeContent("\">x</a>");
            },
            new About(subject.text()))
        .readBy(reader);
  }

  private Reply.Page personal(Visit visit, Form form) {
    var reader = visit.readBy(holder);
    return page(reader, form.readBy(reader)).readBy(reader);
  }

  private Reply enroll(Visit visit, Person person) {
    if (person.name().equals("closed")) {
      return Reply.no(Refusal.illegal("closed", "The network is closed."));
    }
    if (person.name().equals("twice")) {
      return Reply.no(Refusal.invalid("twice", "Twice."));
    }
    enrolled.add(person.name() + " " + person.email());
    var key = visit.attempt().map(given -> "?key=" + given.id()).orElse("");
    return Reply.seeOther("/thanks" + key, 201, new State("unconfirmed"));
  }

  private static Reply.Page page(Visit visit, Form form) {
    return Reply.page(
        visit.text("hello"),
        out -> {
          out.writeUserContent(form.errors());
          out.writeUserContent(form.key());
          out.writeUserContent(form.show(NAME));
          out.writeUserContent(form.show(EMAIL));
        },
        new State("asked"));
  }

  static Reply.Page welcome(Visit visit) {
    return Reply.page(
        visit.text("hello"),
        out -> out.writeContent("<h1>…</h1>"),
        new Greeting(visit.text("hello")));
  }
}
