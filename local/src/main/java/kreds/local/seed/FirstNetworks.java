package kreds.local.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoChanges;
import kreds.aws.dynamo.Tables;
import kreds.change.Subject;
import kreds.commit.Write;
import kreds.local.json.LocalJson;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.run.Run;
import kreds.testing.aws.Aws;
import kreds.text.Language;

/// The three networks of the article with which the association began, described in both languages.
public final class FirstNetworks {
  private static final int DECIDED_AFTER_DAYS = 75;

  private FirstNetworks() {}

  /// Puts them into empty tables, as published at that moment.
  public static void into(Aws aws, Instant now) {
    var tables = Tables.from(aws.environment("enrollment"));
    var changes = new DynamoChanges(new Dynamo(aws.db()), tables);
    for (var json : LocalJson.list(SeedFile.text("networks.json"))) {
      open(changes, LocalJson.text(json, "id"), plan(json, now), now);
    }
  }

  private static void open(DynamoChanges changes, String id, NetworkPlan plan, Instant now) {
    var network = Network.published(id, plan.description(), "", now);
    var line =
        new AuditLine(
            "a-" + id, now, Subject.network(id).text(), "system", "open", "", "recruiting");
    var no =
        changes.commit(
            List.of(
                new Write.NetworkSaved(Optional.empty(), network),
                new Write.RunSaved(Optional.empty(), Run.first(id, plan, now)),
                new Write.LineAdded(line)));
    if (no.isPresent()) {
      throw new IllegalStateException("the tables are not empty: " + id);
    }
  }

  /// How a network is to be, as a file beside this class says it.
  static NetworkPlan plan(Map<String, Object> json, Instant now) {
    var wordings = new EnumMap<Language, Wording>(Language.class);
    for (var language : Language.values()) {
      wordings.put(language, wording(LocalJson.object(json, language.code())));
    }
    var speakers = new ArrayList<SpeakerIdea>();
    for (var speaker : LocalJson.objects(json, "speakers")) {
      speakers.add(
          new SpeakerIdea(
              LocalJson.text(speaker, "name"),
              LocalJson.text(speaker, "subject"),
              SeedFile.whole(speaker, "fee")));
    }
    return new NetworkPlan(
        new Description(wordings, speakers),
        new Capacity(SeedFile.whole(json, "minimum"), SeedFile.whole(json, "maximum")),
        LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(DECIDED_AFTER_DAYS),
        SeedFile.whole(json, "otherCosts"));
  }

  private static Wording wording(Map<String, Object> json) {
    var topics = new ArrayList<String>();
    if (json.get("topics") instanceof List<?> list) {
      list.forEach(topic -> topics.add(String.valueOf(topic)));
    }
    return new Wording(
        LocalJson.text(json, "title"),
        LocalJson.text(json, "text"),
        LocalJson.text(json, "forWhom"),
        topics);
  }
}
