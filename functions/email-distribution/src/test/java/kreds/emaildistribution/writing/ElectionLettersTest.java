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
    own.put("choice", "unelected");
    for (var kind : List.of(LetterKind.BALLOT_RESULT, LetterKind.BALLOT_OVER)) {
      assertThat(text(kind, Language.DA, own, seated))
          .contains("stiller ikke længere op.")
          .doesNotContain("Ingen fik stemmer");
      assertThat(text(kind, Language.EN, own, seated))
          .contains("those who were voted for do not stand any more.")
          .doesNotContain("Nobody got a vote");
    }
  }

  @Test
  void whereNobodyVotedTheSubjectDoesNotSayThatTheGroupHasChosen() {
    for (var choice : List.of("none", "nothing", "nobody", "unelected")) {
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
  void aLetterSpeaksOfThePostThatIsElectedAndOfNoOther() {
    var nothing = Map.of("themes", "", "speakers", "", "dates", "");
    for (var post : List.of("contact", "deputy")) {
      var values = new HashMap<String, String>(nothing);
      values.put("vote", post);
      assertThat(subject(LetterKind.BALLOT_ASKED, Language.DA, values))
          .contains(post.equals("contact") ? "kontaktperson?" : "stedfortræder?");
      assertThat(text(LetterKind.BALLOT_ASKED, Language.DA, values, aNetwork()))
          .contains("undtagen den, der er")
          .doesNotContain("en kontaktperson, som", "Alle, der har en plads, kan vælges.");
      assertThat(text(LetterKind.BALLOT_REMINDER, Language.EN, values, aNetwork()))
          .contains("who shall be its " + (post.equals("contact") ? "contact person" : "deputy"));
    }
    var dates = new HashMap<String, String>(nothing);
    dates.put("vote", "dates");
    dates.put("dates", "2027-03-09T08:30:00Z/2027-03-09T13:00:00Z");
    assertThat(subject(LetterKind.BALLOT_ASKED, Language.DA, dates))
        .endsWith("hvornår skal de næste møder være?");
    assertThat(text(LetterKind.BALLOT_ASKED, Language.DA, dates, aNetwork()))
        .doesNotContain("oplægsholder", "koster", "handle om");
    dates.put("vote", "themes");
    assertThat(text(LetterKind.BALLOT_ASKED, Language.EN, dates, aNetwork()))
        .doesNotContain("speaker", "costs");
  }

  @Test
  void whatIsDoneNextFollowsFromWhatIsChosen() {
    var dates = Map.of("speakers", "", "then", "dates");
    assertThat(text(LetterKind.BALLOT_RESULT, Language.DA, dates, aNetwork()))
        .contains("Vi planlægger nu møderne på de datoer, I har valgt.")
        .doesNotContain("spørger nu", "når datoerne er på plads");
    var few = Map.of("themes", "0/Sortering", "then", "themes");
    assertThat(text(LetterKind.BALLOT_RESULT, Language.DA, few, aNetwork()))
        .contains("Sortering")
        .doesNotContain("Sortering (", "0 stemmer");
  }

  /// Letters that were written before say it of nobody.
  @Test
  void whereNotAllPayTheSameItIsSaidWhosePriceItIs() {
    var mixed = Map.of("each", "mixed");
    for (var kind :
        List.of(LetterKind.BALLOT_RESULT, LetterKind.BALLOT_OVER, LetterKind.RENEWAL_ASKED)) {
      assertThat(text(kind, Language.DA, mixed, aNetwork()).replaceAll("\\s+", " "))
          .contains("Det er prisen for den første deltager fra en medlemsvirksomhed");
      assertThat(text(kind, Language.EN, mixed, aNetwork()).replaceAll("\\s+", " "))
          .contains("That is the price of the first participant of a member company");
      assertThat(text(kind, Language.EN, Map.of(), aNetwork())).doesNotContain("member company");
    }
  }

  @Test
  void whoStaysOrIsDisplacedReadsSo() {
    var seated = aNetwork().taking(2, 40).seatedUpTo(3);
    var values = new HashMap<>(ELECTED);
    values.put(
        "elected", "still-contact/plastgenanvendelse/1/e-1\nvacant-deputy/plastgenanvendelse/1/");
    values.put("ownPost", "still-contact");
    values.put("counts", "few");
    assertThat(text(LetterKind.BALLOT_RESULT, Language.DA, values, seated))
        .contains(
            "Ingen ny kontaktperson blev valgt, så Deltager 1",
            "fortsætter.",
            "Ingen stedfortræder blev valgt, så posten er ledig.",
            "Du er altså fortsat kontaktperson.",
            "Der er for få stemmer");
    values.put("ownPost", "no-deputy");
    assertThat(text(LetterKind.BALLOT_RESULT, Language.EN, values, seated))
        .contains(
            "No other contact person was elected, so Deltager 1", "you are no longer the deputy");
  }

  /// A fact was called as another one is in other letters.
  @Test
  void aLetterThatWasKeptBeforeItsFactsHadAnotherNameIsWrittenAsItWasMeant() {
    var before = new HashMap<>(ELECTED);
    before.put("own", "still-contact");
    assertThat(text(LetterKind.BALLOT_RESULT, Language.DA, before, aNetwork()))
        .contains("Du er altså fortsat kontaktperson.");
    for (var kind : List.of(LetterKind.SPEAKER_ASKED, LetterKind.SPEAKER_REMINDER)) {
      assertThat(without(kind, "own", Map.of()))
          .doesNotContain("nothing", "Dit punkt i programmet");
    }
    for (var kind : List.of(LetterKind.RENEWAL_ASKED, LetterKind.RENEWAL_REMINDER)) {
      assertThat(without(kind, "deadline", Map.of("closes", "2027-12-04T11:00:00Z")))
          .contains("4. december 2027 kl. 12.00");
    }
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

  private static String without(LetterKind kind, String name, Map<String, String> more) {
    var values = new HashMap<>(Samples.values(kind));
    values.remove(name);
    values.putAll(more);
    var to = Samples.delivery(kind, Language.DA).letter();
    var letter = Letter.of(kind, to.to(), values, to.links());
    return ReadMail.of(Samples.writer().write(Samples.delivery(letter), Optional.empty()).raw())
        .text()
        .replace('\u00A0', ' ');
  }

  private static ReadMail mail(
      LetterKind kind, Language language, Map<String, String> values, NetworkFixture network) {
    Letter letter = Samples.delivery(kind, language).letter().saying(values);
    var naming = new ElectedNames(stored(network.roster()).rosters());
    var writer = new LetterWriter(Samples.PLAST, Samples::address, naming, Samples::gathered);
    return ReadMail.of(writer.write(Samples.delivery(letter), Optional.empty()).raw());
  }

  private static Stored stored(Roster roster) {
    var stored = new MemoryStore().stored();
    stored.open(roster.network(), roster.run());
    roster.enrollments().forEach(seat -> stored.write(new Write.SeatSaved(seat)));
    return stored;
  }
}
