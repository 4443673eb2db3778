package kreds.emaildistribution.writing;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.aws.Settings;
import kreds.calendar.CalendarMessage;
import kreds.contact.MailClass;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.pages.JteletterGenerated;
import kreds.link.Link;
import kreds.mailing.MailingText;
import kreds.text.TextBook;
import org.commonmark.node.Node;

/// Writes letters: finds the words in the recipient's language, puts the facts into them, and makes
/// a mail of it. It makes nothing up: the same delivery gives the same bytes, unless somebody whom
/// it names has left since.
public final class LetterWriter implements Showing {
  private final Association association;
  private final Function<Link, String> addresses;
  private final Naming naming;
  private final Function<Delivery, List<Delivery>> gathered;
  private final Mime mime;

  /// @param settings with `SENDER` and `MAILING_SENDER` (what SES may send from) asked for
  /// @param addresses the address of a link, with its token; the same for the same link, such as
  ///   `links::url`
  /// @param naming of people whom a letter knows by identifier
  /// @param gathered the letters in a digest, as they are when it is written
  public LetterWriter(
      Settings settings,
      Function<Link, String> addresses,
      Naming naming,
      Function<Delivery, List<Delivery>> gathered) {
    this(Association.of(settings), addresses, naming, gathered);
  }

  LetterWriter(
      Association association,
      Function<Link, String> addresses,
      Naming naming,
      Function<Delivery, List<Delivery>> gathered) {
    this.association = association;
    this.addresses = addresses;
    this.naming = naming;
    this.gathered = gathered;
    this.mime = new Mime(association);
  }

  /// What is needed to write, made with the first letter: a function that only shows a page has no
  /// use for it.
  private static final class Loaded {
    static final LetterTexts TEXTS = new LetterTexts();
    static final TextBook WORDS = TextBook.load(LetterWriter.class, "words");
    static final Markdown MARKDOWN = new Markdown();
    static final HtmlText BODY = HtmlText.ofBody();
    static final HtmlText FOOTER = HtmlText.ofFooter();
  }

  @Override
  public WrittenMail write(Delivery delivery, Optional<MailingText> text) {
    var letter = delivery.letter();
    var raw = mime.wrap(delivery, message(delivery, text));
    var from = association.from(letter.kind()).value();
    return new WrittenMail(from, letter.to().address().value(), raw);
  }

  @Override
  public Preview preview(Delivery delivery, Optional<MailingText> text) {
    var message = message(delivery, text);
    return new Preview(message.subject(), message.text(), message.html());
  }

  @Override
  public Preview onPage(Letter letter, MailingText text) {
    var body = Loaded.MARKDOWN.read(text.body(), facts(letter));
    return new Preview(title(letter, text), PlainText.of(body), HtmlText.ofPage().of(body));
  }

  @Override
  public String title(Letter letter, MailingText text) {
    return searchable(Placeholders.inText(text.subject(), facts(letter)));
  }

  /// What the mail says, before it is wrapped.
  Message message(Delivery delivery, Optional<MailingText> text) {
    if (delivery.letter().kind() == LetterKind.STAFF_DIGEST) {
      return digest(delivery, gathered.apply(delivery));
    }
    var letter = naming.named(delivery.letter());
    var facts = facts(letter);
    var frame = Loaded.TEXTS.of(letter.kind(), letter.to().language());
    var body = Loaded.MARKDOWN.read(frame.body(), text.map(MailingText::body), facts);
    return message(delivery, letter, frame.subjectAround(subject(text)), body, facts);
  }

  private Message message(
      Delivery delivery, Letter letter, String subjectFrame, Node body, Facts facts) {
    var mailClass = shownClass(letter);
    var subject = searchable(Placeholders.inText(subjectFrame, facts));
    var footer =
        Loaded.MARKDOWN.read(Loaded.TEXTS.footer(mailClass, letter.to().language()), facts);
    return new Message(
        subject,
        PlainText.of(body) + "\n-- \n" + PlainText.of(footer),
        html(letter, subject, body, footer),
        mailClass.list().map(list -> new Message.WayOut(list, facts.of("unsubscribe"))),
        calendar(delivery, facts));
  }

  /// Many letters to staff in one, each in the words that it has by itself.
  private Message digest(Delivery delivery, List<Delivery> letters) {
    if (letters.isEmpty()) {
      throw new UnwritableLetter("empty-digest");
    }
    var letter = delivery.letter().saying(DigestBody.number(letters));
    var facts = facts(letter);
    var frame = Loaded.TEXTS.of(letter.kind(), letter.to().language());
    var body = Loaded.MARKDOWN.read(frame.body(), facts);
    new DigestBody(Loaded.BODY, facts.words()).append(body, letters, this::part);
    return message(delivery, letter, frame.subject(), body, facts);
  }

  private DigestBody.Part part(Delivery delivery) {
    var letter = naming.named(delivery.letter()).saying(DigestBody.IN_ONE);
    var facts = facts(letter);
    var frame = Loaded.TEXTS.of(letter.kind(), letter.to().language());
    return new DigestBody.Part(
        () -> Loaded.MARKDOWN.read(frame.subject(), facts),
        Loaded.MARKDOWN.read(frame.body(), facts));
  }

  private Facts facts(Letter letter) {
    return Facts.of(letter, association, addresses, Loaded.WORDS.in(letter.to().language()));
  }

  /// A subject is one line anyway, and is searched for as people type it.
  private static String searchable(String subject) {
    return subject.replace('\u00A0', ' ');
  }

  /// A trial is to staff, and yet the mail that the recipients will get: its footer and its head
  /// are theirs.
  private static MailClass shownClass(Letter letter) {
    return letter.kind() == LetterKind.MAILING_TEST
        ? LetterKind.valueOf(
                letter.values().getOrDefault("as", LetterKind.MAILING_TO_MEMBER.name()))
            .mailClass()
        : letter.kind().mailClass();
  }

  /// Left as it is for a letter on its own, whose texts have no such place.
  private static String subject(Optional<MailingText> text) {
    return text.isPresent() ? text.get().subject() : "{subject}";
  }

  private String html(Letter letter, String subject, Node body, Node footer) {
    var html = new StringOutput();
    var sheet =
        new LetterLayout(
            letter.to().language().code(),
            subject,
            association.name(),
            Preheader.of(body),
            Loaded.BODY.of(body),
            Loaded.FOOTER.of(footer));
    JteletterGenerated.render(new OwaspHtmlTemplateOutput(html), null, sheet);
    return html.toString();
  }

  /// DTSTAMP is when the letter was caused: a retry has to be the same letter.
  private Optional<Message.Calendar> calendar(Delivery delivery, Facts facts) {
    if (delivery.letter().calendar().isEmpty()) {
      return Optional.empty();
    }
    var entry = delivery.letter().calendar().get();
    var page =
        facts.isUrl("page")
            ? new CalendarMessage.Page(facts.of("words:role,page"), facts.of("page"))
            : CalendarMessage.Page.NONE;
    var text =
        CalendarMessage.toAttendee(entry, delivery.letter().to(), delivery.createdAt(), page);
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return Optional.of(new Message.Calendar(CalendarMessage.method(entry), bytes));
  }
}
