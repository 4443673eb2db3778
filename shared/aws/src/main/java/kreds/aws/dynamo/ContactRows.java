package kreds.aws.dynamo;

import java.util.HashMap;
import java.util.Map;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.person.Person;

/// What a change tells of an address, as rows of a transaction.
record ContactRows(Tables tables, Writes rows) {
  private static final String SEEN = "SET version = if_not_exists(version, :none) + :one";
  private static final String NAMED =
      ", #name = if_not_exists(#name, :name), #language = if_not_exists(#language, :language)";

  void saved(Contact before, Contact after) {
    rows.put(tables.contacts(), ContactItems.toItem(after), Guard.version(before.version()));
  }

  /// The person's own word replaces what was there.
  void agreed(Person person, Consent consent) {
    update(
        person,
        SEEN + NAMED + ", consent = :consent",
        Map.of(),
        Item.empty().put(":consent", ContactItems.consent(consent)));
  }

  /// What is known of an address is completed, never overwritten: it may be the person's own word.
  void learnt(Candidate candidate) {
    var names = new HashMap<String, String>();
    var values = Item.empty();
    var expression = new StringBuilder(SEEN).append(NAMED);
    var company = candidate.person().company();
    if (company.isKnown()) {
      expression.append(", company = if_not_exists(company, :company)");
      values.put(":company", company.name());
    }
    if (candidate.origin().basis() == Basis.MEMBER) {
      expression.append(", #member = :yes");
      names.put("#member", "member");
      values.put(":yes", true);
    }
    if (candidate.origin().basis() == Basis.CONSENT) {
      var origin = candidate.origin();
      expression.append(", consent = if_not_exists(consent, :consent)");
      values.put(
          ":consent",
          ContactItems.consent(
              new Consent(candidate.addedAt(), origin.evidence(), origin.source().name())));
    }
    update(candidate.person(), expression.toString(), names, values);
  }

  private void update(Person person, String expression, Map<String, String> names, Item values) {
    var all = new HashMap<>(names);
    all.put("#name", "name");
    all.put("#language", "language");
    rows.update(
        tables.contacts(),
        Dynamo.key(person.address().value(), ContactItems.SORT),
        expression,
        "",
        all,
        values
            .put(":none", 0)
            .put(":one", 1)
            .put(":name", person.name())
            .put(":language", person.language()));
  }
}
