package kreds.aws.dynamo;

import java.util.ArrayList;
import kreds.company.RegisteredCompany;
import kreds.person.Company;

/// A company as a row of the register, which is one partition beside the networks: no network is
/// called in capitals.
public final class CompanyItems {
  /// The partition of all of them.
  static final String REGISTER = "COMPANIES";

  private static final String PREFIX = "COMPANY#";

  private CompanyItems() {}

  /// The sort key of one.
  static String sort(String key) {
    return PREFIX + key;
  }

  /// The row of a company.
  public static Item toItem(RegisteredCompany company) {
    var aliases = company.aliases().stream().map(Company::name).toList();
    return Item.empty()
        .put("pk", REGISTER)
        .put("sk", sort(company.key()))
        .put("name", company.company().name())
        .put("cvr", company.cvr())
        .put("member", company.member())
        .put("region", company.region())
        .putTexts("aliases", aliases)
        .put("version", company.version());
  }

  /// The company of a row.
  public static RegisteredCompany fromItem(Item item) {
    var aliases = new ArrayList<Company>();
    for (var alias : item.texts("aliases")) {
      aliases.add(Company.of(alias));
    }
    return new RegisteredCompany(
        Company.of(item.required("name")),
        item.text("cvr"),
        item.flag("member"),
        item.text("region"),
        aliases,
        item.number("version"));
  }
}
