package kreds.company;

/// The association's companies.
public interface Companies {

  /// All of them: one query.
  CompanyRegister register();
}
