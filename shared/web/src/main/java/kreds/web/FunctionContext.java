package kreds.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.aws.Jitter;
import kreds.aws.Log;
import kreds.aws.Settings;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoChanges;
import kreds.aws.dynamo.DynamoKeys;
import kreds.aws.dynamo.RandomIds;
import kreds.aws.dynamo.Tables;
import kreds.commit.Changing;
import kreds.id.Ids;
import kreds.key.KnownKeys;
import kreds.person.Company;
import kreds.person.Person;
import kreds.text.TextBook;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What every function stands on, put together once at its start: settings, tables, identifiers,
/// links, the time and the log.
public record FunctionContext(
    Settings settings,
    Dynamo dynamo,
    Tables tables,
    DynamoKeys keys,
    Ids ids,
    Links links,
    InstantSource clock,
    Log log) {

  /// Reads the environment and the keys: two calls to DynamoDB.
  ///
  /// @param needed the variables of the tables that the function uses
  /// @param more settings beyond those that every function has
  /// @throws IllegalStateException naming what the environment lacks
  public static FunctionContext of(
      Map<String, String> environment,
      DynamoDbClient db,
      InstantSource clock,
      Log log,
      List<String> needed,
      String... more) {
    var settings = Settings.from(environment, more);
    var tables = Tables.from(environment, needed.toArray(new String[0]));
    var dynamo = new Dynamo(db);
    var keys = new DynamoKeys(dynamo, tables).lookedUp();
    return new FunctionContext(
        settings,
        dynamo,
        tables,
        keys,
        new RandomIds(new SecureRandom(), keys::identity),
        new Links(new KnownKeys(keys, clock), settings.baseUrl()),
        clock,
        log);
  }

  /// The one way to change anything.
  public Changing changing() {
    return new Changing(new DynamoChanges(dynamo, tables), ids, clock, jitter());
  }

  /// What waits where others were faster.
  public Jitter jitter() {
    return new Jitter(new SecureRandom());
  }

  /// The secretariat, as the recipient of a letter.
  public Person staff() {
    return new Person(
        settings.associationName(),
        Company.UNKNOWN,
        settings.staffAddress(),
        settings.defaultLanguage());
  }

  /// What the pages stand on, with the texts called `pages` beside that class.
  public SiteContext site(Class<?> beside) {
    return new SiteContext(settings, TextBook.load(beside, "pages"), ids, links, clock, log);
  }
}
