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
    try (var door = new Door(2, 3)) {
      door.enroll(1);
      door.confirm(1);
      token = door.mine(1);
      door.send(Door.visit("http/enrollment", token));
      door.send(door.form(Map.of("name", "Deltager\r\n{\"level\":\"x\"}", "email", "@@"), 1));
      door.send(Door.event("show-network"));
      door.faults.always(DynamoFault.ERROR_500);
      door.enroll(2);
      door.send(Map.of("command", "list-networks", "actor", "mette@example.dk"));
    } finally {
      System.setOut(console);
    }

    var log = printed.toString(StandardCharsets.UTF_8);
    assertThat(log.lines().count()).isGreaterThan(4);
    assertThat(log)
        .doesNotContain("Deltager", "Firma", "firma1", "@", "mette", token, "level\":\"x\"");
  }
}
