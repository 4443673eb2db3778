package kreds.emaildistribution;

/// What programs read of leaving the mailings.
record UnsubscribedJson(boolean unsubscribed) {}
