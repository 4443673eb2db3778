package kreds.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  private static final String PDF_HEAD = "%PDF-";
  private static final String ZIP_HEAD = "PK\u0003\u0004";
  private static final String PNG_HEAD = "\u0089PNG";
  private static final String JPG_HEAD = "\u00FF\u00D8\u00FF";

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

  /// Whether what is in a file begins as this type does. A name is quickly another one; what is in
  /// it would be handed out under a type that it is not.
  ///
  /// @param head its first octets
  public boolean isBegunBy(byte[] head) {
    var text = new String(head, StandardCharsets.ISO_8859_1);
    return switch (this) {
      case PDF -> text.contains(PDF_HEAD);
      case DOCX, XLSX, PPTX, ODT, ODS, ODP -> text.startsWith(ZIP_HEAD);
      case PNG -> text.startsWith(PNG_HEAD);
      case JPG -> text.startsWith(JPG_HEAD);
      case TXT, CSV -> isText(text);
    };
  }

  /// In UTF-16, which says so at its beginning, or without an octet that no text has.
  private static boolean isText(String head) {
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
      return true;
    }
    var isOther = Stream.of(PDF_HEAD, ZIP_HEAD, PNG_HEAD, JPG_HEAD).anyMatch(head::startsWith);
    return !isOther && head.indexOf('\0') < 0;
  }

  /// That of a name, whether its ending is large or small; none if it is no such file.
  static Optional<FileType> of(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> type.spellings().stream().anyMatch(small::endsWith))
        .findFirst();
  }
}
