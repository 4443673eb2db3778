package kreds.enrollment;

/// What a personal link of this function is about: somebody in a network.
///
/// @param id of the enrollment or the candidate
record Subject(String network, String id) {

  static Subject of(String subject) {
    var cut = subject.indexOf('/');
    return cut < 0
        ? new Subject(subject, "")
        : new Subject(subject.substring(0, cut), subject.substring(cut + 1));
  }
}
