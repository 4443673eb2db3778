package kreds.web;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Bodies;
import kreds.aws.HttpRequest;
import kreds.aws.Sent;
import kreds.change.Attempt;
import kreds.limit.Arrival;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.person.Person;
import kreds.text.Dates;
import kreds.text.Language;
import kreds.text.Money;
import kreds.text.Texts;
import kreds.web.form.FieldError;
import kreds.web.pages.parts.JtewriteGenerated;
import org.jspecify.annotations.Nullable;

/// One request of one person or program, with everything that a page needs to be written: the
/// language and its texts, dates and money, the time, links.
public final class Visit {
  private final SiteContext site;
  private final HttpRequest request;
  private final Sent sent;
  private final Texts texts;
  private final Optional<Attempt> attempt;
  private final boolean letters;

  private Visit(
      SiteContext site,
      HttpRequest request,
      Sent sent,
      Texts texts,
      Optional<Attempt> attempt,
      boolean letters) {
    this.site = site;
    this.request = request;
    this.sent = sent;
    this.texts = texts;
    this.attempt = attempt;
    this.letters = letters;
  }

  static Visit of(SiteContext site, HttpRequest request) {
    var sent =
        request.method().equals("POST") ? Bodies.read(request) : new Sent.FieldsByName(Map.of());
    var language =
        Languages.chosen(request, sent, site.settings())
            .orElseGet(() -> Languages.opened(request, site.settings()));
    return new Visit(site, request, sent, site.texts().in(language), Optional.empty(), true);
  }

  /// The same as a person opens it whose own language is known: it counts unless another was chosen
  /// with this very request.
  public Visit readBy(Person person) {
    return readBy(person.language());
  }

  /// The same as somebody opens it of whom no more is known than that language.
  public Visit readBy(Language language) {
    return Languages.chosen(request, sent, site.settings()).isPresent()
        ? this
        : Languages.offered(language.code(), site.settings()).map(this::in).orElse(this);
  }

  /// The same in that language.
  Visit in(Language language) {
    return language == language()
        ? this
        : new Visit(site, request, sent, site.texts().in(language), attempt, letters);
  }

  /// The same, under the key of an attempt.
  Visit with(Optional<Attempt> key) {
    return new Visit(site, request, sent, texts, key, letters);
  }

  /// The same, when nothing may be sent once more under the key that came with it: its switch of
  /// language carries it no further than its form does.
  Visit underNoKey() {
    if (!(sent instanceof Sent.FieldsByName(var fields)) || !fields.containsKey(Attempts.KEY)) {
      return this;
    }
    var others = new LinkedHashMap<>(fields);
    others.remove(Attempts.KEY);
    return new Visit(site, request, new Sent.FieldsByName(others), texts, attempt, letters);
  }

  /// The same, which may cause no letters.
  Visit withoutLetters() {
    return new Visit(site, request, sent, texts, attempt, false);
  }

  /// A part of the path, by its name in `template.yaml`.
  public String path(String name) {
    var value = request.pathParameters().getOrDefault(name, "");
    return name.equals("token") ? Links.bare(value) : value;
  }

  /// The path of this page.
  public String path() {
    return request.path();
  }

  /// A part of the query, if it is there.
  public Optional<String> query(String name) {
    return Optional.ofNullable(request.query().get(name));
  }

  /// The language that this visitor reads.
  public Language language() {
    return texts.language();
  }

  /// The texts in that language.
  public Texts texts() {
    return texts;
  }

  /// A text.
  public String text(String key) {
    return texts.text(key);
  }

  /// A text with values.
  public String text(String key, Map<String, String> values) {
    return texts.text(key, values);
  }

  /// A text with one value.
  public String text(String key, String name, String value) {
    return texts.text(key, Map.of(name, value));
  }

  /// A text that depends on a number.
  public String count(String key, long count) {
    return texts.count(key, count);
  }

  /// How dates are written.
  public Dates dates() {
    return new Dates(language(), site.settings().zone());
  }

  /// A sum of money.
  public String kroner(long amount) {
    return Money.kroner(language(), amount);
  }

  /// The time now.
  public Instant now() {
    return site.clock().instant();
  }

  /// When the request came to the edge: the order of arrival.
  public Instant arrivedAt() {
    return request.arrivedAt().orElseGet(this::now);
  }

  /// When a form that anybody may send came to the edge, and whence.
  public Arrival arrival() {
    var source = site.ids().of("s", "source", Sources.of(request.source()));
    return new Arrival(arrivedAt(), source, attempt, letters);
  }

  /// This attempt, if its sender has given it a key, so that a repeat of it changes nothing.
  public Optional<Attempt> attempt() {
    return attempt;
  }

  /// Names the request in the log.
  public String requestId() {
    return request.requestId();
  }

  /// The address that was typed into the form that led to this page; blank if it is not known.
  public String sentTo() {
    return SentTo.of(this);
  }

  /// Whom to write to.
  public String contact() {
    return site.settings().contact().address().value();
  }

  /// A link to write there, for where a page says that one may.
  public Content toWrite() {
    return out -> JtewriteGenerated.render((HtmlTemplateOutput) out, null, this);
  }

  /// Where it is written how personal data are treated; blank if there is no such page.
  public String privacyNotice() {
    return site.settings().contact().privacyNotice();
  }

  /// Whether cookies travel on TLS alone.
  boolean isSecure() {
    return site.settings().isSecure();
  }

  /// The association's name.
  public String association() {
    return site.settings().associationName();
  }

  /// The whole address of a path.
  public String url(String path) {
    return site.settings().baseUrl() + path;
  }

  /// An address of this site as a link, a form or a redirect of this page carries it: with the
  /// language, if the address of this page has it, or if it would be another there. For whom it is
  /// the same anyway, addresses stay as they are.
  public String to(String path) {
    var settings = site.settings();
    return Languages.addressed(request, settings).isEmpty()
            && Languages.usual(request, settings) == language()
        ? path
        : Queries.with(path, language());
  }

  /// The whole address of a path for what is kept elsewhere and opened on any device, such as a
  /// calendar: with the language that this address says, or else with the reader's, as a letter
  /// says it.
  public String keptUrl(String path) {
    return url(
        addressed()
            .map(chosen -> Queries.with(path, chosen))
            .orElse(Queries.inLetter(path, language())));
  }

  /// The whole address of this page, in a language or in its reader's.
  public String address(Optional<Language> language) {
    var path = url(Queries.encoded(request.path()));
    return language.map(one -> Queries.with(path, one)).orElse(path);
  }

  /// The language that the address of this page says.
  public Optional<Language> addressed() {
    return Languages.addressed(request, site.settings());
  }

  /// What its answer depends on beside its address.
  String varies() {
    return addressed().isPresent() ? "accept" : "accept, accept-language, cookie";
  }

  /// The `lang` of a text that is written in that language; none where the page is in it, too.
  public @Nullable String lang(Language written) {
    return written == language() ? null : written.code();
  }

  /// The same of what staff wrote without saying in which: they write in the association's own.
  public @Nullable String langOfStaff() {
    return lang(site.settings().defaultLanguage());
  }

  /// The path of a new personal link.
  public String link(LinkSubject subject) {
    return site.links().path(Link.of(subject, now()));
  }

  /// The path of a personal link that was described elsewhere.
  public String link(Link link) {
    return site.links().path(link);
  }

  /// A form that nobody has filled in.
  public Form emptyForm() {
    return form(Map.of());
  }

  /// A form that holds what is known already.
  public Form form(Map<String, String> known) {
    return form(known, List.of());
  }

  /// The same, where these fields are not right.
  public Form form(Map<String, String> known, List<FieldError> faults) {
    return Form.of(this, known, faults);
  }

  /// The languages that this visitor may change to.
  public List<Language> otherLanguages() {
    var all = new ArrayList<>(site.settings().languages());
    all.remove(language());
    return List.copyOf(all);
  }

  /// Every language that pages are offered in.
  public List<Language> languages() {
    return site.settings().languages();
  }

  /// What its form had sent, so that a page that answers a post loses nothing of it.
  public Posted posted() {
    return Posted.of(this);
  }

  /// The same page in another language, as a link on this page. What is posted to has its page
  /// there, too: the personal one, or the one to which [Unrouted] leads on. What was sent goes
  /// along by a post of its own.
  public String inLanguage(Language other) {
    return Queries.again(request.query(), other);
  }

  /// Where the style sheet is.
  public String style() {
    return Assets.STYLE.url();
  }

  /// Where the picture in the browser's tab is.
  public String icon() {
    return Assets.ICON.url();
  }

  /// A key that nobody had before.
  String newKey() {
    return site.ids().next("k");
  }

  HttpRequest request() {
    return request;
  }

  /// What came with it.
  Sent sent() {
    return sent;
  }

  SiteContext site() {
    return site;
  }
}
