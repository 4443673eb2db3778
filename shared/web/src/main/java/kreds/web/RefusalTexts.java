package kreds.web;

import kreds.outcome.Refusal;

/// The sentences for a rule's refusal: the function's own, or one for the kind.
final class RefusalTexts {

  private RefusalTexts() {}

  static String sentence(Visit visit, Refusal refusal) {
    var own = "refusal." + refusal.code();
    return visit.text(visit.texts().has(own) ? own : general(refusal));
  }

  /// What kind of refusal it is, in a few words.
  static String title(Visit visit, Refusal refusal) {
    return visit.text(general(refusal) + ".title");
  }

  private static String general(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_FOUND -> "refused.not-found";
      case ILLEGAL_STEP -> "refused.illegal-step";
      case INVALID -> "refused.invalid";
    };
  }
}
