package kreds.proposal;

/// Who is told of an idea that has come: anybody can type anybody's address, any number of times.
public enum Told {
  /// The proposer, and staff.
  ALL,
  /// Staff alone: the address has had its receipt of the day.
  STAFF,
  /// Staff, for the last time today: too much has come because of the address.
  STAFF_ONCE_MORE,
  /// Nobody: it is on the list of proposals, and staff have been told that there may be such.
  NOBODY
}
