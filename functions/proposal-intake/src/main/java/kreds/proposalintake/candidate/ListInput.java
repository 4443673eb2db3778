package kreds.proposalintake.candidate;

import java.util.Optional;
import kreds.id.Ids;
import kreds.network.Candidate;
import kreds.person.EmailAddress;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff sent about a network's list, raw.
sealed interface ListInput {
  /// Which network.
  Field<String> NETWORK = Field.text("network", 1, 80);

  /// Whose interested are meant.
  Field<String> FROM = Field.text("from", 1, 80);

  /// Which candidate.
  Field<Optional<String>> CANDIDATE = Field.text("candidate", 1, 80).optional();

  /// Whom.
  Field<Optional<EmailAddress>> EMAIL =
      Field.email("email").optional().means("Instead of the identifier.");

  /// All of it.
  record Show(String network) implements ListInput {
    static final Input<Show> INPUT = Input.of(sent -> new Show(sent.get(NETWORK)));
  }

  /// Somebody for a network.
  record Add(String network, NewCandidate candidate) implements ListInput {

    static Input<Add> input(CandidateInput reader) {
      return Input.of(sent -> new Add(sent.get(NETWORK), reader.read(sent)));
    }
  }

  /// Somebody of a network, by address or by identifier.
  record Remove(String network, Optional<String> candidate, Optional<EmailAddress> email)
      implements ListInput {
    static final Input<Remove> INPUT =
        Input.of(sent -> {
          var input = new Remove(sent.get(NETWORK), sent.get(CANDIDATE), sent.get(EMAIL));
          sent.requireOne(EMAIL, CANDIDATE);
          return input;
        });

    /// Its identifier, be there such a candidate or not.
    String meant(Ids ids) {
      return candidate
          .or(() -> email.map(address -> Candidate.idOf(network, address, ids)))
          .orElse("");
    }
  }

  /// One network's interested for another.
  record Interest(String network, String from) implements ListInput {
    static final Input<Interest> INPUT =
        Input.of(sent -> new Interest(sent.get(NETWORK), sent.get(FROM)));
  }
}
