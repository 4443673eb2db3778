package kreds.network;

/// On what ground a candidate may be written to (Danish Marketing Practices Act § 10, GDPR art. 6).
public enum Basis {
  /// Works for a member company: may be told about the association's own networks.
  MEMBER,
  /// Has consented; the record of it is kept.
  CONSENT,
  /// None: gets no automatic mail.
  NONE
}
