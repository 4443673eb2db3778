package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
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
    for (var pair : List.of("name=%C3%28", "name=%zz", "name=%C")) {
      assertThat(read(FORM, pair)).isEqualTo(atByte("1"));
      assertThat(read(FORM, "a=1&b=2&" + pair)).isEqualTo(atByte("9"));
    }
    var broken = new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, '"', '}'};
    assertThat(Bodies.read(request(JSON, HttpBody.of(broken)))).isEqualTo(atByte("7"));
  }

  @Test
  void jsonIsAnObjectOrNothing() {
    assertThat(read(JSON + "; charset=utf-8", "{\"a\": [1, \"æ\"]}"))
        .isEqualTo(new Sent.FieldsByName(Map.of("a", List.of(1, "æ"))));
  }

  /// Line and column, as people count: of what is too much, or of where it ends too early.
  @Test
  void ofABrokenJsonThePlaceIsTold() {
    for (var each :
        Map.of(
                "[1]", "1:1",
                "7", "1:1",
                "{} {}", "1:4",
                "{\n  \"a\": 1,\n  \"a\": 2\n}", "3:3",
                "{\n  \"navn\": \"Åse\",\n}", "3:1",
                "{\"a\": x}", "1:7",
                "{", "1:2",
                "", "1:1")
            .entrySet()) {
      assertThat(read(JSON, each.getKey())).as(each.getKey()).isEqualTo(at(each.getValue()));
    }
  }

  /// Two or four bytes to a letter, with their mark or without: it is told that UTF-8 is wanted.
  @Test
  void anotherEncodingIsToldFromABrokenJson() {
    for (var each :
        Map.of("UTF-16", "1", "UTF-16BE", "1", "UTF-16LE", "2", "UTF-32BE", "1", "UTF-32LE", "2")
            .entrySet()) {
      var body = HttpBody.of("{\"navn\": \"Åse\"}".getBytes(Charset.forName(each.getKey())));
      assertThat(Bodies.read(request(JSON + "; charset=" + each.getKey(), body)))
          .as(each.getKey())
          .isEqualTo(atByte(each.getValue()));
    }
    assertThat(read(JSON, "{")).isEqualTo(at("1:2"));
    assertThat(read(JSON, "{\"a\":\"\u0000\"}")).isEqualTo(at("1:7"));
  }

  @Test
  void aMarkOfTheByteOrderIsLetBe() {
    assertThat(read(JSON, "\uFEFF{\"a\": 1}")).isEqualTo(new Sent.FieldsByName(Map.of("a", 1)));
    assertThat(read(JSON, "\uFEFF\uFEFF{}")).isEqualTo(at("1:1"));
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
    assertThat(read(FORM, "a=1&".repeat(1001))).isEqualTo(atByte("4001"));
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
    return new Sent.Unreadable(failure, Map.of());
  }

  private static Sent atByte(String number) {
    return new Sent.Unreadable(RequestFailure.UNREADABLE, Map.of("byte", number));
  }

  private static Sent at(String place) {
    var parts = place.split(":", -1);
    return new Sent.Unreadable(
        RequestFailure.UNREADABLE, Map.of("line", parts[0], "column", parts[1]));
  }
}
