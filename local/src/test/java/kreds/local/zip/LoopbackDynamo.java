package kreds.local.zip;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import kreds.testing.aws.Cloud;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/// DynamoDB Local over HTTP, for a function in a process of its own. By itself it would listen on
/// every interface.
final class LoopbackDynamo {
  private final URI endpoint;
  private final DynamoDBProxyServer proxy;

  LoopbackDynamo() throws Exception {
    String port = Integer.toString(freePort());
    endpoint = URI.create("http://127.0.0.1:" + port);
    proxy =
        ServerRunner.createServerFromCommandLineArgs(
            new String[] {"-inMemory", "-disableTelemetry", "-port", port});
    var field = DynamoDBProxyServer.class.getDeclaredField("server");
    field.setAccessible(true);
    for (var connector : ((Server) field.get(proxy)).getConnectors()) {
      ((ServerConnector) connector).setHost("127.0.0.1");
    }
    proxy.start();
  }

  Cloud cloud() {
    return Cloud.at(endpoint);
  }

  /// What tells a function to use this one.
  Map<String, String> environment() {
    return Map.of("AWS_ENDPOINT_URL_DYNAMODB", endpoint.toString());
  }

  void stop() throws Exception {
    proxy.stop();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
