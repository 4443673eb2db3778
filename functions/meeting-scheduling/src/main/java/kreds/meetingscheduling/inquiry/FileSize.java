package kreds.meetingscheduling.inquiry;

import kreds.text.Language;
import kreds.web.Visit;

/// How big a file is, as people read it where they keep it: in kilobytes of 1,024 bytes, and in
/// megabytes with a tenth from there on, never less than it is.
public final class FileSize {
  private static final long KILO = 1_024;
  private static final long MEGA = KILO * KILO;

  private FileSize() {}

  /// In the visitor's words.
  public static String said(Visit visit, long bytes) {
    return bytes < MEGA
        ? visit.text("file.kilobytes", "size", Long.toString(Math.ceilDiv(bytes, KILO)))
        : visit.text("file.megabytes", "size", megabytes(visit.language(), bytes));
  }

  private static String megabytes(Language language, long bytes) {
    var tenths = Math.ceilDiv(bytes * 10, MEGA);
    var sign = language == Language.DA ? "," : ".";
    return tenths / 10 + (tenths % 10 == 0 ? "" : sign + tenths % 10);
  }
}
