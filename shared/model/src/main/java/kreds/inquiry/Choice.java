package kreds.inquiry;

/// What somebody says to one proposed date.
public enum Choice {
  YES,
  IF_NEEDED,
  NO
}
