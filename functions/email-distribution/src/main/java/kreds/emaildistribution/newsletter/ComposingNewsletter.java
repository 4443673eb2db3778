package kreds.emaildistribution.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Settings;
import kreds.change.Order;
import kreds.emaildistribution.mailing.DraftingMailings;
import kreds.emaildistribution.mailing.Issues;
import kreds.emaildistribution.mailing.Prepared;
import kreds.mailing.Audience;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingText;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Networks;
import kreds.text.Language;

/// Composes an issue of the newsletter as a draft (M13): from the catalogue and what staff write
/// before it, in every language of the site. From then on it is a mailing like any other.
public record ComposingNewsletter(
    DraftingMailings drafting,
    Issues issues,
    Networks networks,
    Settings settings,
    InstantSource clock) {

  /// Before the first issue, what is new is what came within a month.
  private static final Duration A_MONTH = Duration.ofDays(30);

  /// What staff want of it.
  ///
  /// @param intro what they write before it, by language
  /// @param since what was published after that is new; without it, since the last issue was
  ///   written
  public record Wish(
      Map<Language, String> intro, Optional<Instant> since, Optional<Instant> scheduledAt) {

    public Wish {
      intro = Map.copyOf(intro);
    }
  }

  private static final Refusal NOTHING =
      Refusal.illegal(
          "nothing-to-tell",
          "No network is new or has places left, and no meeting is ahead. Write an intro, or prepare a"
              + " mailing with words of your own.");

  private static final Refusal INTRO =
      Refusal.invalid(
          "intro-in-one-language",
          "The intro is not in every language of the site: write it in each, or in none. Nothing of it"
              + " is left out unsaid.");

  /// The draft.
  public Outcome<Prepared> compose(Wish wish, Order order) {
    var now = clock.instant();
    var since = wish.since().or(issues::writtenUntil).orElseGet(() -> now.minus(A_MONTH));
    var listed = networks.listed();
    if (!wish.intro().isEmpty() && !wish.intro().keySet().containsAll(settings.languages())) {
      return Outcome.refused(INTRO);
    }
    var texts = new EnumMap<Language, MailingText>(Language.class);
    var isTold = !wish.intro().isEmpty();
    for (var language : settings.languages()) {
      var words = new IssueWords(language, settings.zone(), since, wish.scheduledAt().orElse(now));
      texts.put(language, words.of(wish.intro().getOrDefault(language, ""), listed));
      isTold |= words.hasNews(listed);
    }
    return isTold ? drafting.prepare(content(texts, wish), order) : Outcome.refused(NOTHING);
  }

  private static MailingContent content(Map<Language, MailingText> texts, Wish wish) {
    var subscribers = new Audience(List.of(new Audience.Part.Subscribers()), List.of(), List.of());
    return new MailingContent(
        "", texts, subscribers, wish.scheduledAt(), MailingContent.DEFAULT_HOURS);
  }
}
