package kreds.meetingscheduling.inquiry;

/// That the rules of a group are accepted.
///
/// @param version that was read
record AcceptedJson(int version) {}
