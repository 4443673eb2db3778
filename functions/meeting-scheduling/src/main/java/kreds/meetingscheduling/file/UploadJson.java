package kreds.meetingscheduling.file;

import java.util.List;
import java.util.Optional;
import kreds.file.FileState;
import kreds.file.SharedFile;
import kreds.file.UploadForm;
import kreds.web.api.Means;

/// How a program sends a file that was announced.
record UploadJson(
    String network,
    String meeting,
    String file,
    String name,
    FileState state,
    long mostBytes,
    @Means("Where the form is posted as multipart/form-data; absent once the file has come.")
        Optional<String> url,
    @Means("In this order, and the file itself behind them, under the name `file`.")
        List<UploadFieldJson> fields) {

  /// A field of the form.
  record UploadFieldJson(String name, String value) {}

  static UploadJson of(SharedFile file, Optional<UploadForm> form) {
    var id = file.id();
    return new UploadJson(
        id.run().network(),
        id.meeting(),
        id.named(),
        file.name().text(),
        file.state(),
        SharedFile.MOST_BYTES,
        form.map(UploadForm::url),
        form.map(UploadJson::fields).orElse(List.of()));
  }

  private static List<UploadFieldJson> fields(UploadForm form) {
    return form.fields().entrySet().stream()
        .map(field -> new UploadFieldJson(field.getKey(), field.getValue()))
        .toList();
  }
}
