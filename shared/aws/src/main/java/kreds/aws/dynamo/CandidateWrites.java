package kreds.aws.dynamo;

import java.util.HashMap;
import java.util.Map;
import kreds.contact.Consent;
import kreds.network.Basis;
import kreds.network.Candidate;

/// A new candidate as writes of a transaction: the row of the network, and what it tells of the
/// contact. What a mailing asks at the moment of sending is there before anybody can be invited.
final class CandidateWrites {
  private CandidateWrites() {}

  /// Adds both; the first is refused if the person is a candidate of that network already.
  static void add(Writes writes, Tables tables, Candidate candidate) {
    writes.put(tables.networks(), CandidateItems.toItem(candidate), Guard.absent());
    knowing(writes, tables, candidate);
  }

  /// Adds the consent to the contact: the person's own word, so a newer one replaces an older one.
  static void agree(Writes writes, Tables tables, Candidate candidate, Consent given) {
    var person = candidate.person();
    writes.update(
        tables.contacts(),
        person.address().value(),
        "SET version = if_not_exists(version, :none) + :one, consent = :consent"
            + ", #name = if_not_exists(#name, :name), #language = if_not_exists(#language, :language)",
        Map.of("#name", "name", "#language", "language"),
        Item.empty()
            .put(":none", 0)
            .put(":one", 1)
            .put(":name", person.name())
            .put(":language", person.language())
            .put(":consent", ContactItems.consent(given)));
  }

  /// What is known of an address is completed, never overwritten: it may be the person's own word.
  private static void knowing(Writes writes, Tables tables, Candidate candidate) {
    var person = candidate.person();
    var names = new HashMap<>(Map.of("#name", "name", "#language", "language"));
    var values = Item.empty().put(":name", person.name()).put(":company", person.company());
    values.put(":language", person.language()).put(":none", 0).put(":one", 1);
    var expression =
        new StringBuilder("SET version = if_not_exists(version, :none) + :one")
            .append(", #language = if_not_exists(#language, :language)")
            .append(", #name = if_not_exists(#name, :name)");
    if (!person.company().isEmpty()) {
      expression.append(", company = if_not_exists(company, :company)");
    }
    if (candidate.basis() == Basis.MEMBER) {
      expression.append(", #member = :yes");
      names.put("#member", "member");
      values.put(":yes", true);
    }
    if (candidate.basis() == Basis.CONSENT) {
      expression.append(", consent = if_not_exists(consent, :consent)");
      values.put(
          ":consent",
          ContactItems.consent(
              new Consent(candidate.addedAt(), candidate.evidence(), candidate.source().name())));
    }
    writes.update(
        tables.contacts(), person.address().value(), expression.toString(), names, values);
  }
}
