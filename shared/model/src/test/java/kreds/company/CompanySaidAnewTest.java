package kreds.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.person.Company;
import org.junit.jupiter.api.Test;

/// What a list says anew of a company, and each company once.
final class CompanySaidAnewTest {

  @Test
  void whatIsSaidCountsAndWhatIsNotSaidStays() {
    var known = company("12345678", "Syddanmark");

    assertThat(known.saying(company("", "")).region()).isEqualTo("Syddanmark");
    assertThat(known.saying(company("", "")).cvr()).isEqualTo("12345678");
    assertThat(known.saying(company("87654321", "Hovedstaden")).region()).isEqualTo("Hovedstaden");
    assertThat(known.saying(company("87654321", "Hovedstaden")).cvr()).isEqualTo("87654321");
  }

  @Test
  void eachCompanyIsNamedOnceByItsFirstName() {
    var register = new CompanyRegister(List.of(company("12345678", "")));
    var plast = Company.of("Bæk Plast");
    var ward = Company.of("Ward");

    assertThat(register.distinct(List.of(plast, ward, Company.of("Bæk Group A/S"))))
        .containsExactly(plast, ward);
  }

  @Test
  void registersOfOtherCompaniesFallApart() {
    assertThat(new CompanyRegister(List.of(company("12345678", ""))))
        .hasSameHashCodeAs(new CompanyRegister(List.of(company("12345678", ""))))
        .doesNotHaveSameHashCodeAs(CompanyRegister.EMPTY);
    assertThat(CompanyRegister.EMPTY).hasSameHashCodeAs(List.of());
  }

  private static RegisteredCompany company(String cvr, String region) {
    return new RegisteredCompany(
        Company.of("Bæk Plast A/S"), cvr, true, region, List.of(Company.of("Bæk Group")), 1);
  }
}
