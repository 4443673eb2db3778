package kreds.emaildistribution.mailing;

import kreds.mailing.Mailing;

/// A mailing, what it would do now, and the word that releases exactly that.
///
/// @param confirmation holds for this content and this number only
record Prepared(Mailing mailing, Checked checked, String confirmation) {}
