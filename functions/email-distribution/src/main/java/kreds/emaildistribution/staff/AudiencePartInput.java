package kreds.emaildistribution.staff;

import java.util.List;
import java.util.Optional;
import kreds.mailing.Audience.Part;
import kreds.network.CandidateState;
import kreds.text.Worded;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff send about one part of an audience; one field says which kind it is.
final class AudiencePartInput {
  private static final int SHORT = 120;
  private static final Field<String> CANDIDATES = Field.text("candidates", 1, SHORT);
  private static final Field<Optional<CandidateState>> STATE =
      Field.choice("state", CandidateState.class)
          .optional()
          .means("Without one, those who have not answered yet.");
  private static final Field<String> PARTICIPANTS = Field.text("participants", 1, SHORT);
  private static final Field<String> WAITING = Field.text("waiting", 1, SHORT);
  private static final Field<String> ENROLLED =
      Field.text("enrolled", 1, SHORT).means("Who has a place, an offer, or waits.");

  private static final Field<OfList> LIST =
      Field.choice("list", OfList.class).means("Who subscribes to the newsletter.");

  /// The list whose people can be named all at once.
  private enum OfList implements Worded {
    NEWSLETTER
  }

  /// Candidates, if nothing else is named.
  static final Input<Part> INPUT =
      Input.byField(
          List.of(
              Input.of(sent -> new Part.Participants(sent.get(PARTICIPANTS)))
                  .named(PARTICIPANTS.name()),
              Input.of(sent -> new Part.Waiting(sent.get(WAITING))).named(WAITING.name()),
              Input.of(sent -> new Part.Enrolled(sent.get(ENROLLED))).named(ENROLLED.name()),
              Input.of(sent -> subscribers(sent.get(LIST))).named(LIST.name()),
              Input.of(sent -> new Part.Address(sent.get(AddressCommands.ADDRESS)))
                  .named(AddressCommands.ADDRESS.name()),
              Input.of(sent -> new Part.Candidates(sent.get(CANDIDATES), sent.get(STATE)))
                  .named(CANDIDATES.name())));

  private AudiencePartInput() {}

  private static Part subscribers(OfList list) {
    return switch (list) {
      case NEWSLETTER -> new Part.Subscribers();
    };
  }
}
