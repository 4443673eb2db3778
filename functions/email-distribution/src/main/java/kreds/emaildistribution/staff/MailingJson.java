package kreds.emaildistribution.staff;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.Prepared;
import kreds.emaildistribution.mailing.StateWords;
import kreds.mailing.Audience;
import kreds.mailing.Audience.Part;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.mailing.Selection;

/// Mailings as staff see them.
record MailingJson(ZoneId zone) {
  private static final int SAMPLES = 3;

  /// A line of a list.
  Map<String, Object> brief(Mailing mailing) {
    var data = new LinkedHashMap<String, Object>();
    data.put("mailing", mailing.id());
    data.put("state", StateWords.of(mailing.state()));
    data.put(
        "scheduledAt", LocalDateTime.ofInstant(mailing.content().scheduledAt(), zone).toString());
    data.put("tooLateAfterHours", mailing.content().tooLateAfterHours());
    data.put("network", mailing.content().network());
    data.put("number", mailing.counted());
    if (!mailing.progress().reason().isEmpty()) {
      data.put("reason", mailing.progress().reason());
    }
    return data;
  }

  /// A mailing as it would go out now, with the word that releases it.
  Map<String, Object> prepared(Prepared prepared) {
    var mailing = prepared.mailing();
    var selection = prepared.checked().selection();
    var data = brief(mailing);
    data.put("number", selection.number());
    data.put("byClass", byClass(selection));
    data.put("byLanguage", byLanguage(selection));
    data.put("leftOut", selection.leftOut());
    data.put("sample", samples(selection));
    data.put("subjects", subjects(mailing));
    data.put("audience", audience(mailing.content().audience()));
    if (mailing.state() == MailingState.DRAFT) {
      data.put("confirmation", prepared.confirmation());
    }
    return data;
  }

  /// How many letters are in which state.
  Map<String, Object> figures(List<Delivery> deliveries) {
    var counts = new TreeMap<String, Object>();
    for (var delivery : deliveries) {
      counts.merge(StateWords.of(delivery), 1, (one, more) -> (Integer) one + (Integer) more);
    }
    return counts;
  }

  /// The fields of an event about a mailing.
  static Map<String, Object> named(Mailing mailing) {
    return Map.of("mailing", mailing.id());
  }

  private static Map<String, Object> byClass(Selection selection) {
    var counts = new TreeMap<String, Object>();
    for (var recipient : selection.recipients()) {
      counts.merge(
          StateWords.of(recipient.kind().mailClass()),
          1,
          (one, more) -> (Integer) one + (Integer) more);
    }
    return counts;
  }

  private static Map<String, Object> byLanguage(Selection selection) {
    var counts = new TreeMap<String, Object>();
    for (var recipient : selection.recipients()) {
      counts.merge(
          recipient.person().language().code(), 1, (one, more) -> (Integer) one + (Integer) more);
    }
    return counts;
  }

  private static List<Object> samples(Selection selection) {
    var samples = new ArrayList<Object>();
    for (var recipient : selection.recipients()) {
      if (samples.size() == SAMPLES) {
        break;
      }
      var person = recipient.person();
      samples.add(
          Map.of(
              "name", person.name(),
              "company", person.company().name(),
              "address", person.address().value(),
              "language", person.language().code(),
              "class", StateWords.of(recipient.kind().mailClass())));
    }
    return samples;
  }

  private static Map<String, Object> subjects(Mailing mailing) {
    var subjects = new TreeMap<String, Object>();
    mailing
        .content()
        .texts()
        .forEach((language, text) -> subjects.put(language.code(), text.subject()));
    return subjects;
  }

  private static Map<String, Object> audience(Audience audience) {
    return Map.of(
        "include", parts(audience.include()),
        "exclude", parts(audience.exclude()),
        "alreadyGot", audience.alreadyGot());
  }

  private static List<Object> parts(List<Part> parts) {
    var list = new ArrayList<Object>();
    for (var part : parts) {
      list.add(
          switch (part) {
            case Part.Candidates(var network, var state) when state.isPresent() ->
                Map.of("candidates", network, "state", StateWords.of(state.get()));
            case Part.Candidates(var network, var _) -> Map.of("candidates", network);
            case Part.Participants(var network) -> Map.of("participants", network);
            case Part.Waiting(var network) -> Map.of("waiting", network);
            case Part.Address(var address) -> Map.of("address", address.value());
          });
    }
    return list;
  }
}
