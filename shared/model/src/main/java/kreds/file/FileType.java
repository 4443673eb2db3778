package kreds.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file may be: documents and pictures, nothing that a computer would run. The ending of its
/// name says it, and it is kept and handed out under that type, whatever is in it.
public enum FileType {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("application/vnd.oasis.opendocument.text"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  ODP("application/vnd.oasis.opendocument.presentation"),
  PNG("image/png"),
  JPG("image/jpeg"),
  TXT("text/plain"),
  CSV("text/csv");

  private final String media;

  FileType(String media) {
    this.media = media;
  }

  /// As HTTP names it (RFC 6838).
  public String media() {
    return media;
  }

  /// As a name ends that is of this type, with its dot.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /// Each way in which a name of this type may end: cameras write a picture in two.
  public List<String> spellings() {
    return this == JPG ? List.of(ending(), ".jpeg") : List.of(ending());
  }

  /// Every ending, in order.
  public static List<String> endings() {
    return Arrays.stream(values()).map(FileType::ending).toList();
  }

  /// That of a name, whether its ending is large or small; none if it is no such file.
  static Optional<FileType> of(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> type.spellings().stream().anyMatch(small::endsWith))
        .findFirst();
  }
}
