package kreds.emaildistribution.staff;

/// Whether letters leave.
///
/// @param held how many that waited are held now
record SendingJson(boolean sending, String stopped, int held) {}
