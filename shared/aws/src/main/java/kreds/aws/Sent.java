package kreds.aws;

import java.util.Map;

/// What came with a request: fields, or nothing that can be read.
public sealed interface Sent {

  /// Fields by name; a name that was sent several times has a list.
  record FieldsByName(Map<String, Object> fields) implements Sent {}

  /// Not to be read.
  ///
  /// @param place where it breaks off: `line` and `column` of a JSON, or the `byte`; nothing where
  ///   it is all of it
  record Unreadable(RequestFailure failure, Map<String, String> place) implements Sent {

    public Unreadable {
      place = Map.copyOf(place);
    }

    static Unreadable atByte(int number) {
      return new Unreadable(RequestFailure.UNREADABLE, Map.of("byte", Integer.toString(number)));
    }

    static Unreadable whole(RequestFailure failure) {
      return new Unreadable(failure, Map.of());
    }
  }
}
