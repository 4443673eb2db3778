package kreds.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.aws.RequestFailure;
import kreds.outcome.Refusal;
import kreds.text.Language;
import kreds.web.form.FieldError;

/// What a request is answered with, said once for people and programs.
public sealed interface Reply {

  /// A page for people, its state for programs.
  record Page(int status, String title, PageBody body, Record data, Manner manner)
      implements Reply {

    /// The same with another status.
    public Page status(int other) {
      return new Page(other, title, body, data, manner);
    }

    /// The same under another title.
    public Page titled(String other) {
      return new Page(status, other, body, data, manner);
    }

    /// The same, which answers programs with something else.
    public Page answering(Record other) {
      return new Page(status, title, body, other, manner);
    }

    /// The same, to be kept by anybody for so long: it holds nothing personal.
    public Page publicly(int seconds) {
      var other = new Manner(manner);
      other.cacheSeconds = seconds;
      return in(other);
    }

    /// The same, to be shown inside other sites.
    public Page embedded() {
      var other = new Manner(manner);
      other.embeddable = true;
      return in(other);
    }

    /// The same, to be found by search engines and shown by whoever passes the link on.
    ///
    /// @param sentence what it is about
    public Page about(String sentence) {
      var other = new Manner(manner);
      other.about = sentence;
      return in(other);
    }

    /// The same, about something that there is a calendar of.
    ///
    /// @param path of that calendar; blank for none
    public Page withCalendar(String path) {
      var other = new Manner(manner);
      other.calendar = path;
      return in(other);
    }

    /// The same, whose form is posted to another service, too.
    ///
    /// @param origin of that service, such as `https://files.example.dk`
    public Page postingTo(String origin) {
      var other = new Manner(manner);
      other.postsTo = origin;
      return in(other);
    }

    /// The same, written for that visit: of whom it is about the language is known.
    public Page readBy(Visit reader) {
      var other = new Manner(manner);
      other.language = Optional.of(reader.language());
      return in(other);
    }

    /// The same, which its link still shows for so long after it has run out: there is nothing to
    /// be done on it, and whoever did something by the link in time reads what came of it.
    public Page lingering(Duration after) {
      var other = new Manner(manner);
      other.lingers = after;
      return in(other);
    }

    @Override
    public Optional<Language> language() {
      return manner.language;
    }

    /// Whether search engines may keep it.
    public boolean isFindable() {
      return !manner.about.isEmpty();
    }

    private Page in(Manner other) {
      return new Page(status, title, body, data, other);
    }
  }

  /// How a page is shown. A page never changes its own: it is copied, and the copy differs in one
  /// trait, so that a new trait is named here only.
  final class Manner {
    private static final Manner PLAIN = new Manner();

    private int cacheSeconds;
    private boolean embeddable;
    private String about = "";
    private Optional<Language> language = Optional.empty();
    private String calendar = "";
    private String postsTo = "";
    private Duration lingers = Duration.ZERO;

    private Manner() {}

    private Manner(Manner other) {
      cacheSeconds = other.cacheSeconds;
      embeddable = other.embeddable;
      about = other.about;
      language = other.language;
      calendar = other.calendar;
      postsTo = other.postsTo;
      lingers = other.lingers;
    }

    /// How long anybody may keep it; 0 for what is personal.
    public int cacheSeconds() {
      return cacheSeconds;
    }

    /// Whether it may be shown inside the association's own site.
    public boolean embeddable() {
      return embeddable;
    }

    /// A sentence for search engines; blank if it is not for them.
    public String about() {
      return about;
    }

    /// Of whom it is about; none if it is about nobody.
    public Optional<Language> language() {
      return language;
    }

    /// The path of the calendar that goes with it; blank for none.
    public String calendar() {
      return calendar;
    }

    /// The other service that its form may be posted to; blank for none.
    public String postsTo() {
      return postsTo;
    }

    /// How long its link still shows it once that has run out.
    public Duration lingers() {
      return lingers;
    }
  }

  /// It is done: people are sent to a page, programs get the state.
  ///
  /// @param sentTo the address that a mail goes to, which the page shows; blank for none
  record SeeOther(String path, int jsonStatus, Record data, String sentTo) implements Reply {

    /// The same, where the page shows that address, so that a slip of the finger is seen.
    SeeOther sentTo(String address) {
      return new SeeOther(path, jsonStatus, data, address);
    }
  }

  /// A rule refuses it.
  ///
  /// @param language of whom it is refused to, if that is known
  /// @param typed what was sent, in words, a line each; none where the page can say it by itself
  record Refused(Refusal refusal, Optional<Language> language, List<String> typed)
      implements Reply {

    public Refused {
      typed = List.copyOf(typed);
    }
  }

  /// Fields are not right.
  ///
  /// @param page shows the form again, with what was typed
  record Invalid(List<FieldError> faults, Page page) implements Reply {

    @Override
    public Optional<Language> language() {
      return page.language();
    }
  }

  /// A file such as a feed or a calendar.
  ///
  /// @param name under which it is kept by whoever opens it; blank where it is shown or read
  record File(String type, String content, String cache, String name) implements Reply {}

  /// Done, and nothing to say (RFC 8058).
  record Quiet() implements Reply {}

  /// The page is at another address of this site, or what was asked for lies with another service.
  ///
  /// @param status 303 for another page, 308 for the same one, rightly written (RFC 9110 § 15.4)
  /// @param path or the whole address at the other service, as it is to be asked for
  record Moved(int status, String path) implements Reply {

    /// Whether it is with another service.
    boolean isElsewhere() {
      return !path.startsWith("/");
    }
  }

  /// The page is there, but takes other methods only (RFC 9110 § 15.5.6).
  record NotAllowed(List<String> methods) implements Reply {}

  /// A browser asks whether a script of another site may ask for the page, before it lets it
  /// (Fetch, "CORS-preflight request").
  record Preflight(List<String> methods) implements Reply {}

  /// No answer of its own.
  ///
  /// @param language of whom it is told, if that is known
  record Failed(RequestFailure failure, Optional<Language> language) implements Reply {

    Failed(RequestFailure failure) {
      this(failure, Optional.empty());
    }
  }

  /// A page.
  ///
  /// @param data the same for programs
  static Page page(String title, PageBody body, Record data) {
    return new Page(200, title, body, data, Manner.PLAIN);
  }

  /// A page that says that something is not there (any more): programs get a problem.
  static Page gone(String title, PageBody body) {
    return page(title, body, new Gone()).status(404);
  }

  /// The same that says why, to programs by the refusal.
  static Page gone(String title, PageBody body, Refusal why) {
    return page(title, body, new Gone(Optional.of(why))).status(404);
  }

  /// Nothing to tell but that it is so, and maybe why.
  record Gone(Optional<Refusal> why) {

    Gone() {
      this(Optional.empty());
    }
  }

  /// A page for people to go to; the state with that status for programs.
  static Reply seeOther(String path, int jsonStatus, Record data) {
    return new SeeOther(path, jsonStatus, data, "");
  }

  /// A rule's refusal.
  static Reply no(Refusal refusal) {
    return new Refused(refusal, Optional.empty(), List.of());
  }

  /// The same to somebody whose page it is, who reads there again what was sent.
  static Reply no(Refusal refusal, Visit reader, List<String> typed) {
    return new Refused(refusal, Optional.of(reader.language()), typed);
  }

  /// No such page.
  static Reply notFound() {
    return new Failed(RequestFailure.NOT_FOUND);
  }

  /// A link that does not hold any more.
  static Reply expired() {
    return new Failed(RequestFailure.EXPIRED);
  }

  /// A file that anybody may keep for so long; 0: nobody.
  static Reply file(String type, String content, int cacheSeconds) {
    var cache = cacheSeconds > 0 ? "public, max-age=" + cacheSeconds : "";
    return new File(type, content, cache, "");
  }

  /// A file that never changes under its address.
  static Reply forever(String type, String content) {
    return new File(type, content, "public, max-age=31536000, immutable", "");
  }

  /// A file that nobody else may keep, to be saved.
  ///
  /// @param name of letters, digits, dots and hyphens (RFC 6266)
  static Reply download(String name, String type, String content) {
    return new File(type, content, "", name);
  }

  /// What was asked for lies with another service, at an address that holds for a moment: nobody
  /// keeps where that is.
  static Reply elsewhere(String url) {
    return new Moved(303, url);
  }

  /// Done, and nothing to say.
  static Reply done() {
    return new Quiet();
  }

  /// What an outcome gives: the reply to what was done, or the refusal.
  static <T> Reply of(kreds.outcome.Outcome<T> outcome, Function<T, Reply> done) {
    return switch (outcome) {
      case kreds.outcome.Outcome.Done<T>(var value) -> done.apply(value);
      case kreds.outcome.Outcome.Refused<T>(var refusal) -> no(refusal);
    };
  }

  /// The language of whom it is about, or whom it is told; none if that is nobody that is known.
  default Optional<Language> language() {
    return Optional.empty();
  }

  /// What programs get if all is well.
  default Optional<Record> answer() {
    return switch (this) {
      case Page page when page.status < 300 -> Optional.of(page.data);
      case SeeOther to -> Optional.of(to.data);
      default -> Optional.empty();
    };
  }
}
