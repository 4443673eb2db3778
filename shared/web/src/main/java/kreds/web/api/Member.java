package kreds.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A component as a member of the JSON object: of the answer itself, or of a part that is inlined.
///
/// @param isAlwaysThere not if it, or the part, may be left out
record Member(RecordComponent component, boolean isAlwaysThere) {

  /// The members of an answer, those of its inlined parts at their places.
  static List<Member> of(Class<?> answer) {
    var members = new ArrayList<Member>();
    for (var component : answer.getRecordComponents()) {
      var always =
          component.getType() != Optional.class || component.isAnnotationPresent(OrNull.class);
      if (component.isAnnotationPresent(Inlined.class) && component.getType() != Map.class) {
        of(part(component))
            .forEach(each -> members.add(new Member(each.component, always && each.isAlwaysThere)));
      } else {
        members.add(new Member(component, always));
      }
    }
    return members;
  }

  String name() {
    return AnswerJson.name(component);
  }

  /// Whether it is null where it could be left out.
  boolean isOrNull() {
    return component.isAnnotationPresent(OrNull.class);
  }

  /// Whether it stands for any other members, whose names are data.
  boolean isOpen() {
    return component.isAnnotationPresent(Inlined.class);
  }

  private static Class<?> part(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType optional
        ? (Class<?>) optional.getActualTypeArguments()[0]
        : component.getType();
  }
}
