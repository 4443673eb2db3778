package kreds.meetingscheduling.inquiry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kreds.inquiry.Response;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// How one person found a meeting.
record EvaluatedJson(
    @Means("From 1 to 5; absent where it was taken back.") Optional<Integer> whole,
    @Inlined @Means("One number a point that was rated: `point-1`, `point-2`, …")
        Map<String, Integer> points,
    String comment) {

  static EvaluatedJson of(Response.Evaluated said) {
    return new EvaluatedJson(
        Optional.of(said.whole()).filter(_ -> said.stands()),
        new TreeMap<>(said.points()),
        said.comment());
  }
}
