package kreds.aws.dynamo;

import java.util.ArrayList;
import kreds.company.Companies;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;

/// The register of companies on DynamoDB.
public final class DynamoCompanies implements Companies {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoCompanies(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public CompanyRegister register() {
    var all = new ArrayList<RegisteredCompany>();
    for (var row :
        dynamo.between(
            tables.networks(),
            CompanyItems.REGISTER,
            CompanyItems.sort(""),
            CompanyItems.sort("\uFFFD"))) {
      all.add(CompanyItems.fromItem(row));
    }
    return all.isEmpty() ? CompanyRegister.EMPTY : new CompanyRegister(all);
  }
}
