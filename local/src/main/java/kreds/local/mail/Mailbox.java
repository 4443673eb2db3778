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
import java.util.stream.Stream;
import kreds.local.json.LocalJson;
import kreds.testing.aws.SentMail;

/// Every mail that SES accepted, one file for its bytes and one for its envelope, so that a restart
/// finds them all.
public final class Mailbox {
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

  /// Keeps a mail.
  public void keep(SentMail mail) {
    try {
      Files.write(folder.resolve(mail.id() + ".eml"), mail.raw());
      Files.writeString(folder.resolve(mail.id() + ".json"), LocalJson.write(envelope(mail)));
      mails.put(mail.id(), new Mail(mail));
    } catch (IOException e) {
      throw new UncheckedIOException("A mail cannot be kept", e);
    }
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

  /// The highest number that an id has, so that the next one is new.
  public int lastNumber() {
    return mails.keySet().stream()
        .mapToInt(id -> Integer.parseInt(id.substring(0, 8)))
        .max()
        .orElse(0);
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
    try {
      Files.writeString(folder.resolve(id + ".heard"), "");
    } catch (IOException e) {
      throw new UncheckedIOException("A mail's events cannot be noted", e);
    }
  }

  private void load(Path file) {
    try {
      var envelope = LocalJson.object(Files.readString(file));
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
      mails.put(
          id,
          new Mail(
              new SentMail(
                  id,
                  LocalJson.text(envelope, "source"),
                  to,
                  tags,
                  LocalJson.text(envelope, "configurationSet"),
                  at,
                  raw)));
    } catch (IOException e) {
      throw new UncheckedIOException("A mail cannot be read", e);
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
