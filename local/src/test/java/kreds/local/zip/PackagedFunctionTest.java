package kreds.local.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import kreds.aws.EventNode;
import kreds.aws.Images;
import kreds.aws.Json;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoKeys;
import kreds.aws.dynamo.Item;
import kreds.aws.dynamo.Tables;
import kreds.id.RunId;
import kreds.key.KnownKeys;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.local.seed.FirstNetworks;
import kreds.testing.aws.Aws;
import kreds.testing.aws.FakeSes;
import kreds.web.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each zip under AWS's runtime interface client, from its start through a page to a post. How many
/// classes that loads ranks a function's start as the clock does, and is the same on every machine.
final class PackagedFunctionTest {
  /// When the letter of the sample was written.
  private static final String SAMPLE_TIME = "2027-01-04T08:00:00.000Z";

  @TempDir Path folder;

  /// So many classes the first post or letter after a snapshot may still load.
  private static final int AFTERWARDS = 40;

  private LoopbackDynamo dynamo;
  private Aws aws;
  private FakeSes ses;

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
    dynamo = new LoopbackDynamo();
    aws = dynamo.cloud().fresh();
    ses = FakeSes.start(InstantSource.system());
    FirstNetworks.into(aws, Instant.now());
  }

  @AfterEach
  void stop() throws Exception {
    if (dynamo != null) {
      ses.close();
      aws.close();
      dynamo.stop();
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
    try (var running = new LambdaProcess(packaged, environment(function, "on-demand"), folder)) {
      String shown = running.answer(withLink(packaged.event(page)));
      long forPage = running.classes();
      String done = running.answer(withLink(packaged.event(post)));
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
    var letter = packaged.event("stream/letter").replace(SAMPLE_TIME, Item.stamp(Instant.now()));
    links();
    keep(letter);
    try (var running =
        new LambdaProcess(packaged, environment("email-distribution", "on-demand"), folder)) {
      String done = running.answer(letter);
      long forLetter = running.classes();

      System.out.println(
          "email-distribution: "
              + forLetter
              + " classes up to a letter; "
              + packaged.budget("letter.class.budget")
              + " are allowed");
      assertThat(done).as(running.output()).contains("\"batchItemFailures\":[]");
      assertThat(ses.mails()).hasSize(1);
      assertThat(forLetter)
          .as("classes up to a letter")
          .isLessThanOrEqualTo(packaged.budget("letter.class.budget"));
    }
  }

  /// What is written is a letter that is there.
  private void keep(String event) throws IOException {
    var record = new EventNode(Json.read(event)).list("Records").getFirst().at("dynamodb");
    var row = Images.item(record.at("NewImage"));
    aws.db().putItem(put -> put.tableName(aws.table("Deliveries")).item(row.values()));
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
    var event = withLink(packaged.event(first)).replace(SAMPLE_TIME, Item.stamp(Instant.now()));
    if (first.startsWith("stream/")) {
      keep(event);
    }
    var before = rows();
    try (var running = new LambdaProcess(packaged, environment(function, "snap-start"), folder)) {
      String shown = running.answer(packaged.event("help"));
      long primed = running.classes();
      assertThat(shown).contains("\"ok\":true");
      assertThat(running.output()).doesNotContain("priming", "ERROR");
      assertThat(ses.requests()).isZero();
      assertThat(rows()).isEqualTo(before);
      // On connections that were opened afterwards.
      String done = running.answer(event);
      long more = running.classes() - primed;
      System.out.println(
          function + ": " + primed + " classes when it is primed, " + more + " more for the first");
      assertThat(done).as(running.output()).doesNotContain("\"statusCode\":5", "itemIdentifier");
      assertThat(more).as("classes that the first one waits for").isLessThanOrEqualTo(AFTERWARDS);
    }
  }

  private String rows() {
    var all = new StringBuilder();
    for (var table : aws.template().tables()) {
      all.append(aws.rows(table.name()));
    }
    return all.toString();
  }

  /// The links of the samples hold here: one that leads to no meeting, one that leaves the
  /// mailings.
  private String withLink(String event) {
    var subject =
        event.contains("/polls/")
            ? new LinkSubject.OfPoll(RunId.first("plastgenanvendelse"), "m-none", "e-none")
            : new LinkSubject.OfAddress("karen@example.dk");
    return event.replace("TOKEN", links().token(Link.of(subject, Instant.now())));
  }

  /// The stack's, whose keys are made by it.
  private Links links() {
    var tables = Tables.from(aws.environment("enrollment"));
    var keys = new DynamoKeys(new Dynamo(aws.db()), tables);
    keys.makeTheFirst(new SecureRandom(), Instant.now());
    return new Links(new KnownKeys(keys, Instant::now), "https://kreds.example.dk");
  }

  private Map<String, String> environment(String function, String start) {
    var environment = new HashMap<>(aws.environment(function));
    environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", start);
    environment.putAll(dynamo.environment());
    environment.put("AWS_ENDPOINT_URL_SES", ses.endpoint().toString());
    return environment;
  }
}
