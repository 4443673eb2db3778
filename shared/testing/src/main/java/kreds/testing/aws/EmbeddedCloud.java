package kreds.testing.aws;

import java.nio.file.Path;
import java.time.InstantSource;
import kreds.template.Template;
import software.amazon.awssdk.services.ses.SesClient;

/// DynamoDB Local and the fake SES, in this process.
final class EmbeddedCloud implements Cloud {
  @Override
  public String name() {
    return "DynamoDB Local";
  }

  @Override
  public Aws fresh(Path template) {
    return EmbeddedAws.inMemory(Template.read(template));
  }

  @Override
  public SesClient ses(String sender) {
    return FakeSes.start(InstantSource.system()).client();
  }

  @Override
  public String toString() {
    return name();
  }
}
