package kreds.emaildistribution.writing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kreds.delivery.Letter;
import kreds.link.Link;
import kreds.person.EmailAddress;
import kreds.text.Dates;
import kreds.text.Language;
import kreds.text.Money;
import kreds.text.SingleLine;
import kreds.text.Texts;

/// What stands for a `{placeholder}` in one letter, in the recipient's language. The text says how
/// a fact is shown:
///
/// | placeholder | shows |
/// | --- | --- |
/// | `{title}` | the value, on one line; or the address of a link |
/// | `{lines:agenda}` | the value with its line breaks; where it is blank, its paragraph is left out |
/// | `{date:day}` | `11. januar 2027` of `2027-01-11` |
/// | `{day:start}` | the same of `2027-01-11T08:30:00Z` |
/// | `{day:start,end}` | `1.–2. februar 2027`; one where both are on the same day |
/// | `{moment:start}` | `mandag den 11. januar 2027 kl. 09.30` |
/// | `{period:start,end}` | `mandag den 11. januar 2027 kl. 09.30–15.00` |
/// | `{periods:dates}` | the same of each line `2027-01-11T08:30:00Z/2027-01-11T14:00:00Z`, on lines of their own |
/// | `{bars:figures}` | what is counted, `delivered/412/420`, each with a bar that shows its share, on lines of their own |
/// | `{money:fee}` | `8.000 kr.` of whole øre, `800000` |
/// | `{posts:missing}` | people with what they are to the meeting, on lines of their own |
/// | `{tallies:answers}` | what was answered to each date, on lines of their own |
/// | `{votes:themes}` | what is chosen of a ballot, `3/Sortering`, with its votes but for none, on lines of their own |
/// | `{elected:elected}` | who is in which post of a group, `contact/Signe Højgaard, Plast A/S`, on lines of their own |
/// | `{until:page}` | the last day on which the link opens its page |
/// | `{words:news}` | the words for a code, from `words_da.properties`: key `news.<code>` |
/// | `{outcome}` | what whoever comes over into another network has there: the same as `{words:outcome}` |
/// | `{words:news,next}` | key `news.<code>.next`; facts in the words are filled in, too |
///
/// @param values by name
/// @param urls the links' addresses, by name
/// @param links the links that they were made from
/// @param said what an address of the site ends in: the letter's language, in which it opens to
///   whoever nobody knows to read another by now
/// @param staffs the language in which staff write
record Facts(
    Map<String, String> values,
    Map<String, String> urls,
    Map<String, Link> links,
    String said,
    Dates dates,
    Texts words,
    Language staffs) {
  private static final int LONGEST = 30;
  private static final long WIDEST_BAR = 20;
  private static final String OUTCOME = "outcome";
  private static final String NO_PLACE = "place.unknown";
  private static final Pattern POST =
      Pattern.compile("\\((host|facilitator|speaker)(?:-[0-9]+)?\\)");

  /// What staff write of a meeting: it is in no language but theirs.
  private static final Set<String> OF_A_MEETING =
      Set.of(
          "{meeting}",
          "{lines:place}",
          "{lines:directions}",
          "{lines:own}",
          "{lines:agenda}",
          "{lines:themes}",
          "{lines:speakers}",
          "{lines:wasTitle}",
          "{lines:wasPlace}",
          "{lines:subject}");

  /// What a proposer has typed, in a letter to staff or to the proposer of another idea; and why a
  /// meeting is cancelled.
  private static final Set<String> TYPED =
      Set.of("{lines:text}", "{lines:forWhom}", "{other}", "{lines:reason}", "{lines:rules}");

  /// The facts of a letter, and those that every letter has: whom it is to, and who writes. Of a
  /// ballot the own post was called `own` before, and the deadline of a renewal `closes`, as other
  /// letters call something else: one that was kept then, and is sent again, says what it said.
  static Facts of(
      Letter letter, Association association, Function<Link, String> addresses, Texts words) {
    var values = new HashMap<String, String>();
    values.put("association", association.name());
    values.put("reply-to", association.replyTo().value());
    values.put("name", letter.to().name());
    values.put("company", letter.to().company().name());
    values.put("role", "participant");
    values.put("next", "wait");
    values.put("opening", "now");
    values.put("enrolling", "open");
    values.put("why", "full");
    values.put("fit", "alone");
    values.put("decides", "staff");
    values.put("reads", "same");
    values.put("places", "open");
    values.put("asks", "some");
    values.put("others", "meet");
    values.put("vote", "meetings");
    values.put("elected", "");
    values.put("own", "");
    values.put("each", letter.values().getOrDefault("each", "alike"));
    values.put("ownPost", letter.values().getOrDefault("own", "nothing"));
    Optional.ofNullable(letter.values().get("closes")).ifPresent(at -> values.put("deadline", at));
    values.put("then", "speakers");
    values.put("counts", "shown");
    values.put("directions", "");
    values.put("when", "open");
    values.put("fresh", "");
    values.put("goes", "on");
    values.put("changed", "");
    values.put("rsvp", "unknown");
    values.put("closes", "meeting");
    values.put("hosting", "dated");
    values.put("leaves", "place");
    values.put("ends", "line");
    values.put("came", "several");
    values.put("talks", "ahead");
    values.put("seen", "by-nobody");
    values.put("corrects", "several");
    values.put("way", "same");
    values.put(DigestBody.REPLIES, "alone");
    values.put("address", letter.replyTo().map(EmailAddress::readable).orElse(""));
    values.putAll(letter.values());
    values.replaceAll((name, value) -> isUnknownPlace(name, value) ? words.text(NO_PLACE) : value);
    StrangersWords.unlinked(letter.kind(), values);
    var language = letter.to().language();
    var said = "?letter=" + language.code();
    var urls = new HashMap<String, String>();
    urls.put("site", association.site());
    for (var link : letter.links().entrySet()) {
      urls.put(link.getKey(), addresses.apply(link.getValue()) + said);
    }
    var dates = new Dates(language, association.zone());
    return new Facts(values, urls, letter.links(), said, dates, words, association.language());
  }

  /// An address to which a text leads: the public pages of the site open in the language of the
  /// letter as the personal ones do, also on a device that nobody has chosen one on.
  String led(String url) {
    var site = raw("site");
    var rest = url.startsWith(site) ? url.substring(site.length()) : "?";
    var isOurs =
        rest.indexOf('?') < 0 && rest.indexOf('#') < 0 && (rest.isEmpty() || rest.charAt(0) == '/');
    return isOurs ? url + (rest.isEmpty() ? "/" : "") + said : url;
  }

  private static boolean isUnknownPlace(String name, String value) {
    return name.equals("place") && value.isBlank();
  }

  /// The language of what stands for a placeholder, if it is written in another than the letter's.
  Optional<Language> foreign(String placeholder) {
    if (placeholder.equals("{title}")) {
      return Language.of(values.getOrDefault(Letter.TITLE_LANGUAGE, ""));
    }
    if (TYPED.contains(placeholder)) {
      return Language.of(values.getOrDefault(Letter.TYPED_LANGUAGE, ""));
    }
    var isStaffs = OF_A_MEETING.contains(placeholder) && !isOurs(placeholder);
    return isStaffs && staffs != words.language() ? Optional.of(staffs) : Optional.empty();
  }

  private boolean isOurs(String placeholder) {
    return placeholder.equals("{lines:place}") && raw("place").equals(words.text(NO_PLACE));
  }

  /// The text of a placeholder.
  ///
  /// @throws UnwritableLetter if the fact is missing or is not what the text takes it for
  String of(String placeholder) {
    var colon = placeholder.indexOf(':');
    if (colon < 0) {
      return placeholder.equals(OUTCOME) ? words(OUTCOME, "") : SingleLine.one(raw(placeholder));
    }
    var comma = placeholder.indexOf(',', colon);
    var first = placeholder.substring(colon + 1, comma < 0 ? placeholder.length() : comma);
    var second = comma < 0 ? "" : placeholder.substring(comma + 1);
    try {
      return formatted(placeholder.substring(0, colon), first, second);
    } catch (DateTimeException e) {
      throw new UnwritableLetter("not-a-time:" + first, e);
    }
  }

  /// Whether it is the address of a link, to be put into a link as it is.
  boolean isUrl(String placeholder) {
    return urls.containsKey(placeholder);
  }

  private String formatted(String format, String first, String second) {
    return switch (format) {
      case "lines" -> SingleLine.many(raw(first));
      case "posts" -> posts(SingleLine.many(raw(first)));
      case "date" -> dates.date(LocalDate.parse(raw(first)));
      case "day" -> second.isEmpty() ? dates.day(instant(first)) : days(first, second);
      case "moment" -> dates.moment(instant(first));
      case "period" -> dates.period(instant(first), instant(second));
      case "periods" -> raw(first).lines().map(this::period).collect(Collectors.joining("\n"));
      case "tallies" -> raw(first).lines().map(this::tally).collect(Collectors.joining("\n"));
      case "bars" -> raw(first).lines().map(this::bar).collect(Collectors.joining("\n"));
      case "money" -> Money.asShort(words.language(), Long.parseLong(raw(first)));
      case "votes" -> raw(first).lines().map(this::votes).collect(Collectors.joining("\n"));
      case "elected" -> raw(first).lines().map(this::elected).collect(Collectors.joining("\n"));
      case "until" -> dates.day(link(first).expires());
      case "words" -> words(first, second);
      default -> throw new UnwritableLetter("unknown-format:" + shortened(format));
    };
  }

  /// A letter that was written before it said when the meeting ends names the first day.
  private String days(String first, String second) {
    return values.containsKey(second)
        ? dates.days(instant(first), instant(second))
        : dates.day(instant(first));
  }

  private String words(String name, String aspect) {
    var key = name + "." + raw(name) + (aspect.isEmpty() ? "" : "." + aspect);
    if (!words.has(key)) {
      throw new UnwritableLetter("missing-words:" + shortened(name));
    }
    return Placeholders.inText(words.pattern(key), this);
  }

  /// A figure is read first, and its bar is drawn with it: a letter holds no picture.
  private String bar(String written) {
    var parts = written.split("/", 3);
    var count = Long.parseLong(parts[1]);
    var width = Math.ceilDiv(count * WIDEST_BAR, Math.max(1, Long.parseLong(parts[2])));
    var figure = words.text("figure." + parts[0], Map.of("count", parts[1]));
    return count == 0 ? figure : figure + " " + "\u2587".repeat(Math.toIntExact(width));
  }

  /// It begins a line, and so with a capital letter.
  private String period(String written) {
    var slash = written.indexOf('/');
    return dates.line(
        Instant.parse(written.substring(0, slash)), Instant.parse(written.substring(slash + 1)));
  }

  private String votes(String written) {
    var slash = written.indexOf('/');
    var count = Long.parseLong(written.substring(0, slash));
    if (count == 0) {
      return SingleLine.one(written.substring(slash + 1));
    }
    return SingleLine.one(written.substring(slash + 1)) + " (" + words.count("votes", count) + ")";
  }

  /// Whoever takes part no more has no name here.
  private String elected(String written) {
    var slash = written.indexOf('/');
    var post = "elected." + written.substring(0, slash);
    var who = SingleLine.unlinked(written.substring(slash + 1));
    return who.isEmpty() ? words.text(post + ".gone") : words.text(post, Map.of("who", who));
  }

  /// `date-2/2027-01-11T08:30:00Z/2027-01-11T14:00:00Z/5/2/1/Signe Højgaard (speaker-1)`: a date,
  /// how many can, can if needed, and cannot, and by whom it was declined.
  private String tally(String written) {
    var parts = written.split("/", 7);
    var values =
        Map.of(
            "date", parts[0],
            "period", dates.line(Instant.parse(parts[1]), Instant.parse(parts[2])),
            "yes", parts[3],
            "ifNeeded", parts[4],
            "no", parts[5],
            "cannot", posts(SingleLine.unlinked(parts[6])));
    return words.text(parts[6].isEmpty() ? "tally" : "tally.declined", values);
  }

  /// `Signe Højgaard (speaker-1)` with the word for what she is to the meeting.
  private String posts(String named) {
    return POST.matcher(named)
        .replaceAll(found -> "(" + words.text("post." + found.group(1)) + ")");
  }

  private Instant instant(String name) {
    return Instant.parse(raw(name));
  }

  private Link link(String name) {
    var link = links.get(name);
    if (link == null) {
      throw new UnwritableLetter("missing-link:" + shortened(name));
    }
    return link;
  }

  private String raw(String name) {
    var url = urls.get(name);
    var value = url == null ? values.get(name) : url;
    if (value == null) {
      throw new UnwritableLetter("missing-value:" + shortened(name));
    }
    return value;
  }

  /// A name that staff may have typed, for a fault's code.
  private static String shortened(String name) {
    var line = SingleLine.one(name);
    return line.length() > LONGEST ? SingleLine.beginning(line, LONGEST) + "…" : line;
  }
}
