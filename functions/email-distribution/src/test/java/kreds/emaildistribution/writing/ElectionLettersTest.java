package kreds.emaildistribution.writing;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.run.Roster;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.testing.mail.ReadMail;
import kreds.testing.memory.MemoryStore;
import kreds.testing.store.Stored;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What people read of an election, and of a post that staff have given or taken.
final class ElectionLettersTest {
  private static final Map<String, String> ELECTED =
      Map.of(
          "choice", "elected",
          "effect", "unknown",
          "themes", "",
          "speakers", "",
          "dates", "",
          "elected", "contact/plastgenanvendelse/1/e-1\ndeputy/plastgenanvendelse/1/e-2");

  @Test
  void everybodyReadsWhoIsElectedAndNothingOfMeetings() {
    var seated = aNetwork().taking(2, 40).seatedUpTo(3);
    assertThat(text(LetterKind.BALLOT_RESULT, Language.DA, ELECTED, seated))
        .contains(
            "Gruppen har valgt, hvem der skal tale for den.",
            "Kontaktperson: Deltager 1, " + person(1).company().name(),
            "Stedfortræder: Deltager 2, " + person(2).company().name())
        .doesNotContain(
            "Temaer", "Oplægsholdere", "Datoer", "kr.", "plastgenanvendelse", "planlægger", "**");
    assertThat(text(LetterKind.BALLOT_RESULT, Language.EN, ELECTED, seated))
        .contains("Contact person: Deltager 1", "Deputy: Deltager 2")
        .doesNotContain("Themes", "DKK");
    assertThat(text(LetterKind.BALLOT_OVER, Language.DA, ELECTED, seated))
        .contains("9 af 12 stemte", "Kontaktperson: Deltager 1", "Stedfortræder: Deltager 2");
  }

  @Test
  void whoIsElectedIsToldSo() {
    var seated = aNetwork().taking(2, 40).seatedUpTo(3);
    var own = new HashMap<>(ELECTED);
    own.put("choice", "contact");
    assertThat(text(LetterKind.BALLOT_RESULT, Language.DA, own, seated))
        .contains("Du er valgt som gruppens kontaktperson", "Kan du alligevel ikke");
    own.put("choice", "nobody");
    own.put("elected", "");
    assertThat(text(LetterKind.BALLOT_RESULT, Language.DA, own, seated))
        .contains("Ingen fik stemmer, så der er ikke valgt nogen.")
        .doesNotContain("Kontaktperson:", "Stedfortræder:");
  }

  @Test
  void whereNobodyVotedTheSubjectDoesNotSayThatTheGroupHasChosen() {
    for (var choice : List.of("none", "nothing", "nobody")) {
      var nothing =
          Map.of("choice", choice, "effect", "unknown", "themes", "", "speakers", "", "dates", "");
      assertThat(subject(LetterKind.BALLOT_RESULT, Language.DA, nothing)).contains("ikke valgt");
      assertThat(subject(LetterKind.BALLOT_OVER, Language.DA, nothing)).contains("ikke valgt");
      assertThat(text(LetterKind.BALLOT_RESULT, Language.EN, nothing, aNetwork()))
          .doesNotContain("whole result", "has chosen");
      assertThat(text(LetterKind.BALLOT_OVER, Language.EN, nothing, aNetwork()))
          .doesNotContain("can be planned now", "has chosen");
    }
    var none = Map.of("choice", "none");
    assertThat(subject(LetterKind.BALLOT_RESULT, Language.DA, none))
        .isEqualTo("Fødevarekontaktmaterialer: ingen har stemt, så der er ikke valgt noget");
    assertThat(subject(LetterKind.BALLOT_OVER, Language.EN, none))
        .isEqualTo("Nobody has voted, so nothing was chosen: Fødevarekontaktmaterialer");
    assertThat(subject(LetterKind.BALLOT_RESULT, Language.EN, ELECTED))
        .isEqualTo("Fødevarekontaktmaterialer: the group has chosen");
  }

  @Test
  void whoHasLeftBeforeItIsWrittenIsNamedNoMore() {
    var gone = new NetworkFixture(aNetwork().taking(2, 40).seatedUpTo(3).roster()).leaving(1);
    assertThat(text(LetterKind.BALLOT_RESULT, Language.DA, ELECTED, gone))
        .contains("Kontaktpersonen er ikke længere med.", "Stedfortræder: Deltager 2")
        .doesNotContain("Deltager 1");
    var forgotten = Outcomes.after(gone.roster().forgotten("e-2", MONDAY));
    assertThat(text(LetterKind.BALLOT_RESULT, Language.EN, ELECTED, new NetworkFixture(forgotten)))
        .contains("The contact person does not take part any more.")
        .contains("The deputy does not take part any more.")
        .doesNotContain("Deltager", "nobody@");
  }

  @Test
  void aBallotOnPersonsIsNotAskedAsOneOnMeetings() {
    var posts = Map.of("vote", "posts", "themes", "", "speakers", "", "dates", "");
    var nobody = aNetwork();
    assertThat(text(LetterKind.BALLOT_ASKED, Language.DA, posts, nobody))
        .contains("vælger selv, hvem der skal tale for den", "Vil du ikke selv vælges")
        .doesNotContain("Temaer", "hvad dens møder skal handle om", "koster");
    assertThat(subject(LetterKind.BALLOT_ASKED, Language.DA, posts))
        .isEqualTo("Fødevarekontaktmaterialer: hvem skal tale for gruppen?");
    assertThat(text(LetterKind.BALLOT_REMINDER, Language.EN, posts, nobody))
        .contains("is voting on who shall speak for it, and you have not voted yet.")
        .doesNotContain("Themes");
  }

  @Test
  void aPostThatStaffHaveTakenIsThankedFor() {
    var held = Map.of("held", "no-deputy");
    assertThat(subject(LetterKind.POST_CHANGED, Language.DA, held))
        .isEqualTo("Fødevarekontaktmaterialer: du er ikke længere stedfortræder");
    assertThat(text(LetterKind.POST_CHANGED, Language.EN, held, aNetwork()))
        .contains(
            "We have noted that you are no longer the deputy of the group's contact person in the"
                + " network Fødevarekontaktmaterialer. You keep your place. Thank you");
  }

  private static String subject(LetterKind kind, Language language, Map<String, String> values) {
    return mail(kind, language, values, aNetwork()).subject();
  }

  private static String text(
      LetterKind kind, Language language, Map<String, String> values, NetworkFixture network) {
    return mail(kind, language, values, network).text();
  }

  private static ReadMail mail(
      LetterKind kind, Language language, Map<String, String> values, NetworkFixture network) {
    Letter letter = Samples.delivery(kind, language).letter().saying(values);
    var naming = new ElectedNames(stored(network.roster()).rosters());
    var writer = new LetterWriter(Samples.PLAST, Samples::address, naming);
    return ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());
  }

  private static Stored stored(Roster roster) {
    var stored = new MemoryStore().stored();
    stored.open(roster.network(), roster.run());
    roster.enrollments().forEach(seat -> stored.write(new Write.SeatSaved(seat)));
    return stored;
  }
}
