package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import kreds.person.EmailAddress;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
              "ASSOCIATION_NAME", "Plastindustrien",
              "STAFF_ADDRESS", "sekretariat@example.dk",
              "REPLY_TO", "kontakt@example.dk",
              "BASE_URL", "https://netvaerk.example.dk/",
              "DEFAULT_LANGUAGE", "da",
              "LANGUAGES", "da,en",
              "ZONE", "Europe/Copenhagen",
              "MINIMUM", "12",
              "MAXIMUM", "15",
              "SENDER", "netvaerk@example.dk"));

  @Test
  void theEnvironmentDescribesTheAssociation() {
    var settings = Settings.from(environment, "SENDER");
    assertThat(settings.associationName()).isEqualTo("Plastindustrien");
    assertThat(settings.baseUrl()).isEqualTo("https://netvaerk.example.dk");
    assertThat(settings.languages()).containsExactly(Language.DA, Language.EN);
    assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    assertThat(settings.capacity().maximum()).isEqualTo(15);
    assertThat(settings.contact())
        .isEqualTo(new Settings.Contact(EmailAddress.of("kontakt@example.dk"), ""));
    assertThat(settings.isSecure()).isTrue();
    assertThat(settings.value("SENDER")).isEqualTo("netvaerk@example.dk");
  }

  @Test
  void aPrivacyNoticeIsAPageAsItIsWritten() {
    environment.put("PRIVACY_NOTICE", "https://www.example.dk/privatliv/");
    assertThat(Settings.from(environment).contact().privacyNotice())
        .isEqualTo("https://www.example.dk/privatliv/");
    environment.put("PRIVACY_NOTICE", "javascript:alert(1)");
    assertThatThrownBy(() -> Settings.from(environment)).hasMessageContaining("PRIVACY_NOTICE");
  }

  @Test
  void otherSitesAreAsBrowsersWriteThemAndUsuallyNone() {
    assertThat(Settings.from(environment).origins()).isEmpty();
    environment.put("ALLOWED_ORIGINS", "https://WWW.example.dk , https://intra.example.dk:8443");
    assertThat(Settings.from(environment).origins())
        .containsExactly("https://www.example.dk", "https://intra.example.dk:8443");
  }

  @Test
  void allThatIsMissingIsNamedAtOnce() {
    environment.remove("ZONE");
    environment.put("MINIMUM", " ");
    environment.remove("REPLY_TO");
    assertThatThrownBy(() -> Settings.from(environment, "SENDER", "STACK"))
        .hasMessageContaining("ZONE")
        .hasMessageContaining("MINIMUM")
        .hasMessageContaining("REPLY_TO")
        .hasMessageContaining("STACK");
  }

  @Test
  void allThatIsNotUnderstoodIsNamedAtOnce() {
    environment.put("ZONE", "Middle/Earth");
    environment.put("STAFF_ADDRESS", "nobody");
    environment.put("LANGUAGES", "da,klingon");
    environment.put("MINIMUM", "twelve");
    environment.put("BASE_URL", "ftp://x");
    assertThatThrownBy(() -> Settings.from(environment))
        .hasMessageContaining("ZONE")
        .hasMessageContaining("STAFF_ADDRESS")
        .hasMessageContaining("LANGUAGES")
        .hasMessageContaining("MINIMUM")
        .hasMessageContaining("BASE_URL");
  }

  @Test
  void theMinimumIsNotAboveTheMaximum() {
    environment.put("MINIMUM", "16");
    assertThatThrownBy(() -> Settings.from(environment)).hasMessageContaining("MAXIMUM");
  }

  @Test
  void whatWasNotAskedForIsNotThere() {
    var settings = Settings.from(environment);
    assertThatThrownBy(() -> settings.value("SENDER")).hasMessageContaining("SENDER");
  }
}
