package kreds.testing.aws;

import java.net.URI;
import java.util.Optional;
import kreds.template.Template;
import software.amazon.awssdk.services.ses.SesClient;

/// One place where the same test can run: this process, LocalStack, any endpoint. Each gives fresh
/// tables under names of their own.
public interface Cloud {
  /// An endpoint that speaks AWS's protocols.
  static Cloud at(URI endpoint) {
    return new EndpointCloud("endpoint " + endpoint, endpoint);
  }

  /// What the test report calls it.
  String name();

  /// The project's tables, empty, shared with nobody.
  default Aws fresh() {
    return fresh(Template.ofTheProject());
  }

  /// The tables of another template, empty, shared with nobody.
  Aws fresh(java.nio.file.Path template);

  /// Where it speaks AWS's protocols; nothing for the one inside this process.
  default Optional<URI> endpoint() {
    return Optional.empty();
  }

  /// A mail service in which the sender's address is verified.
  SesClient ses(String sender);
}
