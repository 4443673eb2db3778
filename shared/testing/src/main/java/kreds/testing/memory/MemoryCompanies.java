package kreds.testing.memory;

import java.util.List;
import kreds.company.Companies;
import kreds.company.CompanyRegister;

/// The register of companies in memory.
record MemoryCompanies(MemoryStore store) implements Companies {

  @Override
  public CompanyRegister register() {
    return store.alone(() -> new CompanyRegister(List.copyOf(store.companies.values())));
  }
}
