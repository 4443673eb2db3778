package kreds.enrollment.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.mailing.MailingState;
import kreds.run.Concerned;
import kreds.run.Enrollment;
import kreds.text.Language;
import kreds.web.api.Means;

/// What a decision about a network means: whom it concerns, what it costs, and the letter.
///
/// @param number how many are written to
record DecisionJson(
    String network,
    int number,
    @Means("Who has said to be interested before it opened, whatever came of it.") int interested,
    ConcernedJson concerned,
    @Means("Those who come into another network, and how they stand there.") List<PlaceJson> places,
    @Means("Those of them to whom no email goes, since their address takes none.")
        List<PersonJson> unreached,
    PricesJson price,
    @Means("What else is written of the network and is not out yet.") List<MailingJson> mailings,
    @Means("The letter: a draft until it is decided.") Optional<String> mailing,
    Optional<String> confirmation) {

  /// Whom it concerns. Who has not confirmed is not written to, and reads it on the own page.
  record ConcernedJson(
      List<PersonJson> confirmed,
      List<PersonJson> offered,
      List<PersonJson> waiting,
      List<PersonJson> unconfirmed) {

    static ConcernedJson of(Concerned concerned) {
      return new ConcernedJson(
          people(concerned.confirmed()),
          people(concerned.offered()),
          people(concerned.waiting()),
          people(concerned.unconfirmed()));
    }
  }

  /// One of them.
  record PersonJson(String name, String company, String email) {

    static PersonJson of(Enrollment enrollment) {
      var person = enrollment.person();
      return new PersonJson(person.name(), person.company().name(), person.address().value());
    }
  }

  /// One who comes into another network.
  ///
  /// @param before how they stood
  /// @param after how they stand there; in both, `pending` is who is still to be let in
  record PlaceJson(
      String enrollment,
      String name,
      String company,
      String before,
      String after,
      @Means("What keeps somebody waiting there.") Optional<String> why) {}

  /// Another mailing of the network.
  ///
  /// @param number how many it was to go to when it was last counted
  record MailingJson(
      String mailing,
      String subject,
      MailingState state,
      int number,
      @Means("untouched: it is about something else, and only leads to the network.")
          OtherMailings.Becomes becomes) {

    static MailingJson of(OtherMailings.Affected affected, Language language) {
      var mailing = affected.mailing();
      return new MailingJson(
          mailing.id(),
          mailing.content().named(language),
          mailing.state(),
          mailing.counted(),
          affected.becomes());
    }
  }

  static List<PersonJson> people(List<? extends Enrollment> enrollments) {
    var people = new ArrayList<PersonJson>();
    for (var enrollment : enrollments) {
      people.add(PersonJson.of(enrollment));
    }
    return people;
  }
}
