package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

  @Test
  void anyValueIsReadAndWhatComesAfterItIsRefused() throws IOException {
    assertThat(Json.any("[1, {\"a\": null}, \"x\"]"))
        .isEqualTo(Arrays.asList(1, Collections.singletonMap("a", null), "x"));
    assertThat(Json.any("null")).isNull();
    assertThatThrownBy(() -> Json.any("[1] 2")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Json.any("")).isInstanceOf(IOException.class);
  }

  @Test
  void forPeopleEachMemberHasALine() throws IOException {
    var written = Json.pretty(Json.members("a", 1, "b", List.of()));

    assertThat(written.lines()).hasSize(4);
    assertThat(Json.read(written)).isEqualTo(Json.members("a", 1, "b", List.of()));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    var text =
        "{\"name\":\"Åse \\\"\",\"seats\":12,\"far\":12345678901,\"half\":0.5,\"yes\":true,\"no\":false,"
            + "\"none\":null,\"list\":[1,[],{\"a\":\"b\"}],\"empty\":{}}";
    var read = Json.read(text);
    assertThat(read.keySet())
        .containsExactly("name", "seats", "far", "half", "yes", "no", "none", "list", "empty");
    assertThat(read)
        .containsEntry("name", "Åse \"")
        .containsEntry("seats", 12)
        .containsEntry("far", 12_345_678_901L)
        .containsEntry("half", 0.5)
        .containsEntry("yes", true)
        .containsEntry("none", null)
        .containsEntry("list", Arrays.asList(1, List.of(), Map.of("a", "b")));
    assertThat(Json.text(read)).isEqualTo(text);
    assertThat(Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "7",
        "\"a\"",
        "{",
        "{\"a\":1",
        "{\"a\":",
        "{\"a\":[1,",
        "{\"a\" 1}",
        "{} {}",
        "{}x",
        "{\"a\":1,\"a\":2}",
        "{\"a\":NaN}",
        "{a:1}"
      })
  void whatIsNoSingleObjectIsRefused(String text) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IOException.class);
  }

  @Test
  void nobodyFillsTheMemory() {
    var deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
    var number = "{\"a\":" + "1".repeat(60) + "}";
    var name = "{\"" + "n".repeat(501) + "\":1}";
    for (var text : List.of(deep, number, name)) {
      assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IOException.class);
    }
  }
}
