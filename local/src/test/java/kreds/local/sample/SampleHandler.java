package kreds.local.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A function as small as one can be: it plays its script.
public final class SampleHandler implements RequestStreamHandler {
  private final Script script;

  /// As in Lambda; the local run takes the wider one.
  public SampleHandler() {
    this(Map.of(), new Script());
  }

  /// With a world of its own.
  public SampleHandler(Map<String, String> environment, Script script) {
    assert environment != null;
    this.script = script;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    var event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    output.write(script.play(event).getBytes(StandardCharsets.UTF_8));
  }
}
