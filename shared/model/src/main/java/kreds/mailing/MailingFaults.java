package kreds.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.text.Language;

/// What is wrong with the words of a mailing, found before its first mail (M11): when it is
/// prepared, when it is released, and when it starts.
public final class MailingFaults {
  private static final String ANSWER = "answer";
  private static final String PAGE = "page";
  private static final Set<String> ALWAYS =
      Set.of("name", "company", "association", "site", "reply-to");
  private static final Set<String> OF_THE_READER = Set.of("name", "company", ANSWER, PAGE);
  private static final Set<String> OF_A_NETWORK = Set.of("title", "network");
  private static final String OUTCOME = "outcome";

  private final MailingContent content;
  private final Selection selection;
  private final Optional<TiedOrder> tied;
  private final List<MailingFault> faults = new ArrayList<>();

  private MailingFaults(MailingContent content, Selection selection, Optional<TiedOrder> tied) {
    this.content = content;
    this.selection = selection;
    this.tied = tied;
  }

  /// Every fault; empty when it can be sent.
  ///
  /// @param tied the order that it goes out with; empty of a mailing on its own
  public static List<MailingFault> of(
      MailingContent content, Selection selection, Optional<TiedOrder> tied) {
    return new MailingFaults(content, selection, tied).found();
  }

  private List<MailingFault> found() {
    for (var language : Language.values()) {
      var text = content.in(language);
      if (text.isPresent()) {
        check(language, "subject", text.get().subject(), false);
        check(language, "body", text.get().body(), true);
      } else if (isRead(language)) {
        faults.add(new MailingFault(language, "", "missing-language", language.code()));
      }
    }
    return List.copyOf(faults);
  }

  private boolean isRead(Language language) {
    for (var recipient : selection.recipients()) {
      if (recipient.person().language() == language) {
        return true;
      }
    }
    return false;
  }

  private void check(Language language, String part, String text, boolean links) {
    if (text.isBlank()) {
      faults.add(new MailingFault(language, part, "blank", ""));
    }
    for (var name : placeholders(text)) {
      if (OF_THE_READER.contains(name) && content.audience().isNewsletter()) {
        faults.add(new MailingFault(language, part, "not-in-a-newsletter", name));
      } else if (name.equals(ANSWER) && links) {
        checkAnswer(language, part);
      } else if (name.equals(PAGE) && links) {
        checkPage(language, part);
      } else if (OF_A_NETWORK.contains(name) && content.network().isEmpty()) {
        faults.add(new MailingFault(language, part, "no-network", name));
      } else if (!isKnown(name, links)) {
        faults.add(new MailingFault(language, part, "unknown-placeholder", name));
      }
    }
  }

  /// What becomes of each is known with a merging alone.
  private boolean isKnown(String name, boolean isBody) {
    return ALWAYS.contains(name)
        || OF_A_NETWORK.contains(name)
        || (isBody && name.equals(OUTCOME) && tied.filter(TiedOrder::isMerge).isPresent());
  }

  /// Only a candidate has something to answer.
  private void checkAnswer(Language language, String part) {
    for (var recipient : selection.recipients()) {
      if (recipient.candidate().isEmpty()) {
        faults.add(new MailingFault(language, part, "answer-without-candidate", ANSWER));
        return;
      }
    }
  }

  /// Only who takes part in the network that it is about, or waits, has a page of their own there.
  private void checkPage(Language language, String part) {
    for (var recipient : selection.recipients()) {
      if (recipient.place().isEmpty()) {
        faults.add(new MailingFault(language, part, "page-without-place", PAGE));
        return;
      }
    }
  }

  /// The names between braces; an open brace without its partner counts as one, so that it is
  /// found.
  private static Set<String> placeholders(String text) {
    var names = new TreeSet<String>();
    for (var open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      var close = text.indexOf('}', open);
      names.add(close < 0 ? text.substring(open) : text.substring(open + 1, close));
    }
    return names;
  }
}
