package kreds.web;

/// One of several that can be chosen.
///
/// @param value as it is sent
/// @param label as it is read
public record Option(String value, String label) {}
