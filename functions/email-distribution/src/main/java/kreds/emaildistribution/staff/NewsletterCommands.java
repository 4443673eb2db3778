package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kreds.change.Order;
import kreds.emaildistribution.newsletter.ComposingNewsletter;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about the newsletter; from its draft on, all is as with any mailing.
record NewsletterCommands(DraftCommands drafts, ComposingNewsletter composing, ZoneId zone) {
  private static final int LONGEST = 5_000;

  private static final Field<Optional<Map<Language, String>>> INTRO =
      Field.part("intro", Input.of(NewsletterCommands::intro));

  Commands add(Commands commands) {
    var since =
        Field.moment("since", zone)
            .optional()
            .means("Networks published after that are new. Without it, since the last issue.");
    var time =
        Field.moment("scheduledAt", zone)
            .optional()
            .means("Without it, as soon as it is released.");
    return commands.add(
        StaffCommand.COMPOSE_NEWSLETTER,
        "Composes an issue of the newsletter as a draft, from new and open networks, meetings ahead"
            + " and what you write before them; sends nothing",
        Input.of(sent ->
            new ComposingNewsletter.Wish(
                sent.get(INTRO).orElse(Map.of()), sent.get(since), sent.get(time))),
        this::compose);
  }

  private static Map<Language, String> intro(SentValues sent) {
    var texts = new EnumMap<Language, String>(Language.class);
    for (var language : Language.values()) {
      var text = sent.get(Field.area(language.code(), 1, LONGEST).or(""));
      if (!text.isBlank()) {
        texts.put(language, text);
      }
    }
    return texts;
  }

  private StaffAnswer compose(ComposingNewsletter.Wish wish, Order order) {
    return composing.compose(wish, order).fold(drafts::drafted, StaffAnswer::refused);
  }
}
