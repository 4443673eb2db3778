package kreds.testing.aws;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kreds.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.ses.SesClient;

/// An endpoint that speaks AWS's protocols, such as LocalStack. It is shared, so every test gets
/// tables of unique names.
record EndpointCloud(String name, URI address) implements Cloud {
  @Override
  public Aws fresh(Path file) {
    String run = UUID.randomUUID().toString().substring(0, 8);
    var template = Template.read(file, Map.of(), table -> table + "-" + run);
    var aws = new EndpointAws(template, TestClients.dynamo(address), TestClients.streams(address));
    TableMaker.make(aws.db(), template);
    return aws;
  }

  @Override
  public Optional<URI> endpoint() {
    return Optional.of(address);
  }

  @Override
  public SesClient ses(String sender) {
    var ses = TestClients.ses(address, Duration.ofSeconds(10));
    ses.verifyEmailIdentity(request -> request.emailAddress(sender));
    return ses;
  }

  @Override
  public String toString() {
    return name;
  }

  private record EndpointAws(Template template, DynamoDbClient db, DynamoDbStreamsClient streams)
      implements Aws {
    @Override
    public void close() {
      TableMaker.drop(db, template);
      db.close();
      streams.close();
    }
  }
}
