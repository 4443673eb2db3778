package kreds.web.form;

/// What is read where no field is asked for.
public enum Nothing {
  /// The only one.
  AT_ALL
}
