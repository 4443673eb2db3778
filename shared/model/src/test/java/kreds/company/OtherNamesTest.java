package kreds.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kreds.company.CompanyComparison.Result;
import kreds.person.Company;
import org.junit.jupiter.api.Test;

/// No company of which something is said becomes another of which something is said at once with
/// it, because one claims the other's name, whichever comes first.
final class OtherNamesTest {
  private static final RegisteredCompany BAEK = company("Bæk Plast A/S", "12345678", "Bæk Group");

  @Test
  void ofTwoThatNameEachOtherNeitherIsKept() {
    var one = company("Xx A/S", "", "Yy");
    var other = company("Yy ApS", "", "XX");

    assertThat(compared(CompanyRegister.EMPTY, one, other))
        .containsExactly(new Result.Crossed(one, other), new Result.Crossed(other, one));
    assertThat(compared(CompanyRegister.EMPTY, other, one))
        .containsExactly(new Result.Crossed(other, one), new Result.Crossed(one, other));
  }

  @Test
  void norIsItWithTheirNumbersOrInACircle() {
    var one = company("Xx", "11112222", "Yy");
    var other = company("Yy", "33334444", "Xx");
    assertThat(compared(CompanyRegister.EMPTY, one, other))
        .containsExactly(new Result.Crossed(one, other), new Result.Crossed(other, one));

    assertThat(
            compared(
                CompanyRegister.EMPTY,
                company("Aa", "", "Bb"),
                company("Bb", "", "Cc"),
                company("Cc", "", "Aa")))
        .hasSize(3)
        .allMatch(Result.Crossed.class::isInstance);
  }

  @Test
  void aNameIsThatOfTheLineThatIsCalledSoWhicheverComesFirst() {
    var claims = company("Yy", "", "Xx");
    for (var called : List.of(company("Xx", ""), company("Xx", "11112222"))) {
      assertThat(compared(CompanyRegister.EMPTY, claims, called))
          .containsExactly(new Result.Crossed(claims, called), new Result.Added(called));
      assertThat(compared(CompanyRegister.EMPTY, called, claims))
          .containsExactly(new Result.Added(called), new Result.Crossed(claims, called));
    }
  }

  @Test
  void norIsARegisteredCompanyMadeAnotherByTwoLines() {
    var register = new CompanyRegister(List.of(BAEK));
    var claims = company("Bæk Plast", "", "Ny");
    var fresh = company("Ny", "");

    assertThat(compared(register, claims, fresh))
        .containsExactly(new Result.Crossed(claims, fresh), new Result.Added(fresh));
    var numbered = company("Nordplast", "12345678", "Ny");
    assertThat(compared(register, numbered, fresh))
        .containsExactly(new Result.Crossed(numbered, fresh), new Result.Added(fresh));
  }

  @Test
  void whatIsOneCompanyAnywayMaySayItsNamesInSeveralLines() {
    var register = new CompanyRegister(List.of(BAEK));
    for (var lines :
        List.of(
            List.of(company("Xx", "11112222", "Yy"), company("Yy", "11112222", "Xx")),
            List.of(company("Xx", "", "Xx A/S"), company("XX ApS", "")),
            List.of(company("Bæk Plast", "", "Bæk Group"), company("Bæk Group", "")),
            List.of(company("Bæk Polymer", "12345678", "Bæk Group"), company("Bæk Group", "")))) {
      assertThat(compared(register, lines.toArray(RegisteredCompany[]::new)))
          .noneMatch(Result.Crossed.class::isInstance)
          .noneMatch(Result.Taken.class::isInstance);
    }
  }

  @Test
  void aNameOfAnotherRegisteredCompanyStaysThatOnes() {
    var holm = company("Holm A/S", "11112222", "Holm Gruppen");
    var register = new CompanyRegister(List.of(BAEK, holm));

    for (var said :
        List.of(
            company("Bæk Plast A/S", "12345678", "Holm"),
            company("Bæk Plast A/S", "12345678", "holm gruppen"),
            company("Ny A/S", "33334444", "Holm"),
            company("Ny A/S", "", "Holm Gruppen"))) {
      assertThat(compared(register, said).getFirst())
          .isInstanceOfSatisfying(
              Result.Taken.class, taken -> assertThat(taken.by()).isEqualTo(holm));
    }
  }

  private static List<Result> compared(CompanyRegister register, RegisteredCompany... said) {
    var comparison = new CompanyComparison(register, Arrays.asList(said));
    var results = new ArrayList<Result>();
    for (var each : said) {
      results.add(comparison.next(each, true));
    }
    return results;
  }

  private static RegisteredCompany company(String name, String cvr, String... aliases) {
    var names = Stream.of(aliases).map(Company::of).toList();
    return new RegisteredCompany(Company.of(name), cvr, true, "Fyn", names, 1);
  }
}
