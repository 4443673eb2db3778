package kreds.emaildistribution.mailing;

import kreds.mail.Mailing;

/// A mailing, what it would do now, and the word that releases exactly that.
///
/// @param confirmation holds for this content and this number only
record Prepared(Mailing mailing, Checked checked, String confirmation) {}
