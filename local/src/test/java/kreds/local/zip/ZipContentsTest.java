package kreds.local.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ZipContentsTest {
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
