package kreds.local.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kreds.template.Template;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ZipContentsTest {
  private static final Pattern JAR =
      Pattern.compile("lib/(?<name>[a-z0-9.-]+?)-(?<version>[0-9.]+)\\.jar");
  private static final List<String> ONLY_FOR_DEVELOPMENT =
      List.of(
          "dynamodblocal",
          "sqlite",
          "kreds-template",
          "kreds-testing",
          "kreds-local",
          "junit",
          "assertj",
          "snakeyaml",
          "testcontainers",
          "jetty",
          "jackson-databind",
          "netty-nio",
          "apache-client",
          "apache5-client",
          "url-connection-client",
          "dynamodb-enhanced",
          "pinpoint");

  /// Whose work a jar is, as the README names it.
  private static final Map<String, String> WHOSE =
      Map.ofEntries(
          Map.entry("jakarta.mail-api", "Jakarta Mail API (EPL-2.0)"),
          Map.entry("jakarta.activation-api", "Jakarta Activation API (EDL-1.0"),
          Map.entry("angus-mail", "Angus Mail"),
          Map.entry("angus-activation", "Angus Activation"),
          Map.entry("commonmark", "commonmark (BSD-2-Clause)"),
          Map.entry("biweekly", "biweekly (BSD-2-Clause)"),
          Map.entry("vinnie", "vinnie (MIT)"),
          Map.entry("commons-csv", "Commons CSV (Apache-2.0)"),
          Map.entry("slf4j-api", "SLF4J (MIT)"),
          Map.entry("slf4j-nop", "SLF4J (MIT)"),
          Map.entry("reactive-streams", "Reactive Streams (MIT-0)"),
          Map.entry("jspecify", "JSpecify (Apache-2.0)"),
          Map.entry("jte-runtime", "jte"),
          Map.entry("jackson-core", "Jackson"),
          Map.entry("aws-lambda-java-core", "aws-lambda-java-core"));

  static List<String> functions() {
    return Packaged.functions();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void nothingThatIsOnlyForDevelopmentIsInAZip(String function) throws IOException {
    for (String entry : new Packaged(function).entries()) {
      assertThat(ONLY_FOR_DEVELOPMENT)
          .as(entry)
          .noneMatch(entry.toLowerCase(Locale.ROOT)::contains);
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void theNativePartIsTheOneThatLambdaLoads(String function) throws IOException {
    assertThat(new Packaged(function).entries())
        .filteredOn(entry -> entry.contains("aws-crt-jni"))
        .containsExactly("linux/x86_64/glibc/libaws-crt-jni.so");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void onlyTheSenderCarriesAClientForMail(String function) throws IOException {
    var carries =
        new Packaged(function)
            .entries().stream().anyMatch(entry -> entry.matches("lib/ses(v2)?-[0-9.]+\\.jar"));

    assertThat(carries).isEqualTo(function.equals("email-distribution"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyForeignJarIsInTheReadmesListWithItsLicence(String function) throws IOException {
    var readme = Files.readString(Template.ofTheProject().resolveSibling("README.md"));
    var list = readme.substring(readme.indexOf("The zips hold"));
    for (var entry : new Packaged(function).entries()) {
      var jar = JAR.matcher(entry);
      if (jar.matches() && !jar.group("name").startsWith("kreds-")) {
        assertThat(list).as(entry).contains(whose(jar.group("name"), jar.group("version")));
      }
    }
  }

  /// All modules of the AWS SDK have its one version.
  private static String whose(String jar, String version) throws IOException {
    var pom = Files.readString(Template.ofTheProject().resolveSibling("pom.xml"));
    return pom.contains("<aws.version>" + version + "</aws.version>")
        ? "AWS SDK for Java"
        : WHOSE.getOrDefault(jar, jar + ", whose licence nobody has looked at");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void theLicenceOfKredsIsInEachZip(String function) throws IOException {
    var licence = Files.readString(Template.ofTheProject().resolveSibling("LICENSE"));
    assertThat(licence).contains("Apache License", "Version 2.0", "END OF TERMS AND CONDITIONS");
    assertThat(new Packaged(function).text("LICENSE")).isEqualTo(licence);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aZipHoldsOneFunction(String function) throws IOException {
    var packages =
        new Packaged(function)
            .entries().stream().filter(entry -> entry.matches("kreds/[a-z]+/")).toList();
    var others = Packaged.functions().stream().filter(other -> !other.equals(function)).toList();

    assertThat(packages).hasSize(1);
    assertThat(new Packaged(function).entries())
        .noneMatch(entry -> others.stream().anyMatch(other -> entry.startsWith("lib/" + other)));
  }
}
