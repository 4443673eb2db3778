package kreds.emaildistribution.mailing;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kreds.id.Ids;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;
import kreds.text.Language;

/// Where a draft of that content lies: under an identifier that follows from it, so that the same
/// order finds the draft of the first, however soon it comes, and also where that was cut short:
/// whom it is to leave out is part of the identifier, so that a draft that leaves out some of them,
/// and was meant so, is never taken for one on its way. What has been released, dropped or edited
/// since is another mailing.
///
/// @param known the draft of that content, if there is one
record NewDraft(String id, Optional<Mailing> known) {

  /// Whether it leaves out all whom it is to leave out.
  boolean isWhole(MailingContent content) {
    return known.filter(draft -> draft.content().audience().isAs(content.audience())).isPresent();
  }

  static NewDraft of(MailingContent content, Mailings mailings, Ids ids) {
    var words = words(content);
    for (var number = 0; ; number++) {
      var id = ids.of("l", words, Integer.toString(number));
      var known = mailings.of(id);
      if (known.isEmpty() || isDraft(known.get(), content)) {
        return new NewDraft(id, known);
      }
    }
  }

  private static boolean isDraft(Mailing known, MailingContent content) {
    var audience = content.audience();
    return known.state() == MailingState.DRAFT
        && known.content().meant(audience).equals(content)
        && isOnTheWay(known.content().audience(), audience);
  }

  /// Whether that is one of the steps in which an audience is written, or all of it.
  private static boolean isOnTheWay(Audience known, Audience goal) {
    var step = goal.leavingOut(List.of()).towards(goal);
    while (!known.isAs(step) && !step.equals(goal)) {
      step = step.towards(goal);
    }
    return known.isAs(step);
  }

  private static String words(MailingContent content) {
    var words = new StringBuilder(content.network());
    for (var language : Language.values()) {
      words.append('\n').append(language.code()).append('\n');
      content.in(language).ifPresent(words::append);
    }
    var leftOut = new TreeSet<String>();
    for (var address : content.audience().leftOut()) {
      leftOut.add(address.value());
    }
    leftOut.forEach(address -> words.append('\n').append(address));
    return words.append('\n').append(content.scheduledAt()).toString();
  }
}
