package kreds.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Hands over the changes of a table one by one. One that fails is named, the others are not held
/// up by it.
record StreamInvocation(Consumer<StreamRecord> work, Log log) {

  Map<String, Object> answer(List<EventNode> records, String id) {
    return new Invocation(log, "stream", "records", id)
        .of(() -> Map.of("batchItemFailures", failures(records, id)), failure -> Map.of());
  }

  private List<Object> failures(List<EventNode> records, String id) {
    var failed = new ArrayList<Object>();
    for (var each : records) {
      var sequence = each.at("dynamodb").text("SequenceNumber");
      switch (Guarded.of(() -> heard(each))) {
        case Guarded.Worked<String> fine -> {}
        case Guarded.Failed<String>(var failure) -> {
          log.failure("stream", sequence, id, failure);
          failed.add(Map.of("itemIdentifier", sequence));
        }
      }
    }
    return failed;
  }

  private String heard(EventNode each) {
    var change = EventRecords.change(each);
    work.accept(change);
    return change.sequence();
  }
}
