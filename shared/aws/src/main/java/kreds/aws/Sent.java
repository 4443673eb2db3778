package kreds.aws;

import java.util.Map;

/// What came with a request: fields, or nothing that can be read.
public sealed interface Sent {

  /// Fields by name; a name that was sent several times has a list.
  record FieldsByName(Map<String, Object> fields) implements Sent {}

  /// Not to be read.
  record Unreadable(RequestFailure failure) implements Sent {}
}
