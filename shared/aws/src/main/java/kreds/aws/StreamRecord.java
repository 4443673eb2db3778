package kreds.aws;

import java.util.Map;
import kreds.aws.dynamo.Item;

/// One change of one row, as the table's stream tells it.
///
/// @param sequence identifies the record in the stream
/// @param change `INSERT`, `MODIFY` or `REMOVE`
/// @param keys of the row; all keys are texts
/// @param image the row as it is after the change; empty when it was removed
public record StreamRecord(String sequence, String change, Map<String, String> keys, Item image) {

  public StreamRecord {
    keys = Map.copyOf(keys);
  }
}
