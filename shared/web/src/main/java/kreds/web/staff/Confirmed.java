package kreds.web.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Problem;
import kreds.outcome.Refusal;
import kreds.web.form.Field;
import kreds.web.form.SentValues;

/// What an order about many letters or decisions names, so that none of them goes that whoever
/// orders it has not seen (M7): how many they are, and the word that was shown with them.
public record Confirmed(Optional<Integer> number, Optional<String> confirmation) {
  private static final String SHOWN =
      "As show-mailing, or the same order without it, shows it: that answer holds the order ready.";
  private static final int SHORT = 120;

  /// How many.
  public static final Field<Integer> NUMBER = Field.whole("number", 0, 1_000_000).means(SHOWN);

  /// The word.
  public static final Field<String> CONFIRMATION =
      Field.text("confirmation", 1, SHORT).means(SHOWN);

  /// As it was sent, or nothing yet.
  public static Confirmed of(SentValues sent) {
    return new Confirmed(sent.get(NUMBER.optional()), sent.get(CONFIRMATION.optional()));
  }

  /// Whether nothing was named: whoever asks so is only shown what there is.
  public boolean isNothing() {
    return number.isEmpty() && confirmation.isEmpty();
  }

  /// Whether it is this many, and exactly these.
  public boolean fits(int now, String word) {
    return number.equals(Optional.of(now)) && confirmation.equals(Optional.of(word));
  }

  /// The fields of the order that names these.
  ///
  /// @param which the fields that it has besides
  public static Map<String, Object> order(
      Map<String, String> which, int number, String confirmation) {
    var fields = new LinkedHashMap<String, Object>(which);
    fields.put("number", number);
    fields.put("confirmation", confirmation);
    return fields;
  }

  /// The answer to what does not fit: nothing is done, and what there is now is shown.
  ///
  /// @param nothing what was not done, and how many there are now
  public static StaffAnswer changed(String nothing, Record shown) {
    return notFitting(nothing, shown);
  }

  /// The same, which leads to the order that shows it again, with the word that holds now.
  ///
  /// @param again without a number it only shows
  public static StaffAnswer changed(String nothing, Record shown, StaffCommand again) {
    return notFitting(nothing, shown).next(again, Map.of());
  }

  private static StaffAnswer.Refused notFitting(String nothing, Record shown) {
    var refusal = Refusal.illegal("number-changed", nothing + ". Look at it again.");
    return new StaffAnswer.Refused(Problem.of(refusal).with("data", shown));
  }
}
