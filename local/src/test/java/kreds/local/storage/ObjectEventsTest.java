package kreds.local.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kreds.local.json.LocalJson;
import kreds.local.lambda.Asynchronous;
import kreds.local.lambda.DeadLetters;
import kreds.local.sample.Sample;
import kreds.local.sample.Script;
import kreds.testing.TestClock;
import kreds.testing.s3.KeptObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ObjectEventsTest {
  private static final TestClock CLOCK = TestClock.at("2027-01-04T09:00:00.250+01:00");

  @TempDir private Path folder;
  private final Script script = new Script();

  @Test
  void whatComesIntoTheBucketOfARuleIsToldAsEventBridgeTellsIt() {
    var events = events();
    events.stored(object("other"));
    events.stored(object("files"));
    assertThat(events.isEmpty()).isFalse();

    assertThat(events.pump()).isTrue();

    assertThat(script.events()).hasSize(1);
    var told = LocalJson.object(script.events().getFirst());
    assertThat(told)
        .containsEntry("source", "aws.s3")
        .containsEntry("detail-type", "Object Created")
        .containsEntry("time", "2027-01-04T08:00:00Z");
    var object = LocalJson.object(LocalJson.object(told, "detail"), "object");
    assertThat(object)
        .containsEntry("key", "a/1/m-1/file-1")
        .containsEntry("size", 12)
        .containsEntry("etag", "e1");
    assertThat(events.isEmpty()).isTrue();
    assertThat(events.pump()).isFalse();
  }

  @Test
  void whatTheLastRunDidNotDeliverComesFirst() {
    events().stored(object("files"));

    assertThat(events().pump()).isTrue();

    assertThat(script.events()).hasSize(1);
    assertThat(events().isEmpty()).isTrue();
  }

  @Test
  void anEventThatFailsThreeTimesIsSetAside() {
    script.answers(event -> {
      throw new IllegalStateException("out of order");
    });
    var events = events();
    events.stored(object("files"));

    events.pump();

    assertThat(script.events()).hasSize(3);
    assertThat(deadLetters().all())
        .singleElement()
        .satisfies(letter -> assertThat(letter.event()).contains("aws.s3", "a/1/m-1/file-1"));
  }

  private ObjectEvents events() {
    var functions = new Asynchronous(Sample.playing(script), deadLetters());
    return new ObjectEvents(Sample.TEMPLATE, functions, folder.resolve("objects.json"));
  }

  private DeadLetters deadLetters() {
    return new DeadLetters(folder.resolve("dead-letters.json"), CLOCK);
  }

  private static KeptObject object(String bucket) {
    return new KeptObject(bucket, "a/1/m-1/file-1", "application/pdf", 12, "e1", CLOCK.instant());
  }
}
