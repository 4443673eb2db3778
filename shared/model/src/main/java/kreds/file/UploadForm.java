package kreds.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a form needs so that a browser sends a file to where files are kept, past this program.
///
/// @param url where it is posted
/// @param fields hidden ones, in their order; the file itself comes last, under the name `file`
public record UploadForm(String url, Map<String, String> fields) {

  public UploadForm {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// Where it is posted, without a path, as a page has to admit it.
  public String origin() {
    var path = url.indexOf('/', url.indexOf("//") + 2);
    return path < 0 ? url : url.substring(0, path);
  }
}
