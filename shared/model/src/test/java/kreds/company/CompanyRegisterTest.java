package kreds.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.company.CompanyComparison.Result;
import kreds.person.Company;
import org.junit.jupiter.api.Test;

/// One company is one under each of its names.
final class CompanyRegisterTest {
  private static final RegisteredCompany BAEK = company("Bæk Plast A/S", "12345678", "Bæk Group");
  private static final RegisteredCompany WARD = company("Ward Polymers Ltd", "");

  @Test
  void oneCompanyIsOneUnderEachOfItsNames() {
    var register = new CompanyRegister(List.of(BAEK, WARD));

    assertThat(register.isSame(Company.of("bæk plast"), Company.of("BÆK GROUP"))).isTrue();
    assertThat(register.isSame(Company.of("Bæk Group A/S"), Company.of("Bæk Plast ApS"))).isTrue();
    assertThat(register.isSame(Company.of("Bæk Plast"), Company.of("Ward Polymers"))).isFalse();
    assertThat(register.isSame(Company.of("Ukendt A/S"), Company.of("ukendt"))).isTrue();
    assertThat(register.isSame(Company.UNKNOWN, Company.UNKNOWN)).isFalse();
    assertThat(register.isSame(Company.of("..."), Company.of("---"))).isFalse();
    assertThat(CompanyRegister.EMPTY.isSame(Company.of("Bæk Plast"), Company.of("Bæk Group")))
        .isFalse();
    assertThat(register.of(Company.of("bæk group"))).contains(BAEK);
    assertThat(register.of(Company.of("Ukendt"))).isEmpty();
    assertThat(register.all()).containsExactly(BAEK, WARD);
    assertThat(register.key(Company.of("Bæk Group"))).isEqualTo("bæk plast");
    assertThat(register)
        .isEqualTo(new CompanyRegister(List.of(BAEK, WARD)))
        .hasSameHashCodeAs(new CompanyRegister(List.of(BAEK, WARD)))
        .isNotEqualTo(CompanyRegister.EMPTY)
        .hasToString("CompanyRegister[2]");
  }

  @Test
  void whatIsSaidAnewKeepsEveryNameThatItHad() {
    var renamed = BAEK.saying(company("Bæk Polymer A/S", "", "BP", "bæk group"));

    assertThat(renamed.company()).isEqualTo(Company.of("Bæk Polymer A/S"));
    assertThat(renamed.cvr()).isEqualTo("12345678");
    assertThat(renamed.spellings()).containsExactly("bæk polymer", "bp", "bæk group", "bæk plast");
    assertThat(renamed.region()).isEqualTo("Fyn");
    assertThat(renamed.saysAs(BAEK)).isFalse();
    assertThat(BAEK.saying(company("Bæk Plast A/S", "")).saysAs(BAEK)).isTrue();
    assertThat(BAEK.saying(company("BÆK PLAST A/S", "")).saysAs(BAEK)).isFalse();
    assertThat(BAEK.at(7).version()).isEqualTo(7);
    assertThatThrownBy(() -> company("...", "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachOfWhatIsSaidMakesADifference() {
    for (var other :
        List.of(
            new RegisteredCompany(BAEK.company(), "87654321", true, "Fyn", BAEK.aliases(), 1),
            new RegisteredCompany(BAEK.company(), "12345678", false, "Fyn", BAEK.aliases(), 1),
            new RegisteredCompany(BAEK.company(), "12345678", true, "Als", BAEK.aliases(), 1),
            new RegisteredCompany(BAEK.company(), "12345678", true, "Fyn", List.of(), 1))) {
      assertThat(other.saysAs(BAEK)).isFalse();
    }
    assertThat(BAEK.at(9).saysAs(BAEK)).isTrue();
  }

  @Test
  void aCompanyIsKnownByItsNumberOrByAnyOfItsNames() {
    var comparison = new CompanyComparison(new CompanyRegister(List.of(BAEK, WARD)));

    assertThat(comparison.next(company("Bæk Group", ""), true)).isInstanceOf(Result.Changed.class);
    assertThat(comparison.next(company("Ward Polymers", ""), true))
        .isInstanceOf(Result.Changed.class);
    assertThat(comparison.next(company("Ward Polymers", ""), true)).isInstanceOf(Result.Same.class);
    assertThat(comparison.next(company("Bæk Polymer", "12345678"), true))
        .isInstanceOfSatisfying(
            Result.Changed.class,
            changed -> assertThat(changed.before().spellings()).contains("bæk plast"));
    assertThat(comparison.next(company("Ingen A/S", ""), true)).isInstanceOf(Result.Added.class);
    assertThat(comparison.next(company("Ny A/S", "11112222"), true))
        .isInstanceOf(Result.Added.class);
    assertThat(comparison.next(company("Nyere A/S", "11112222"), true))
        .isInstanceOfSatisfying(
            Result.Changed.class,
            changed -> {
              assertThat(changed.before().company().name()).isEqualTo("Ny A/S");
              assertThat(changed.after().spellings()).containsExactly("nyere", "ny");
            });
  }

  @Test
  void noNameAndNoNumberBelongsToTwo() {
    var comparison = new CompanyComparison(new CompanyRegister(List.of(BAEK, WARD)));

    assertThat(comparison.next(company("Bæk Plast A/S", "87654321"), true))
        .isEqualTo(new Result.Taken(BAEK));
    assertThat(comparison.next(company("Ny A/S", "", "Ward Polymers"), true))
        .isEqualTo(new Result.Taken(WARD));
    assertThat(comparison.next(company("Ward Polymers", "12345678"), true))
        .isEqualTo(new Result.Taken(WARD, Optional.of(BAEK)));
    assertThat(comparison.next(company("Ny A/S", ""), true)).isInstanceOf(Result.Added.class);
  }

  @Test
  void whatIsNotSaidOfMembershipStandsAsItIs() {
    var guest = WARD.as(false);
    var comparison = new CompanyComparison(new CompanyRegister(List.of(guest)));

    assertThat(comparison.next(company("Ward Polymers Ltd", ""), false))
        .isEqualTo(new Result.Same(guest));
    assertThat(comparison.next(company("Ward Polymers Ltd", ""), true))
        .isEqualTo(new Result.Changed(guest, WARD));
    assertThat(comparison.next(company("Ny A/S", ""), false)).isInstanceOf(Result.Added.class);
  }

  @Test
  void twoThatHaveEachOthersNumberAreSwapped() {
    var holm = company("Holm A/S", "11112222");
    var comparison = new CompanyComparison(new CompanyRegister(List.of(BAEK, holm)));

    var one = (Result.Taken) comparison.next(company("Bæk Plast A/S", "11112222"), true);
    var other = (Result.Taken) comparison.next(company("Holm A/S", "12345678"), true);
    var neither = (Result.Taken) comparison.next(company("Ny A/S", "", "Holm"), true);

    assertThat(one.isSwappedWith(other)).isTrue();
    assertThat(one.isSwappedWith(neither)).isFalse();
    assertThat(one.isSwappedWith(one)).isFalse();
  }

  private static RegisteredCompany company(String name, String cvr, String... aliases) {
    var names = Stream.of(aliases).map(Company::of).toList();
    return new RegisteredCompany(Company.of(name), cvr, true, "Fyn", names, 1);
  }
}
