package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Bodies;
import kreds.aws.HttpBody;
import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;
import kreds.aws.RequestFailure;
import kreds.aws.Sent;
import kreds.aws.Web;
import org.junit.jupiter.api.Test;

/// What a mail provider's post says, as the pages behind it read it.
final class FormInPartsTest {
  private Sent read = new Sent.FieldsByName(Map.of());

  @Test
  void mailProvidersUnsubscribeInParts() {
    var body =
        "--xyz\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--xyz--\r\n";

    for (var type :
        List.of("multipart/form-data; boundary=xyz", "multipart/form-data; boundary=\"xyz\"")) {
      assertThat(read(type, body))
          .isEqualTo(new Sent.FieldsByName(Map.of("List-Unsubscribe", "One-Click")));
    }
  }

  @Test
  void aNameThatComesAgainMakesAListAndNothingIsLost() {
    var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n%s\r\n";

    assertThat(
            read(
                "Multipart/Form-Data; boundary=x",
                part.formatted("Åse \"1\"\n2") + part.formatted("") + "--x--"))
        .isEqualTo(new Sent.FieldsByName(Map.of("a", List.of("Åse \"1\"\n2", ""))));
  }

  @Test
  void brokenPartsAndFilesAreRefused() {
    var file =
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.exe\"\r\n\r\nMZ\r\n--x--";
    for (var body : List.of("", "--x", "--x\r\nno headers--x--", file)) {
      assertThat(read("multipart/form-data; boundary=x", body))
          .as(body)
          .isEqualTo(new Sent.Unreadable(RequestFailure.UNREADABLE));
    }
    assertThat(read("multipart/form-data", "x"))
        .isEqualTo(new Sent.Unreadable(RequestFailure.UNREADABLE));
  }

  @Test
  void otherPostsAreHandedOnAsTheyAre() {
    assertThat(read("application/x-www-form-urlencoded", "a=1"))
        .isEqualTo(new Sent.FieldsByName(Map.of("a", "1")));
    assertThat(read("text/xml", "<a/>")).isEqualTo(new Sent.Unreadable(RequestFailure.UNSUPPORTED));
  }

  private Sent read(String type, String body) {
    var unused = new FormInParts(pages()).answer(request(type, body));
    return read;
  }

  private Web pages() {
    return new Web() {
      @Override
      public HttpResponse answer(HttpRequest request) {
        read = Bodies.read(request);
        return HttpResponse.empty(200);
      }

      @Override
      public HttpResponse failure(HttpRequest request, RequestFailure failure) {
        read = new Sent.Unreadable(failure);
        return HttpResponse.empty(200);
      }
    };
  }

  private static HttpRequest request(String type, String body) {
    return new HttpRequest(
        "POST /x",
        "/x",
        Map.of(),
        Map.of(),
        Map.of("content-type", type),
        Map.of(),
        HttpBody.of(body),
        Optional.empty(),
        "r-1");
  }
}
