package kreds.local.zip;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The least that a function can do which keeps something: one row for each event, by the SDK as it
/// comes. What others cost is said as a ratio to it.
public final class BareHandler implements RequestStreamHandler {
  private static final String TABLE = System.getenv("BARE_TABLE");

  private final DynamoDbClient db = DynamoDbClient.create();

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    var read = input.readAllBytes().length;
    var row =
        Map.of(
            "pk", AttributeValue.fromS("BARE#" + UUID.randomUUID()),
            "sk", AttributeValue.fromS("BARE"),
            "octets", AttributeValue.fromN(Integer.toString(read)));
    var unused = db.putItem(put -> put.tableName(TABLE).item(row));
    output.write("{\"ok\":true}".getBytes(StandardCharsets.UTF_8));
  }
}
