package kreds.inquiry;

/// What is kept of a meeting in writing, for those who take part and who leads (S13).
///
/// @param version of the meeting's minutes, from 1: a corrected text is another version
/// @param text as it was written; it is in no language but staff's
public record Minutes(int version, String text) {

  public Minutes {
    if (version < 1 || text.isBlank()) {
      throw new IllegalArgumentException("minutes have a version and a text");
    }
  }
}
