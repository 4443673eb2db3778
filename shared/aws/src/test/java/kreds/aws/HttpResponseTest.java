package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HttpResponseTest {

  @Test
  void aTextSaysItsCharacters() {
    assertThat(HttpResponse.text(200, "application/atom+xml", "æ").headers())
        .containsEntry("content-type", "application/atom+xml; charset=utf-8");
    assertThat(HttpResponse.text(200, "text/html", "æ").headers())
        .containsEntry("content-type", "text/html; charset=utf-8");
  }

  @Test
  void bytesTravelInBase64() {
    var written = HttpResponse.bytes(200, "image/png", new byte[] {1, 2}).written();
    assertThat(written).containsEntry("isBase64Encoded", true).containsEntry("body", "AQI=");
  }

  @Test
  void aCookieStandsApart() {
    var written = HttpResponse.empty(303).withCookie("lang=en").written();
    assertThat(written).containsEntry("cookies", List.of("lang=en"));
  }

  @Test
  void noHeaderBreaksTheLine() {
    var answer = HttpResponse.empty(303);
    assertThatThrownBy(() -> answer.with("location", "/x\r\nset-cookie: y"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyPlainValuesAreWrittenAsJson() {
    assertThat(Json.text(Map.of("a", List.of("\u2028<æ>\"", 1, true))))
        .contains("\\\"", "æ", "1,true");
    assertThatThrownBy(() -> Json.text(Map.of("a", new Object())))
        .isInstanceOf(IllegalStateException.class);
  }
}
