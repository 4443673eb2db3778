package kreds.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.HttpRequest;
import kreds.limit.Arrival;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.text.Dates;
import kreds.text.Language;
import kreds.text.Money;
import kreds.text.Texts;

/// One request of one person or program, with everything that a page needs to be written: the
/// language and its texts, dates and money, the time, links.
public final class Visit {
  private final SiteContext site;
  private final HttpRequest request;
  private final Texts texts;
  private final Optional<String> key;

  private Visit(SiteContext site, HttpRequest request, Texts texts, Optional<String> key) {
    this.site = site;
    this.request = request;
    this.texts = texts;
    this.key = key;
  }

  static Visit of(SiteContext site, HttpRequest request) {
    var language = Languages.of(request, site.settings());
    return new Visit(site, request, site.texts().in(language), Optional.empty());
  }

  /// The same, with the key of an attempt.
  Visit with(Optional<String> idempotencyKey) {
    return new Visit(site, request, texts, idempotencyKey);
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
    return new Arrival(arrivedAt(), site.ids().of("s", "source", Sources.of(request.source())));
  }

  /// The key that the sender gave this attempt, so that a repeat of it changes nothing.
  public Optional<String> idempotencyKey() {
    return key;
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

  /// The path of a new personal link.
  public String link(LinkSubject subject) {
    return site.links().path(Link.of(subject, now()));
  }

  /// A form that nobody has filled in.
  public Form emptyForm() {
    return form(Map.of());
  }

  /// A form that holds what is known already.
  public Form form(Map<String, String> known) {
    return Form.of(this, known, List.of());
  }

  /// The languages that this visitor may change to.
  public List<Language> otherLanguages() {
    var all = new java.util.ArrayList<>(site.settings().languages());
    all.remove(language());
    return List.copyOf(all);
  }

  /// The same page in another language, as a link on this page; blank where a page cannot be asked
  /// for again.
  public String inLanguage(Language other) {
    return request.method().equals("GET") ? Queries.with(request.query(), other) : "";
  }

  /// Where the style sheet is.
  public String style() {
    return Assets.STYLE.url();
  }

  /// A key that nobody had before.
  String newKey() {
    return site.ids().next("k");
  }

  HttpRequest request() {
    return request;
  }

  SiteContext site() {
    return site;
  }
}
