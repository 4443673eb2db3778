package kreds.enrollment.staff;

/// Whose link goes out again, and how that person stands.
record LinkSentJson(String enrollment, String state) {}
