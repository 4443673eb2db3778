package kreds.local.stream;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kreds.local.lambda.DeadLetters;
import kreds.local.lambda.Functions;
import kreds.template.LambdaFunction;
import kreds.template.Trigger;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Reads a table's stream in order and hands it to its function; what was handed over is remembered
/// only afterward, so that a crash repeats rather than loses.
public final class StreamPump {
  private final DynamoDbStreamsClient streams;
  private final Trigger.Stream trigger;
  private final Batches batches;
  private final List<Pattern> filters;
  private final Checkpoint checkpoint;

  /// Pumps one trigger of one function; its place is kept in a file of the folder.
  public StreamPump(
      DynamoDbStreamsClient streams,
      LambdaFunction function,
      Trigger.Stream trigger,
      Functions functions,
      DeadLetters deadLetters,
      Path folder) {
    this.streams = streams;
    this.trigger = trigger;
    this.batches = new Batches(functions, deadLetters, function.name(), trigger);
    this.filters = trigger.filters().stream().map(Pattern::new).toList();
    this.checkpoint = new Checkpoint(folder.resolve("stream-" + trigger.table() + ".json"));
  }

  /// Hands over everything that is new; tells whether there was anything.
  public boolean pump() {
    boolean any = false;
    for (Place place : places()) {
      any |= pump(place);
    }
    return any;
  }

  /// A shard of a stream.
  private record Place(String stream, String shard) {}

  private boolean pump(Place place) {
    boolean any = false;
    String iterator = iterator(place);
    while (!iterator.isEmpty()) {
      var page = page(place, iterator);
      if (page.records().isEmpty()) {
        return any;
      }
      hand(page.records());
      checkpoint.reached(place.shard(), page.records().getLast().dynamodb().sequenceNumber());
      any = true;
      iterator = Optional.ofNullable(page.nextShardIterator()).orElse("");
    }
    return any;
  }

  /// What is gone when it is read is gone: the oldest that is kept comes next, as with Lambda's own
  /// reading.
  private GetRecordsResponse page(Place place, String iterator) {
    try {
      return page(iterator);
    } catch (TrimmedDataAccessException gone) {
      return page(oldest(place));
    }
  }

  private GetRecordsResponse page(String iterator) {
    return streams.getRecords(get -> get.shardIterator(iterator).limit(trigger.batchSize()));
  }

  private void hand(List<Record> records) {
    var passing = new ArrayList<Map<String, Object>>();
    for (Record record : records) {
      var event = LocalStreamRecords.event(record, trigger.table());
      if (filters.isEmpty() || filters.stream().anyMatch(filter -> filter.passes(event))) {
        passing.add(event);
      }
    }
    if (!passing.isEmpty()) {
      batches.hand(passing);
    }
  }

  /// DynamoDB Local lists parents before their children, which keeps the order of a key's changes.
  private List<Place> places() {
    var places = new ArrayList<Place>();
    for (var stream : streams.listStreams(list -> list.tableName(trigger.table())).streams()) {
      var description =
          streams
              .describeStream(describe -> describe.streamArn(stream.streamArn()))
              .streamDescription();
      description
          .shards()
          .forEach(shard -> places.add(new Place(stream.streamArn(), shard.shardId())));
    }
    return places;
  }

  /// After the last record handed over; from the oldest kept when there is none, or when it is
  /// older than the stream keeps.
  private String iterator(Place place) {
    var last = checkpoint.of(place.shard());
    if (last.isEmpty()) {
      return oldest(place);
    }
    try {
      return iterator(
          place,
          get ->
              get.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                  .sequenceNumber(last.get()));
    } catch (TrimmedDataAccessException e) {
      return oldest(place);
    }
  }

  private String oldest(Place place) {
    return iterator(place, get -> get.shardIteratorType(ShardIteratorType.TRIM_HORIZON));
  }

  private String iterator(Place place, Consumer<GetShardIteratorRequest.Builder> from) {
    return streams
        .getShardIterator(get -> from.accept(get.streamArn(place.stream()).shardId(place.shard())))
        .shardIterator();
  }
}
