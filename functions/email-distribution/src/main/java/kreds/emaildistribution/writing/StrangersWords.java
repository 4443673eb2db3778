package kreds.emaildistribution.writing;

import java.util.List;
import java.util.Map;
import kreds.delivery.LetterKind;
import kreds.text.SingleLine;

/// What people whom nobody knows have typed into a form, on its way into a mail that the
/// association signs. It is never a link; and a letter that anybody can have sent to anybody shows
/// it in a quotation only: neither in the subject, nor in the greeting, nor beside the address,
/// where it would be read before a word of ours.
final class StrangersWords {
  private static final List<String> TYPED =
      List.of(
          "name",
          "company",
          "newcomer",
          "known",
          "giver",
          "givers",
          "missing",
          "who",
          "needs",
          "note",
          "objection");
  private static final List<String> OF_A_PROPOSAL =
      List.of("name", "company", "newcomer", "known", "title", "other", "who", "text", "forWhom");

  private StrangersWords() {}

  /// Whether anybody can have it sent to anybody, by typing an address into a form.
  static boolean goesToAnybody(LetterKind kind) {
    return kind == LetterKind.PROPOSAL_RECEIPT
        || kind == LetterKind.PROPOSAL_JOINED
        || kind == LetterKind.ENROLLMENT_CONFIRM
        || kind == LetterKind.ENROLLMENT_NAMED
        || kind == LetterKind.ENROLLMENT_SHARED
        || kind == LetterKind.INTEREST_CONFIRM
        || kind == LetterKind.NEWSLETTER_CONFIRM
        || kind == LetterKind.NEWSLETTER_LINK
        || kind == LetterKind.ENROLLMENT_ASKED;
  }

  /// Takes the links out of a letter's values, in whatever letter, staff's too.
  static void unlinked(LetterKind kind, Map<String, String> values) {
    for (var typed : isAboutAProposal(kind) ? OF_A_PROPOSAL : TYPED) {
      values.computeIfPresent(typed, (_, value) -> SingleLine.unlinked(value));
    }
  }

  /// A network's title is the secretariat's; a proposal's is what was typed, at first.
  private static boolean isAboutAProposal(LetterKind kind) {
    return kind.key().startsWith("proposal-");
  }
}
