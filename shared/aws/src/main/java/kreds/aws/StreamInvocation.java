package kreds.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// Hands over the changes of a table, several at once where there is room. One that fails is named,
/// the others are not held up by it.
///
/// @param room how many there may be at once
record StreamInvocation(Consumer<StreamRecord> work, IntSupplier room, Log log) {

  Map<String, Object> answer(List<EventNode> records, String id) {
    return new Invocation(log, "stream", "records", id)
        .of(() -> Map.of("batchItemFailures", failures(records, id)), failure -> Map.of());
  }

  private List<Object> failures(List<EventNode> records, String id) {
    var failed = new ConcurrentSkipListMap<Integer, Object>();
    var flights = new InFlight(room);
    for (var place = 0; place < records.size(); place++) {
      var here = place;
      flights.awaitRoom();
      flights.start(
          () -> failure(records.get(here), id).ifPresent(failure -> failed.put(here, failure)));
    }
    flights.land();
    return List.copyOf(failed.values());
  }

  private Optional<Map<String, String>> failure(EventNode each, String id) {
    var sequence = each.at("dynamodb").text("SequenceNumber");
    return switch (Guarded.of(() -> heard(each))) {
      case Guarded.Worked<String> fine -> Optional.empty();
      case Guarded.Failed<String>(var failure) -> {
        log.failure("stream", sequence, id, failure);
        yield Optional.of(Map.of("itemIdentifier", sequence));
      }
    };
  }

  private String heard(EventNode each) {
    var change = EventRecords.change(each);
    work.accept(change);
    return change.sequence();
  }
}
