package kreds.emaildistribution;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.aws.HttpBody;
import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;
import kreds.aws.Json;
import kreds.aws.RequestFailure;
import kreds.aws.Web;

/// Reads a form in parts (RFC 7578) and hands it on as JSON: the one-click unsubscribing of mail
/// providers arrives so, and nothing else does. Files are not taken.
record FormInParts(Web web) implements Web {
  private static final String TYPE = "content-type";

  @Override
  public HttpResponse answer(HttpRequest request) {
    if (!isInParts(request)) {
      return web.answer(request);
    }
    try {
      return web.answer(with(Json.text(fields(request)), request));
    } catch (MessagingException | IOException broken) {
      return web.failure(request, RequestFailure.UNREADABLE);
    }
  }

  @Override
  public HttpResponse failure(HttpRequest request, RequestFailure failure) {
    return web.failure(request, failure);
  }

  private static boolean isInParts(HttpRequest request) {
    var type = request.header(TYPE).strip().toLowerCase(Locale.ROOT);
    return type.startsWith("multipart/form-data");
  }

  /// The library would make good what is missing; a form that was cut off is refused instead.
  private static Map<String, Object> fields(HttpRequest request)
      throws MessagingException, IOException {
    var type = request.header(TYPE);
    var text = request.body().text().orElseThrow(() -> new IOException("broken UTF-8"));
    if (new ContentType(type).getParameter("boundary") == null) {
      throw new MessagingException("no boundary");
    }
    var form =
        new MimeMultipart(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type));
    var fields = new LinkedHashMap<String, Object>();
    for (var at = 0; at < form.getCount(); at++) {
      add(form.getBodyPart(at), fields);
    }
    if (!form.isComplete()) {
      throw new MessagingException("cut off");
    }
    return fields;
  }

  /// A name that comes again makes a list, as in other forms.
  private static void add(BodyPart part, Map<String, Object> fields)
      throws MessagingException, IOException {
    var headers = part.getHeader("Content-Disposition");
    var disposition = new ContentDisposition(headers == null ? "" : headers[0]);
    var name = disposition.getParameter("name");
    if (name == null || disposition.getParameter("filename") != null) {
      throw new MessagingException("no field of a form");
    }
    var value = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    fields.merge(name, value, FormInParts::both);
  }

  private static List<Object> both(Object before, Object value) {
    var all = new ArrayList<Object>(before instanceof List<?> list ? list : List.of(before));
    all.add(value);
    return all;
  }

  private static HttpRequest with(String json, HttpRequest request) {
    var headers = new HashMap<>(request.headers());
    headers.put(TYPE, "application/json");
    return new HttpRequest(
        request.routeKey(),
        request.path(),
        request.pathParameters(),
        request.query(),
        headers,
        request.cookies(),
        HttpBody.of(json),
        request.arrivedAt(),
        request.requestId());
  }
}
