package kreds.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text as far as they say what it is about: without endings, marks over letters and
/// the words that stand in any text. `aa` is `å`, `ae` and `ä` are `æ`, `oe` and `ö` are `ø`.
public final class Stems {
  private static final int SHORTEST = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Danish and English words that say nothing of a theme, and those that every network has.
  private static final Set<String> STOP =
      Set.copyOf(
          List.of(
              ("og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om"
                      + " vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad"
                      + " skal selv her alle vil blev kunne ind når være dog noget ville jo deres efter ned"
                      + " skulle denne end dette mit også under have dig anden hende mine alt meget sit sine"
                      + " vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan"
                      + " hvordan hvorfor hvilke hvilken kan gør gøre mere flere andre andet gerne bedre"
                      + " godt ny nyt nye ved hver hinanden lad mødes møde tale dele erfaring erfaringer emne emner tema"
                      + " temaer idé ide ideer gruppe grupper netværk netværket netværker forum virksomhed"
                      + " virksomheder branchen"
                      + " the and for with from that this into how our your who what when where why are was"
                      + " were can could will would should about more other others each than them they their"
                      + " there have has had not but its also group groups network networks forum theme"
                      + " themes idea ideas company companies share experience")
                  .split(" ")));

  private Stems() {}

  /// The stems of a text, each once, in their order.
  public static Set<String> of(String text) {
    var stems = new LinkedHashSet<String>();
    for (var word : NO_LETTER.split(folded(text))) {
      if (word.length() >= SHORTEST && !STOP.contains(word)) {
        var stem = DanishStem.of(word);
        if (!STOP.contains(stem)) {
          stems.add(stem);
        }
      }
    }
    return stems;
  }

  private static String folded(String text) {
    var danish =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("aa", "å")
            .replace("ae", "æ")
            .replace("oe", "ø")
            .replace('ä', 'æ')
            .replace('ö', 'ø');
    var plain = new StringBuilder(danish.length());
    for (var at = 0; at < danish.length(); at++) {
      var letter = danish.charAt(at);
      plain.append(letter == 'å' ? "å" : bare(letter));
    }
    return plain.toString();
  }

  private static String bare(char letter) {
    return letter < 128
        ? String.valueOf(letter)
        : MARKS
            .matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD))
            .replaceAll("");
  }
}
