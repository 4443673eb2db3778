package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BodiesTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @Test
  void aFormIsDecoded() {
    assertThat(read(FORM, "name=%C3%85se+S%C3%B8&empty=&flag"))
        .isEqualTo(new Sent.FieldsByName(Map.of("name", "Åse Sø", "empty", "", "flag", "")));
  }

  @Test
  void aNameSentSeveralTimesIsAList() {
    assertThat(read(FORM, "a=1&a=2&a=3"))
        .isEqualTo(new Sent.FieldsByName(Map.of("a", List.of("1", "2", "3"))));
  }

  @Test
  void brokenUtf8IsRefused() {
    assertThat(read(FORM, "name=%C3%28")).isEqualTo(unreadable(RequestFailure.UNREADABLE));
    assertThat(read(FORM, "name=%zz")).isEqualTo(unreadable(RequestFailure.UNREADABLE));
    assertThat(read(FORM, "name=%C")).isEqualTo(unreadable(RequestFailure.UNREADABLE));
    var broken = new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, '"', '}'};
    assertThat(Bodies.read(request(JSON, HttpBody.of(broken))))
        .isEqualTo(unreadable(RequestFailure.UNREADABLE));
  }

  @Test
  void jsonIsAnObjectOrNothing() {
    assertThat(read(JSON + "; charset=utf-8", "{\"a\": [1, \"æ\"]}"))
        .isEqualTo(new Sent.FieldsByName(Map.of("a", List.of(1, "æ"))));
    for (var text : List.of("[1]", "7", "{", "{} {}", "{\"a\":1,\"a\":2}", "")) {
      assertThat(read(JSON, text)).isEqualTo(unreadable(RequestFailure.UNREADABLE));
    }
  }

  @Test
  void otherKindsAreNotTaken() {
    assertThat(read("text/xml", "<a/>")).isEqualTo(unreadable(RequestFailure.UNSUPPORTED));
    assertThat(read("multipart/form-data; boundary=x", "--x--"))
        .isEqualTo(unreadable(RequestFailure.UNSUPPORTED));
    assertThat(read("", "a=1")).isEqualTo(unreadable(RequestFailure.UNSUPPORTED));
    assertThat(read("", "")).isEqualTo(new Sent.FieldsByName(Map.of()));
  }

  @Test
  void tooMuchIsRefused() {
    assertThat(read(FORM, "a=" + "x".repeat(262_144)))
        .isEqualTo(unreadable(RequestFailure.TOO_LARGE));
    assertThat(read(FORM, "a=1&".repeat(1001))).isEqualTo(unreadable(RequestFailure.UNREADABLE));
  }

  private static Sent read(String type, String body) {
    return Bodies.read(request(type, HttpBody.of(body.getBytes(StandardCharsets.UTF_8))));
  }

  private static HttpRequest request(String type, HttpBody body) {
    return new HttpRequest(
        "POST /x",
        "POST",
        "/x",
        Map.of(),
        Map.of(),
        Map.of("content-type", type),
        Map.of(),
        body,
        Optional.empty(),
        "",
        "r-1");
  }

  private static Sent unreadable(RequestFailure failure) {
    return new Sent.Unreadable(failure);
  }
}
