package kreds.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Hands over the changes of a table one by one. One that fails is named, the others are not held
/// up by it.
record StreamTurn(Consumer<StreamRecord> work, Log log) {

  Map<String, Object> answer(List<Branch> records, String id) {
    return new Turn(log, "stream", "records", id)
        .of(() -> Map.of("batchItemFailures", failures(records, id)), failure -> Map.of());
  }

  private List<Object> failures(List<Branch> records, String id) {
    var failed = new ArrayList<Object>();
    for (var each : records) {
      var sequence = each.at("dynamodb").text("SequenceNumber");
      switch (Attempt.of(() -> heard(each))) {
        case Attempt.Worked<String> fine -> {}
        case Attempt.Failed<String>(var failure) -> {
          log.failure("stream", sequence, id, failure);
          failed.add(Map.of("itemIdentifier", sequence));
        }
      }
    }
    return failed;
  }

  private String heard(Branch each) {
    var change = Records.change(each);
    work.accept(change);
    return change.sequence();
  }
}
