package kreds.meetingscheduling.renewal;

import java.util.List;
import kreds.delivery.Letter;
import kreds.text.Language;

/// Who gets which letter.
record ToldJson(String name, String to, Language language, String letter) {

  static List<ToldJson> all(List<Letter> letters) {
    return letters.stream()
        .map(letter ->
            new ToldJson(
                letter.to().name(),
                letter.to().address().readable(),
                letter.to().language(),
                letter.kind().key()))
        .toList();
  }
}
