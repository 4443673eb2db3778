package kreds.enrollment;

import static kreds.testing.handler.HandlerUnderTest.asForm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The rows of a network's form in which colleagues are enrolled, too (E11): as a browser shows and
/// sends them.
final class ColleaguesOnThePageTest {
  private static final String NONE = "all-or-none";
  private static final String SOME = "as-many-as-fit";

  private final EnrollmentFunction function = new EnrollmentFunction(2, 4);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theFormOfThePageSendsRowsAndWhatIsBlankIsNobody() {
    assertThat(function.send(function.event("http/network")).body())
        .contains(
            "<details id=\"f-colleagues\">\n<summary>Tilmeld også kolleger",
            "name=\"colleagues[3].email\"",
            "value=\"as-many-as-fit\" checked");
    var fields = typed();
    fields.put("colleagues[1].name", "Åse Holm");
    fields.put("colleagues[1].email", "aase@firma1.example");
    fields.put("fit", NONE);

    assertThat(browser(fields).status()).isEqualTo(303);

    assertThat(function.roster().enrollments())
        .extracting(each -> each.person().name())
        .containsExactly("Deltager 1", "Åse Holm");
    assertThat(function.roster().enrollments())
        .allMatch(each -> each.who().party().orElseThrow().isBound());
    var alone = new EnrollmentFunction(1, 2);
    alone.send(asForm(alone.event("http/enroll"), typed()));
    assertThat(alone.roster().enrollments()).hasSize(1);
    assertThat(alone.roster().enrollments().getFirst().who().party()).isEmpty();
    alone.close();
  }

  @Test
  void whatIsWrongIsToldAtItsRowAndNothingThatWasTypedIsLost() {
    var fields = typed();
    fields.put("colleagues[0].email", "deltager1@FIRMA1.example");
    fields.put("colleagues[0].name", "Mig Selv");
    fields.put("colleagues[1].name", "Bo Berg");
    fields.put("colleagues[2].name", "Kim Lund");
    fields.put("colleagues[2].email", "kim@firma1.example");
    fields.put("colleagues[3].name", "Kim Lund");
    fields.put("colleagues[3].email", " KIM@firma1.example");
    fields.put("fit", NONE);

    var reply = browser(fields);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body())
        .contains(
            "<details id=\"f-colleagues\" open>",
            "href=\"#f-colleagues-0.email\">Kollega 1, E-mail: Det er din egen adresse.",
            "href=\"#f-colleagues-1.email\">Kollega 2: Skriv din kollegas mailadresse.",
            "href=\"#f-colleagues-3.email\">Kollega 4, E-mail: Den adresse står der allerede.",
            "id=\"f-colleagues-1.email\"",
            "value=\"Bo Berg\"",
            "value=\"all-or-none\" checked");
    assertThat(function.roster().enrollments()).isEmpty();
    assertThat(function.letters("enrollment-confirm")).isEmpty();
  }

  @Test
  void aColleagueWithoutANameIsAskedForByTheNumberAndNotForTheSendersOwn() {
    var fields = typed();
    fields.put("colleagues[2].email", "kim@firma1.example");

    assertThat(browser(fields).body())
        .contains("href=\"#f-colleagues-2.name\">Kollega 3: Skriv din kollegas navn.")
        .doesNotContain("Giv et svar.", "Skriv dit navn.");
  }

  /// The form of the first person as the page sends it, with every row blank.
  private static Map<String, Object> typed() {
    var fields = EnrollmentFunction.fields(1);
    for (var row = 0; row < 4; row++) {
      for (var field : List.of("name", "email", "role")) {
        fields.put("colleagues[" + row + "]." + field, "");
      }
    }
    fields.put("fit", SOME);
    return fields;
  }

  private Answered browser(Map<String, Object> fields) {
    return function.send(asForm(function.event("http/enroll"), fields));
  }
}
