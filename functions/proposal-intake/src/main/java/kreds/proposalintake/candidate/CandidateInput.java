package kreds.proposalintake.candidate;

import java.util.Map;
import kreds.network.Basis;
import kreds.person.Company;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.form.Fields;

/// Reads one candidate, whether from a command or from a line of a file.
///
/// @param fallback the language of whoever has said none
public record CandidateInput(Language fallback) {
  private static final Map<String, Basis> BASES =
      Map.of(
          "medlem", Basis.MEMBER,
          "member", Basis.MEMBER,
          "samtykke", Basis.CONSENT,
          "consent", Basis.CONSENT,
          "ingen", Basis.NONE,
          "none", Basis.NONE);
  private static final Map<String, Language> LANGUAGES =
      Map.of(
          "da", Language.DA,
          "dansk", Language.DA,
          "danish", Language.DA,
          "en", Language.EN,
          "engelsk", Language.EN,
          "english", Language.EN);

  /// Somebody who might take part. A consent needs the record that it rests on (GDPR art. 7).
  NewCandidate read(Fields fields) {
    var name = fields.text("name", 1, 120);
    var company = Company.of(fields.optionalText("company", 120));
    var address = fields.email("email");
    var language = word(fields, "language", LANGUAGES, fallback);
    var basis = word(fields, "basis", BASES, Basis.NONE);
    var evidence = fields.optionalText("evidence", 300);
    fields.require(basis != Basis.CONSENT || !evidence.isEmpty(), "evidence", "missing");
    return new NewCandidate(new Person(name, company, address, language), basis, evidence);
  }

  /// One of a few words; the fallback when there is none.
  private static <T> T word(Fields fields, String name, Map<String, T> words, T fallback) {
    if (fields.optionalText(name, 20).isEmpty()) {
      return fallback;
    }
    var word = fields.oneOf(name, words.keySet().stream().sorted().toArray(String[]::new));
    return words.getOrDefault(word, fallback);
  }
}
