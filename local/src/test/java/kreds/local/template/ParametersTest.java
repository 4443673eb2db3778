package kreds.local.template;

import static kreds.local.template.Resources.at;
import static kreds.local.template.Resources.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kreds.delivery.DigestRhythm;
import kreds.person.EmailAddress;
import kreds.run.Admission;
import kreds.template.Template;
import org.junit.jupiter.api.Test;

/// What is set by whoever deploys reaches what runs, or is refused before anything is made.
final class ParametersTest {
  private final Resources resources = Resources.ofTheProject();

  /// O1: the number is another one as soon as any of them changes, and a function's version is made
  /// anew when its number changes. `.ci/run` asks SAM's own translator about the rest.
  @Test
  void aParameterThatChangesIsANewVersionOfEveryFunction() {
    var settings = Objects.requireNonNull(resources.all().get("SettingsVersion"));
    for (var parameter : Template.read(Template.ofTheProject()).parameters().entrySet()) {
      assertThat(at(settings, "Properties", "Content").lines())
          .contains(parameter.getKey() + ": " + parameter.getValue());
    }
    for (var function : resources.of("AWS::Serverless::Function").entrySet()) {
      assertThat(at(function.getValue(), "Properties", "VersionDescription"))
          .as(function.getKey())
          .contains("SettingsVersion.VersionNumber");
    }
    assertThat(Template.read(Template.ofTheProject()).functions())
        .allMatch(
            function -> function.environment().containsValue("SettingsVersion.VersionNumber"));
  }

  /// Finding 12: IAM compares the sender as it stands in the parameter, SES as the function writes
  /// it; what would never be the same is refused before anything is made.
  @Test
  void aSenderWhomAwsWouldRefuseIsRefusedBeforeAnythingIsMade() {
    for (var sender : List.of("Sender", "MailingSender")) {
      for (var refused : List.of("netvaerk@plæst.dk", "netværk@example.dk", "netvaerk@localhost")) {
        assertThatThrownBy(() -> with(sender, refused)).hasMessageContaining(refused);
      }
      for (var refused : List.of("Example.dk", "plæst.dk", "Netvaerk@example.dk")) {
        assertThatThrownBy(() -> with(sender + "Identity", refused)).hasMessageContaining(refused);
      }
      for (var admitted : List.of("Netvaerk@Example.dk", "netvaerk@xn--plst-woa.dk")) {
        assertThat(with(sender, admitted).function("email-distribution").environment())
            .containsValue(admitted);
        assertThat(EmailAddress.of(admitted).value()).isEqualToIgnoringCase(admitted);
        assertThat(mayComeFrom(with(sender, admitted))).contains(admitted);
      }
    }
  }

  @Test
  void everyWayOfLettingPeopleInCanBeWhatANewNetworkBeginsWith() {
    for (var by : Admission.values()) {
      assertThat(with("DefaultAdmission", by.word()).function("proposal-intake").environment())
          .containsEntry("DEFAULT_ADMISSION", by.word());
    }
    assertThatThrownBy(() -> with("DefaultAdmission", "nobody")).hasMessageContaining("nobody");
  }

  @Test
  void whatIsOnTopOfAPriceIsAParameter() {
    var function = "meeting-scheduling";
    assertThat(Template.read(Template.ofTheProject()).function(function).environment())
        .containsEntry("VAT_PERCENT", "25");
    assertThat(with("VatPercent", "0").function(function).environment())
        .containsEntry("VAT_PERCENT", "0");
    for (var refused : List.of("-1", "101", "many")) {
      assertThatThrownBy(() -> with("VatPercent", refused)).hasMessageContaining(refused);
    }
  }

  @Test
  void whetherStaffHearOfEachThingOrOfAllTogetherIsAParameter() {
    var template = Template.read(Template.ofTheProject());
    assertThat(template.function("email-distribution").environment())
        .containsEntry("STAFF_LETTERS", "each");
    assertThat(template.function("enrollment").environment()).doesNotContainKey("STAFF_LETTERS");
    for (var rhythm : DigestRhythm.values()) {
      assertThat(with("StaffLetters", rhythm.word()).function("email-distribution").environment())
          .containsEntry("STAFF_LETTERS", rhythm.word());
    }
    assertThatThrownBy(() -> with("StaffLetters", "hourly")).hasMessageContaining("hourly");
  }

  @Test
  void mailingsComeFromTheSenderUnlessTheyHaveOneOfTheirOwn() {
    var one = Template.read(Template.ofTheProject());
    assertThat(one.function("email-distribution").environment())
        .containsEntry("MAILING_SENDER", "netvaerk@example.dk");
    assertThat(mayComeFrom(one)).isEqualTo("[netvaerk@example.dk]");

    var two = with("MailingSender", "nyheder@nyt.example.dk");
    assertThat(two.function("email-distribution").environment())
        .containsEntry("SENDER", "netvaerk@example.dk")
        .containsEntry("MAILING_SENDER", "nyheder@nyt.example.dk");
    assertThat(mayComeFrom(two)).isEqualTo("[netvaerk@example.dk, nyheder@nyt.example.dk]");
  }

  /// The addresses from which the role lets mail go.
  private static String mayComeFrom(Template template) {
    var role = Objects.requireNonNull(template.resources().get("EmailDistributionRole"));
    var policies = at(role, "Properties", "Policies");
    var start = policies.indexOf("StringEqualsIgnoreCase={ses:FromAddress=");
    return policies.substring(policies.indexOf('[', start), policies.indexOf('}', start));
  }

  @Test
  void eachFunctionKnowsTheSitesWhoseScriptsMayReadWhatIsPublic() {
    var site = "https://www.example.dk";
    assertThat(with("AllowedOrigins", site).functions())
        .hasSize(4)
        .allMatch(function -> site.equals(function.environment().get("ALLOWED_ORIGINS")));
  }

  @Test
  void personalLinksTravelEncryptedButOnThisMachine() {
    for (var refused : List.of("http://www.example.dk", "https://www.example.dk/", "example.dk")) {
      assertThatThrownBy(() -> with("BaseUrl", refused)).hasMessageContaining(refused);
    }
    for (var admitted : List.of("", "https://www.example.dk", "http://127.0.0.1:8080")) {
      assertThat(with("BaseUrl", admitted).parameters()).containsEntry("BaseUrl", admitted);
    }
  }

  /// The first thing that is made bears the longest name; whatever would be kept waits for it.
  @Test
  void aStackNameThatIsTooLongIsRefusedBeforeATableIsMade() {
    var longest = at(Objects.requireNonNull(resources.all().get("Settings")), "Properties", "Name");
    for (var function : resources.of("AWS::Serverless::Function").values()) {
      var names = new ArrayList<>(List.of(at(function, "Properties", "FunctionName")));
      for (var schedule : events(function, "ScheduleV2")) {
        names.add(at(schedule, "Properties", "Name"));
      }
      assertThat(names).allMatch(name -> name.length() <= longest.length());
    }
    assertThat(resources.of("AWS::DynamoDB::Table").values())
        .allMatch(table -> at(table, "DependsOn").equals("Settings"));
  }

  private static Template with(String parameter, String value) {
    return Template.read(Template.ofTheProject(), Map.of(parameter, value), name -> name);
  }
}
