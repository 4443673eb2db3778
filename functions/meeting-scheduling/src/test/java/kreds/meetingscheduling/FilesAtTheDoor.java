package kreds.meetingscheduling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kreds.link.LinkSubject;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.testing.s3.BrowserForm;
import kreds.testing.s3.FakeS3;
import kreds.testing.s3.KeptObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The door of the function with an S3 that checks what is signed, and the steps of a file on its
/// way through both (S13).
abstract class FilesAtTheDoor {
  static final String OVER = "2027-02-04T14:30:00+01:00";
  static final byte[] PDF = "%PDF-1.7 Oplæg".getBytes(UTF_8);
  static final String BUCKET = "FilesBucket";

  @TempDir private Path folder;
  final List<KeptObject> stored = new ArrayList<>();
  FakeS3 s3;
  Door door;

  @BeforeEach
  void open() {
    var started = new ArrayList<FakeS3>();
    door =
        Door.keepingFiles((environment, clock) -> {
          started.add(FakeS3.start(clock, folder));
          environment.put("FILES_URL", started.getFirst().url(BUCKET));
          return environment;
        });
    s3 = started.getFirst();
    s3.whenStored(stored::add);
  }

  @AfterEach
  void close() {
    door.close();
    s3.close();
  }

  /// Something happens between reading and writing, once.
  void meanwhile(Runnable happens) {
    door.faults.reset();
    var isDone = new AtomicBoolean();
    door.faults.plan(_ -> {
      if (door.faults.count("transactWriteItems") == 1 && isDone.compareAndSet(false, true)) {
        happens.run();
      }
      return DynamoFault.NONE;
    });
  }

  String over() {
    var meeting = door.scheduled();
    door.clock.set(OVER);
    door.function.round();
    return meeting;
  }

  Answered order(String command, Map<String, Object> fields) {
    var event = door.event(command);
    event.putAll(fields);
    return door.send(event);
  }

  Answered remove(String file) {
    return order("remove-file", Map.of("file", file));
  }

  String minutes(String meeting, String who) {
    return door.function.token(new LinkSubject.OfMinutes(Door.RUN, meeting, who));
  }

  static String token(Answered added) {
    return String.valueOf(added.data().get("link")).replaceAll(".*/files/", "");
  }

  static Map<String, Object> asking(Map<String, Object> minutes, String file) {
    var asking = new LinkedHashMap<>(minutes);
    asking.put("queryStringParameters", Map.of("file", file));
    return asking;
  }

  /// The page of staff, as a program reads it.
  Map<String, Object> page(Answered added) {
    var visit = HandlerUnderTest.asJson(door.visit("send-file", token(added)), Map.of());
    return door.send(visit).json();
  }

  static HttpResponse<String> sent(Map<String, Object> page) {
    return sent(page, PDF);
  }

  static HttpResponse<String> sent(Map<String, Object> page, byte[] file) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : Answered.parts(page, "fields")) {
      fields.put(String.valueOf(field.get("name")), String.valueOf(field.get("value")));
    }
    return BrowserForm.post(String.valueOf(page.get("url")), fields, file);
  }

  Answered arrived() {
    return arrived(stored.getFirst());
  }

  Answered arrived(KeptObject object) {
    return arrived(object.key(), object.etag(), object.size());
  }

  Answered arrived(String key, String etag, long size) {
    var event = door.function.event("s3/file-arrived");
    var detail = Answered.part(event, "detail");
    Answered.part(detail, "object").put("key", key);
    Answered.part(detail, "object").put("size", size);
    Answered.part(detail, "object").put("etag", etag);
    event.put("time", door.clock.instant().toString());
    return door.send(event);
  }
}
