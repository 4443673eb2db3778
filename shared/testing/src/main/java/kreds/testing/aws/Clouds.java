package kreds.testing.aws;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// Where tests marked [OnEachCloud] run on this machine; what is missing is said once, with its
/// reason.
public final class Clouds implements ArgumentsProvider {
  private static final String IMAGE = "localstack/localstack:4.14.0";

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return all().stream().map(Arguments::of);
  }

  /// The clouds of this machine, the embedded one first.
  public static List<Cloud> all() {
    return Found.CLOUDS;
  }

  private static final class Found {
    static final List<Cloud> CLOUDS = find();

    private static List<Cloud> find() {
      var clouds = new ArrayList<Cloud>(List.of(new EmbeddedCloud()));
      String endpoint = System.getenv("KREDS_AWS_ENDPOINT");
      if (endpoint != null && !endpoint.isBlank()) {
        clouds.add(new EndpointCloud("endpoint " + endpoint, URI.create(endpoint)));
      } else if (dockerIsHere()) {
        clouds.add(container());
      } else {
        System.out.println(
            "SKIPPED on LocalStack: KREDS_AWS_ENDPOINT is not set and no Docker engine is running here.");
      }
      return List.copyOf(clouds);
    }

    /// Testcontainers itself looks long and complains loudly, so it is asked only where there is
    /// something to find.
    private static boolean dockerIsHere() {
      String host = System.getenv("DOCKER_HOST");
      return (host != null && !host.isBlank()) || Files.exists(Path.of("/var/run/docker.sock"));
    }

    private static Cloud container() {
      var container =
          new LocalStackContainer(DockerImageName.parse(IMAGE))
              .withServices("dynamodb", "dynamodbstreams", "ses", "s3");
      container.start();
      return new EndpointCloud("LocalStack in Docker", container.getEndpoint());
    }
  }
}
