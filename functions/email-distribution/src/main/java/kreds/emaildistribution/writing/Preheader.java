package kreds.emaildistribution.writing;

import kreds.text.SingleLine;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// What an inbox shows behind the subject: the first words of the letter, behind its greeting.
/// Words of a quotation are not among them: a stranger may have typed them, and they would be read
/// before a word of ours.
final class Preheader {
  private static final int LONGEST = 120;
  private static final String ENDS = ".:,;!?…";

  private Preheader() {}

  static String of(Node letter) {
    var words = new StringBuilder();
    for (var block = letter.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Paragraph && !Buttons.is(block) && words.length() < LONGEST) {
        var text = SingleLine.one(PlainText.wordsOf(block));
        if (!(words.isEmpty() && isGreeting(text))) {
          words.append(words.isEmpty() ? "" : " ").append(text);
        }
      }
    }
    return words.length() > LONGEST
        ? SingleLine.beginning(words.toString(), LONGEST).strip() + "…"
        : words.toString();
  }

  /// `Hej Karen`: short, and no sentence.
  private static boolean isGreeting(String text) {
    return text.length() < LONGEST
        && (text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) < 0);
  }
}
