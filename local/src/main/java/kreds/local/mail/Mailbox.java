package kreds.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kreds.local.disk.KeptFile;
import kreds.local.json.LocalJson;
import kreds.testing.aws.SentMail;

/// Every mail that SES accepted, one file for its bytes and one for its envelope, so that a restart
/// finds them all.
public final class Mailbox {
  private static final Pattern NUMBERED = Pattern.compile("\\d{8}");

  private final Path folder;
  private final ConcurrentSkipListMap<String, Mail> mails = new ConcurrentSkipListMap<>();

  /// Opens the folder with what is in it.
  public Mailbox(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".json")).forEach(this::load);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The mailbox cannot be read", e);
    }
  }

  /// Keeps a mail: its bytes first, since the envelope says that it is there.
  public void keep(SentMail mail) {
    file(mail.id(), ".eml").write(mail.raw());
    file(mail.id(), ".json").write(LocalJson.write(envelope(mail)));
    mails.put(mail.id(), new Mail(mail));
  }

  /// All mails, newest first.
  public List<Mail> newestFirst() {
    return mails.values().stream()
        .sorted(Comparator.comparing(Mail::sentAt).thenComparing(Mail::id).reversed())
        .toList();
  }

  /// The mail with this id.
  public Optional<Mail> find(String id) {
    return Optional.ofNullable(mails.get(id));
  }

  /// The highest number that an id ever had, also of a mail that is not whole, so that the next one
  /// is new.
  public int lastNumber() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> NUMBERED.matcher(file.getFileName().toString()))
          .filter(Matcher::lookingAt)
          .mapToInt(name -> Integer.parseInt(name.group()))
          .max()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException("The mailbox cannot be read", e);
    }
  }

  /// The mails whose events were not yet delivered when the last run ended.
  public List<SentMail> unheard() {
    return mails.values().stream()
        .map(Mail::sent)
        .filter(mail -> !Files.exists(folder.resolve(mail.id() + ".heard")))
        .toList();
  }

  /// Notes that the events of a mail were delivered.
  public void heard(String id) {
    file(id, ".heard").write("");
  }

  private KeptFile file(String id, String ending) {
    return new KeptFile(folder.resolve(id + ending));
  }

  private void load(Path file) {
    new KeptFile(file).read(this::mail).ifPresent(mail -> mails.put(mail.id(), new Mail(mail)));
  }

  private SentMail mail(String written) {
    try {
      var envelope = LocalJson.object(written);
      String id = LocalJson.text(envelope, "id");
      var tags = new LinkedHashMap<String, String>();
      LocalJson.object(envelope, "tags")
          .forEach((name, value) -> tags.put(name, String.valueOf(value)));
      var to =
          envelope.get("destinations") instanceof List<?> list
              ? list.stream().map(String::valueOf).toList()
              : List.<String>of();
      byte[] raw = Files.readAllBytes(folder.resolve(id + ".eml"));
      var at = Instant.parse(LocalJson.text(envelope, "at"));
      return new SentMail(
          id,
          LocalJson.text(envelope, "source"),
          to,
          tags,
          LocalJson.text(envelope, "configurationSet"),
          at,
          raw);
    } catch (IOException e) {
      throw new UncheckedIOException("its message is not there", e);
    }
  }

  private static Map<String, Object> envelope(SentMail mail) {
    return Map.of(
        "id", mail.id(),
        "source", mail.source(),
        "destinations", mail.destinations(),
        "tags", mail.tags(),
        "configurationSet", mail.configurationSet(),
        "at", mail.at().toString());
  }
}
