package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What S3 tells the function through EventBridge.
final class StoredObjectEntryTest {
  private static final String TOLD =
      """
      {"source": "aws.s3", "detail-type": "Object Created", "time": "2027-02-04T13:35:00Z",
       "detail": {"bucket": {"name": "b"}, "object": {"key": "a/1/m/file-1", "size": 12, "etag": "e1"}}}
      """;

  private final Door door = new Door();

  @Test
  void whatHasComeIsHeard() throws IOException {
    var heard = new ArrayList<StoredObject>();
    door.entry.objects(heard::add);

    assertThat(door.hears(TOLD)).containsEntry("heard", 1);

    assertThat(heard)
        .containsExactly(
            new StoredObject("a/1/m/file-1", 12, "e1", Instant.parse("2027-02-04T13:35:00Z")));
  }

  @Test
  void whatCannotBeReadOrNobodyHearsFailsAloud() {
    assertThatThrownBy(() -> door.hears(TOLD)).isInstanceOf(IllegalStateException.class);
    door.entry.objects(object -> {});
    var timeless = TOLD.replace("2027-02-04T13:35:00Z", "");
    assertThatThrownBy(() -> door.hears(timeless)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatElseS3TellsIsNoEventOfOurs() throws IOException {
    door.entry.objects(object -> {
      throw new AssertionError("this is no file that came");
    });
    for (var other :
        List.of(
            TOLD.replace("Object Created", "Object Deleted"), TOLD.replace("aws.s3", "aws.ec2"))) {
      assertThat(door.hears(other)).containsEntry("ok", false);
    }
  }
}
