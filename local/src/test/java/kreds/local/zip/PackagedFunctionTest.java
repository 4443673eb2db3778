package kreds.local.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each zip under AWS's runtime interface client, from its start through a page to a post. How many
/// classes that loads ranks a function's start as the clock does, and is the same on every machine.
final class PackagedFunctionTest {
  @TempDir Path folder;

  /// So many classes the first post or letter after a snapshot may still load.
  private static final int AFTERWARDS = 40;

  private Stage stage;

  @BeforeEach
  void start() throws Exception {
    boolean here =
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64");
    if (!here) {
      System.out.println(
          "SKIPPED the packaged functions: they hold native code for Lambda's Linux on x86_64 alone.");
    }
    assumeTrue(here);
    stage = new Stage();
  }

  @AfterEach
  void stop() throws Exception {
    if (stage != null) {
      stage.stop();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "proposal-intake,    http/new-proposal,     200, http/propose,     303",
    "enrollment,         http/network,          200, http/enroll,      303",
    "meeting-scheduling, http/poll,             404, http/answer-poll, 404",
    "email-distribution, http/unsubscribe-page, 200, http/unsubscribe, 200",
  })
  void itStartsAnswersAndStaysWithinItsBudgetOfClasses(
      String function, String page, int pageStatus, String post, int postStatus) throws Exception {
    var packaged = new Packaged(function);
    try (var running =
        new LambdaProcess(packaged, stage.environment(function, "on-demand"), folder)) {
      String shown = running.answer(stage.event(packaged, page));
      long forPage = running.classes();
      String done = running.answer(stage.event(packaged, post));
      long forPost = running.classes();

      System.out.println(
          function
              + ": "
              + forPage
              + " classes up to the first page, "
              + forPost
              + " up to a post; "
              + packaged.budget("class.budget")
              + " are allowed");
      assertThat(shown).contains("\"statusCode\":" + pageStatus, "<!DOCTYPE html>");
      assertThat(done).contains("\"statusCode\":" + postStatus);
      assertThat(forPost)
          .as("classes up to a post")
          .isLessThanOrEqualTo(packaged.budget("class.budget"));
    }
  }

  @Test
  void aLetterStaysWithinItsBudgetOfClasses() throws Exception {
    var packaged = new Packaged("email-distribution");
    var letter = stage.event(packaged, "stream/letter");
    try (var running =
        new LambdaProcess(packaged, stage.environment("email-distribution", "on-demand"), folder)) {
      String done = running.answer(letter);
      long forLetter = running.classes();

      System.out.println(
          "email-distribution: "
              + forLetter
              + " classes up to a letter; "
              + packaged.budget("letter.class.budget")
              + " are allowed");
      assertThat(done).as(running.output()).contains("\"batchItemFailures\":[]");
      assertThat(stage.ses.mails()).hasSize(1);
      assertThat(forLetter)
          .as("classes up to a letter")
          .isLessThanOrEqualTo(packaged.budget("letter.class.budget"));
    }
  }

  /// With AWS's own client over HTTP, as before a snapshot is taken.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "proposal-intake,    http/propose",
    "enrollment,         http/enroll",
    "meeting-scheduling, http/answer-poll",
    "email-distribution, stream/letter",
  })
  void beforeASnapshotEveryWayIsGoneAndNothingIsChanged(String function, String first)
      throws Exception {
    var packaged = new Packaged(function);
    var event = stage.event(packaged, first);
    var before = stage.rows();
    try (var running =
        new LambdaProcess(packaged, stage.environment(function, "snap-start"), folder)) {
      String shown = running.answer(packaged.event("help"));
      long primed = running.classes();
      assertThat(shown).contains("\"ok\":true");
      assertThat(running.output()).doesNotContain("priming", "ERROR");
      assertThat(stage.ses.requests()).isZero();
      assertThat(stage.rows()).isEqualTo(before);
      // On connections that were opened afterwards.
      String done = running.answer(event);
      long more = running.classes() - primed;
      System.out.println(
          function + ": " + primed + " classes when it is primed, " + more + " more for the first");
      assertThat(done).as(running.output()).doesNotContain("\"statusCode\":5", "itemIdentifier");
      assertThat(more).as("classes that the first one waits for").isLessThanOrEqualTo(AFTERWARDS);
    }
  }
}
