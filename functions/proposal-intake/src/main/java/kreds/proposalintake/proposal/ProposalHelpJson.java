package kreds.proposalintake.proposal;

import java.util.List;
import java.util.stream.Stream;
import kreds.web.form.Field;

/// What a program needs to know of the form.
record ProposalHelpJson(String post, List<String> required) {

  /// Of these fields, in the order in which they are told.
  static ProposalHelpJson of(Stream<Field<?>> fields) {
    return new ProposalHelpJson(
        "/proposals", fields.filter(Field::isRequired).<String>map(Field::name).toList());
  }
}
