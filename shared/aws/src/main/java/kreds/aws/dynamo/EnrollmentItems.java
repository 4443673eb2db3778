package kreds.aws.dynamo;

import kreds.run.Enrollment;
import kreds.run.EnrollmentState;

/// An enrollment as a row of its network, under its run.
final class EnrollmentItems {
  private EnrollmentItems() {}

  static String sort(int run, String id) {
    return (run < 10 ? "RUN#0" : "RUN#") + run + "#" + id;
  }

  static Item toItem(String network, Enrollment enrollment) {
    return Item.empty()
        .put("pk", network)
        .put("sk", sort(enrollment.run(), enrollment.id()))
        .put("id", enrollment.id())
        .put("run", enrollment.run())
        .put("person", PersonItems.toItem(enrollment.person()))
        .put("role", enrollment.role())
        .put("state", enrollment.state())
        .put("arrivedAt", enrollment.arrivedAt())
        .put("confirmedAt", enrollment.confirmedAt());
  }

  static Enrollment fromItem(Item item) {
    return new Enrollment(
        item.required("id"),
        item.whole("run"),
        PersonItems.fromItem(item.part("person")),
        item.text("role"),
        item.constant("state", EnrollmentState.class),
        item.instant("arrivedAt"),
        item.maybeInstant("confirmedAt"));
  }
}
