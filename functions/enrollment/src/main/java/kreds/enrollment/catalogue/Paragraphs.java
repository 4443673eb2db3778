package kreds.enrollment.catalogue;

import java.util.ArrayList;
import java.util.List;

/// A longer text that people have written, with empty lines between its paragraphs.
record Paragraphs(String text) {
  private static final int SUMMARY = 180;

  /// Its paragraphs.
  List<String> paragraphs() {
    var all = new ArrayList<String>();
    var paragraph = new StringBuilder();
    for (var line : text.split("\n", -1)) {
      if (line.isBlank()) {
        close(paragraph, all);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
      }
    }
    close(paragraph, all);
    return all;
  }

  /// Its beginning, cut between two words; what says so stands on no line alone.
  String summary() {
    var line = text.replace('\n', ' ').strip();
    if (line.length() <= SUMMARY) {
      return line;
    }
    var cut = line.lastIndexOf(' ', SUMMARY);
    return line.substring(0, cut > 0 ? cut : SUMMARY) + "\u00A0…";
  }

  private static void close(StringBuilder paragraph, List<String> all) {
    if (!paragraph.isEmpty()) {
      all.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }
}
