package kreds.proposalintake.candidate;

import kreds.form.Fields;
import kreds.web.form.Input;
import kreds.web.form.TextField;

/// What staff sent about a network's list, raw.
sealed interface ListInput {
  /// Which network.
  TextField NETWORK = TextField.of("network", 1, 80);

  /// Whose interested are meant.
  TextField FROM = TextField.of("from", 1, 80);

  /// Which candidate.
  TextField CANDIDATE = TextField.of("candidate", 1, 80);

  /// All of it.
  record Show(String network) implements ListInput {
    static final Input<Show> INPUT = Input.of(sent -> new Show(sent.get(NETWORK)));
  }

  /// Somebody for a network.
  record Add(String network, NewCandidate candidate) implements ListInput {

    static Add read(Fields fields, CandidateInput reader) {
      return new Add(NETWORK.read(fields), reader.read(fields));
    }
  }

  /// Somebody of a network.
  record Remove(String network, String candidate) implements ListInput {
    static final Input<Remove> INPUT =
        Input.of(sent -> new Remove(sent.get(NETWORK), sent.get(CANDIDATE)));
  }

  /// One network's interested for another.
  record Interest(String network, String from) implements ListInput {
    static final Input<Interest> INPUT =
        Input.of(sent -> new Interest(sent.get(NETWORK), sent.get(FROM)));
  }
}
