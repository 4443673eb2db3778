package kreds.local.seed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kreds.aws.Log;
import kreds.aws.dynamo.DynamoKeys;
import kreds.change.Subject;
import kreds.commit.KeyChange;
import kreds.commit.Write;
import kreds.company.RegisteredCompany;
import kreds.file.SharedFile;
import kreds.person.Company;
import kreds.testing.aws.Aws;
import kreds.testing.store.Stored;
import kreds.web.FunctionContext;

/// What the demo opens with: an association in the middle of its work, so that there is something
/// to see, and each staff command of `events/` runs as it stands there. Every row is decided by the
/// rules, at a moment of the weeks before.
public final class Demo {
  /// The demo opens no later than on this Monday, whatever day it is: the samples of `events/` name
  /// days of the weeks after it.
  public static final Instant LATEST = Instant.parse("2027-01-04T08:00:00Z");

  private static final long A_MONTH = 30 * 24L;
  private static final long A_YEAR = 365 * 24L;

  private Demo() {}

  /// What the demo's template is given, beside what is said: an association that says on a page of
  /// its own how it treats personal data, so that its pages show where that is linked.
  public static Map<String, String> with(Map<String, String> said, String address) {
    var parameters = new HashMap<String, String>();
    parameters.put("PrivacyNotice", address + "/_local/page/privacy.html");
    parameters.putAll(said);
    return parameters;
  }

  /// Puts it into empty tables, as of that moment.
  ///
  /// @param files takes what is in the files that are there
  public static void into(Aws aws, Instant opening, BiConsumer<SharedFile, byte[]> files) {
    var now = opening.truncatedTo(ChronoUnit.MINUTES);
    FirstNetworks.into(aws, now.minus(Duration.ofHours(A_MONTH)));
    var environment = new HashMap<String, String>();
    for (var function : aws.template().functions()) {
      environment.putAll(function.environment());
    }
    var clock = InstantSource.fixed(now);
    var context =
        FunctionContext.of(
            environment, aws.db(), clock, Log.of("demo", environment, clock), List.of());
    var stored = Stored.of(context.dynamo(), context.tables());
    var past = new Past(stored, context.ids(), context.settings(), context.staff(), now);
    keys(past, context.keys());
    companies(past);
    new DemoPeople(past).arrive();
    new DemoInterest(past).arrive();
    new DemoProposals(past).arrive();
    new DemoMailings(past).prepare();
    new DemoNewsletter(past).goOut();
    past.write();
    new DemoMeetings(past, files).take();
    new DemoPoll(past).open();
    new DemoRenewal(past).take();
  }

  /// Two of the members, one of whom goes by several names.
  private static void companies(Past past) {
    past.stored.write(
        new Write.CompanySaved(
            Optional.empty(), member("Kirkegaard Emballage A/S", "34567890", "KEA")),
        new Write.CompanySaved(Optional.empty(), member("Krogh Genbrug ApS", "23456789")));
  }

  private static RegisteredCompany member(String name, String cvr, String... aliases) {
    var names = Stream.of(aliases).map(Company::of).toList();
    return new RegisteredCompany(Company.of(name), cvr, true, "Syddanmark", names, 1);
  }

  /// The same secrets in every demo, which is on this machine alone: so the identifiers that are
  /// keyed by them are those of the samples. They were changed once, a month ago.
  private static void keys(Past past, DynamoKeys keys) {
    var secrets = secrets();
    keys.makeTheFirst(secrets, past.before(A_YEAR));
    var at = past.ordered("rotate-keys", Subject.keys(), past.before(A_MONTH));
    var known = keys.read().orElseThrow();
    var decision = Past.done(known.rotated(DynamoKeys.drawn(secrets), at.now()));
    past.stands(KeyChange.of(known, decision, at));
  }

  private static SecureRandom secrets() {
    try {
      var secrets = SecureRandom.getInstance("SHA1PRNG");
      secrets.setSeed("the demo of Kreds".getBytes(StandardCharsets.UTF_8));
      return secrets;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has SHA1PRNG", impossible);
    }
  }
}
