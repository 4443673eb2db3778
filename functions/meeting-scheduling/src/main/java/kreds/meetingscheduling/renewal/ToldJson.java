package kreds.meetingscheduling.renewal;

import java.util.ArrayList;
import java.util.List;
import kreds.commit.Write;
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

  /// The letters among what is written.
  static List<Letter> letters(List<Write> writes) {
    var letters = new ArrayList<Letter>();
    for (var write : writes) {
      if (write instanceof Write.LetterAdded(var letter)) {
        letters.add(letter.letter());
      }
    }
    return letters;
  }
}
