package kreds.web;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import kreds.aws.HttpResponse;
import kreds.aws.Json;
import kreds.aws.Problem;
import kreds.aws.RequestFailure;
import kreds.outcome.Refusal;
import kreds.web.api.AnswerJson;
import kreds.web.form.FieldErrors;
import kreds.web.pages.JtelayoutGenerated;
import kreds.web.pages.JtemessageGenerated;

/// Writes a reply in the way the visitor wants it: a page for people, JSON for programs.
record Rendering(Visit visit, boolean json) {
  private static final String NETWORKS = "/networks";
  private static final int USUAL_PAGE = 16_384;

  static HttpResponse of(Visit visit, Reply reply) {
    return new Rendering(
            reply.language().map(visit::in).orElse(visit), Accept.wantsJson(visit.request()))
        .response(reply);
  }

  private HttpResponse response(Reply reply) {
    return switch (reply) {
      case Reply.Page page when json && page.data() instanceof Reply.Gone gone ->
          gone(page.status(), gone);
      case Reply.Page page -> page(page);
      case Reply.SeeOther to ->
          json ? state(to.jsonStatus(), to.data()) : seeOther(to, visit.to(to.path()));
      case Reply.Refused no -> refused(no);
      case Reply.Invalid faulty -> invalid(faulty);
      case Reply.File file ->
          named(
              cached(HttpResponse.text(200, file.type(), file.content()), file.cache()),
              file.name());
      case Reply.Quiet quiet -> HttpResponse.empty(200);
      case Reply.Moved to ->
          HttpResponse.empty(to.status())
              .with("location", to.isElsewhere() ? to.path() : Queries.behind(to.path(), visit));
      case Reply.NotAllowed(var methods) ->
          failure(RequestFailure.METHOD_NOT_ALLOWED).with("allow", String.join(", ", methods));
      case Reply.Preflight asked -> HttpResponse.empty(204);
      case Reply.Failed troubled -> failure(troubled.failure());
    };
  }

  private static HttpResponse named(HttpResponse response, String name) {
    return name.isEmpty()
        ? response
        : response.with("content-disposition", "attachment; filename=\"" + name + "\"");
  }

  private HttpResponse gone(int status, Reply.Gone gone) {
    var why = gone.why();
    var isOver = status == RequestFailure.EXPIRED.status();
    if (why.isPresent()) {
      var spoken = spoken(why.get());
      return problem(isOver ? spoken.at(status) : spoken);
    }
    return failure(isOver ? RequestFailure.EXPIRED : RequestFailure.NOT_FOUND);
  }

  private HttpResponse page(Reply.Page page) {
    return kept(
        json ? state(page.status(), page.data()) : html(page), page.manner().cacheSeconds());
  }

  private HttpResponse refused(Reply.Refused no) {
    return json ? problem(spoken(no.refusal())) : html(refusal(no));
  }

  /// Who hears pages learns from the title that something is to be corrected.
  private HttpResponse invalid(Reply.Invalid faulty) {
    if (json) {
      return problem(FieldErrors.problem(faulty.faults(), visit.texts()));
    }
    var page = faulty.page();
    var titled = page.titled(visit.text("form.faulty-title", "title", page.title()));
    var isRefused = faulty.faults().isEmpty();
    return isRefused ? new Rendering(visit.underNoKey(), false).html(titled) : html(titled);
  }

  private HttpResponse failure(RequestFailure failure) {
    var key = "trouble." + failure.code();
    var title = visit.text(key + ".title");
    return json
        ? problem(
            Problem.of(failure.status(), failure.code(), title, FailureWords.of(visit, failure)))
        : html(trouble(failure, title, visit.text(key + ".text")));
  }

  /// What came with a post is kept on the page: what may work in a moment can be sent again as it
  /// is, and what cannot can be copied.
  private Reply.Page trouble(RequestFailure failure, String title, String text) {
    var posted = Posted.of(visit);
    return failure == RequestFailure.UNAVAILABLE && !posted.isEmpty()
        ? message(
            failure.status(),
            title,
            visit.text("trouble.unavailable.posted"),
            posted.toSendAgain(),
            NETWORKS)
        : message(failure.status(), title, text, posted, onward(failure));
  }

  private Reply.Page refusal(Reply.Refused no) {
    var sentence = RefusalTexts.sentence(visit, no.refusal());
    return message(
        Problem.statusOf(no.refusal()),
        visit.text("refused.title"),
        sentence,
        Posted.of(visit).said(no.typed()),
        NETWORKS);
  }

  /// Where whoever is stranded goes on.
  private static String onward(RequestFailure failure) {
    return failure == RequestFailure.NEWSLETTER_LINK_EXPIRED ? "/newsletter" : NETWORKS;
  }

  /// @param onward the page that it leads to
  private Reply.Page message(int status, String title, String text, Posted posted, String onward) {
    return Reply.page(
            title,
            out ->
                JtemessageGenerated.render(
                    out, null, visit, title, text, posted, isForAMoment(status), onward),
            new Reply.Gone())
        .status(status);
  }

  /// Whether the same may be asked for again.
  private static boolean isForAMoment(int status) {
    return status == RequestFailure.UNAVAILABLE.status();
  }

  private Problem spoken(Refusal refusal) {
    return Problem.of(refusal)
        .titled(RefusalTexts.title(visit, refusal))
        .saying(RefusalTexts.sentence(visit, refusal));
  }

  private HttpResponse html(Reply.Page page) {
    var text = new StringOutput(USUAL_PAGE);
    Content middle = out -> page.body().writeTo((HtmlTemplateOutput) out);
    JtelayoutGenerated.render(new OwaspHtmlTemplateOutput(text), null, visit, page, middle);
    var html = HttpResponse.text(page.status(), "text/html", text.toString());
    return guarded(html, page.manner());
  }

  private static HttpResponse guarded(HttpResponse html, Reply.Manner manner) {
    if (manner.embeddable()) {
      return html.with("content-security-policy", SecurityHeaders.EMBEDDABLE);
    }
    return manner.postsTo().isEmpty()
        ? html
        : html.with("content-security-policy", SecurityHeaders.postingTo(manner.postsTo()));
  }

  private HttpResponse seeOther(Reply.SeeOther to, String path) {
    var response = HttpResponse.empty(303).with("location", path);
    return to.sentTo().isEmpty()
        ? response
        : response.withCookie(SentTo.cookie(to.path(), to.sentTo(), visit.isSecure()));
  }

  private static HttpResponse state(int status, Record data) {
    return HttpResponse.text(status, "application/json", Json.text(AnswerJson.of(data)));
  }

  /// Every problem names its request, by which it is found in the log.
  private HttpResponse problem(Problem problem) {
    return HttpResponse.text(
        problem.status(),
        "application/problem+json",
        Json.text(problem.with("request", visit.requestId()).written()));
  }

  private static HttpResponse kept(HttpResponse response, int seconds) {
    return cached(response, seconds > 0 ? "public, max-age=" + seconds : "");
  }

  private static HttpResponse cached(HttpResponse response, String cache) {
    return cache.isEmpty() ? response : response.with("cache-control", cache);
  }
}
