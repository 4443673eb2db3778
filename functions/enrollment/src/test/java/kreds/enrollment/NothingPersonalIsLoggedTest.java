package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kreds.testing.aws.DynamoFault;
import org.junit.jupiter.api.Test;

/// What is printed while people enroll, confirm and fail: no name, no company, no address, no link.
final class NothingPersonalIsLoggedTest {

  @Test
  void noNameNoAddressAndNoTokenIsInAnyLine() {
    var printed = new ByteArrayOutputStream();
    var console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String token;
    try (var function = new EnrollmentFunction(2, 3)) {
      function.enroll(1);
      function.confirm(1);
      token = function.mine(1);
      function.send(function.visit("http/enrollment", token));
      function.send(
          function.form(Map.of("name", "Deltager\r\n{\"level\":\"x\"}", "email", "@@"), 1));
      function.send(function.event("show-network"));
      function.faults.always(DynamoFault.ERROR_500);
      function.enroll(2);
      function.send(Map.of("command", "list-networks", "actor", "mette@example.dk"));
    } finally {
      System.setOut(console);
    }

    var log = printed.toString(StandardCharsets.UTF_8);
    assertThat(log.lines().count()).isGreaterThan(4);
    assertThat(log)
        .doesNotContain("Deltager", "Firma", "firma1", "@", "mette", token, "level\":\"x\"");
  }
}
