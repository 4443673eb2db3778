package kreds.emaildistribution.newsletter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import kreds.mailing.MailingText;
import kreds.network.Wording;
import kreds.run.NetworkRun;
import kreds.text.Dates;
import kreds.text.Language;
import kreds.text.SingleLine;
import kreds.text.TextBook;
import kreds.text.Texts;

/// Writes the draft of an issue in one language, from what the catalogue shows: networks that have
/// been published since the last one, those that have places left, and the meetings ahead. Staff
/// edit it like any draft.
final class IssueWords {
  private static final TextBook BOOK = TextBook.load(IssueWords.class, "issue");
  private static final int SUMMARY = 300;

  private final Texts texts;
  private final Dates dates;
  private final Language language;
  private final Instant since;
  private final Instant now;

  /// @param since what was published after that is new
  /// @param now when it goes out: what begins after that is ahead
  IssueWords(Language language, ZoneId zone, Instant since, Instant now) {
    this.texts = BOOK.in(language);
    this.dates = new Dates(language, zone);
    this.language = language;
    this.since = since;
    this.now = now;
  }

  /// Whether there is anything to tell of these networks.
  boolean hasNews(List<NetworkRun> networks) {
    return networks.stream().anyMatch(each -> isNew(each) || isOpen(each) || hasMeeting(each));
  }

  /// The draft.
  ///
  /// @param intro what staff write before it; may be blank
  MailingText of(String intro, List<NetworkRun> networks) {
    var body = new StringBuilder();
    if (!intro.isBlank()) {
      body.append(intro.strip()).append("\n\n");
    }
    section(body, "new", networks, this::isNew, this::told);
    section(body, "open", networks, each -> each.hasPlaces() && !isNew(each), this::told);
    section(body, "soon", networks, each -> each.takesInterest() && !isNew(each), this::told);
    section(body, "meetings", networks, this::hasMeeting, this::meeting);
    return new MailingText(
        texts.text("subject", Map.of("date", dates.day(now))), body.toString().strip());
  }

  private void section(
      StringBuilder body,
      String key,
      List<NetworkRun> networks,
      Predicate<NetworkRun> meant,
      Function<NetworkRun, String> told) {
    var items = networks.stream().filter(meant).map(told).toList();
    if (!items.isEmpty()) {
      body.append("## ").append(texts.text(key)).append("\n\n");
      items.forEach(item -> body.append(item).append("\n\n"));
    }
  }

  private boolean isNew(NetworkRun network) {
    return network.network().stamp().createdAt().isAfter(since)
        && (network.takesEnrollments() || network.takesInterest());
  }

  private boolean isOpen(NetworkRun network) {
    return network.hasPlaces() || network.takesInterest();
  }

  private boolean hasMeeting(NetworkRun network) {
    return network.nextMeeting().filter(it -> it.start().isAfter(now)).isPresent();
  }

  private String told(NetworkRun network) {
    var wording = wording(network);
    var told = new StringBuilder("**").append(link(network)).append("**  \n");
    told.append(plain(beginning(wording.text())));
    return told.append("  \n*").append(places(network)).append('*').toString();
  }

  /// The beginning of a text, in one line and whole words.
  static String beginning(String text) {
    var line = SingleLine.one(text);
    var cut = SingleLine.beginning(line, SUMMARY);
    var end = cut.lastIndexOf(' ');
    return cut.equals(line) || end < 0 ? cut : cut.substring(0, end) + "…";
  }

  /// The beginning of a whole issue: its headings and paragraphs are kept apart.
  static String summary(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return beginning(String.join(" · ", lines));
  }

  private String places(NetworkRun network) {
    if (network.takesInterest()) {
      return texts.text(
          "opens", Map.of("date", dates.date(network.run().opening().day().orElseThrow())));
    }
    return network.hasPlaces()
        ? texts.count("places", network.run().placesLeft())
        : texts.text("waiting");
  }

  private String meeting(NetworkRun network) {
    var next = network.nextMeeting().orElseThrow();
    return "**"
        + dates.days(next.start(), next.end())
        + "**: "
        + texts.text(next.first() ? "first" : "next")
        + " "
        + link(network);
  }

  private String link(NetworkRun network) {
    return "[" + plain(wording(network).title()) + "]({site}/networks/" + network.id() + ")";
  }

  private Wording wording(NetworkRun network) {
    return network.network().description().in(language);
  }

  /// Words that somebody typed mean nothing as Markdown, and hold no placeholder.
  private static String plain(String typed) {
    var escaped =
        SingleLine.one(typed)
            .replace('{', '(')
            .replace('}', ')')
            .replaceAll("([\\\\`*_\\[\\]<>#|!&~])", "\\\\$1");
    return escaped.replaceFirst("^([-+])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }
}
