package kreds.proposalintake.candidate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kreds.network.Basis;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// Reads one candidate, whether from a command or from a line of a file.
///
/// @param fallback the language of whoever has said none
public record CandidateInput(Language fallback) {
  private static final Map<String, Basis> BASES =
      inOrder(
          Map.of(
              "medlem", Basis.MEMBER,
              "member", Basis.MEMBER,
              "samtykke", Basis.CONSENT,
              "consent", Basis.CONSENT,
              "ingen", Basis.NONE,
              "none", Basis.NONE));
  private static final Map<String, Language> LANGUAGES =
      inOrder(
          Map.of(
              "da", Language.DA,
              "dansk", Language.DA,
              "danish", Language.DA,
              "en", Language.EN,
              "engelsk", Language.EN,
              "english", Language.EN));
  private static final Field<String> NAME = Field.text("name", 1, 120);
  private static final Field<String> COMPANY = Field.text("company", 1, 120).or("");
  private static final Field<EmailAddress> EMAIL = Field.email("email");
  private static final Field<Optional<Language>> LANGUAGE =
      Field.word("language", LANGUAGES).optional();
  private static final Field<Optional<Basis>> BASIS =
      Field.word("basis", BASES)
          .optional()
          .means("On what ground one may write; left out, what is known of the address stands.");
  private static final Field<String> EVIDENCE = Field.text("evidence", 1, 300).or("");

  /// What one line of a file holds.
  Input<NewCandidate> input() {
    return Input.of(this::read);
  }

  /// Somebody who might take part. A consent needs the record that it rests on (GDPR art. 7).
  NewCandidate read(SentValues sent) {
    var name = sent.get(NAME);
    var company = Company.of(sent.get(COMPANY));
    var address = sent.get(EMAIL);
    var language = sent.get(LANGUAGE);
    var basis = sent.get(BASIS);
    var evidence = sent.get(EVIDENCE);
    sent.require(
        !basis.equals(Optional.of(Basis.CONSENT)) || !evidence.isEmpty(),
        EVIDENCE,
        "consent-unproved",
        BASIS);
    var person = new Person(name, company, address, language.orElse(fallback));
    return new NewCandidate(person, basis, evidence, language.isPresent());
  }

  /// A fault tells the words in their order, and what is read instead is the first: both the same
  /// each time.
  private static <V> Map<String, V> inOrder(Map<String, V> words) {
    return new TreeMap<>(words);
  }
}
