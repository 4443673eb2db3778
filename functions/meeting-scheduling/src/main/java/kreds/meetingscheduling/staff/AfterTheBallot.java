package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Cost;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Slot;
import kreds.meeting.Balloting;
import kreds.meeting.Insistence;
import kreds.meetingscheduling.planning.AskingTheRun;
import kreds.text.Money;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order once a group has chosen: a meeting on each date and one for each theme that
/// no date is left for, each speaker to be asked, and the costs without those that the fees take
/// the place of. What the group wants is still to be agreed with those who are to come.
///
/// @param asked the ballot
/// @param result how it came out
record AfterTheBallot(String network, AskingTheRun.Asked asked, BallotResult result, Instant now) {
  private static final String NETWORK = "network";

  /// One order.
  ///
  /// @param fields that are known
  /// @param fill what staff still have to write
  private record Offer(StaffCommand command, Map<String, Object> fields, List<String> fill) {}

  /// That answer with all of it.
  StaffAnswer.Done offered(StaffAnswer.Done answer) {
    var offers = new ArrayList<Offer>();
    offers.addAll(meetings());
    ballot().speakers().stream()
        .filter(talk -> result.isChosen(talk.id()))
        .map(this::asking)
        .forEach(offers::add);
    var done = answer;
    for (var offer : offers) {
      done = done.toFill(offer.command, offer.fields, offer.fill.toArray(String[]::new));
    }
    var costs = costs();
    return costs.isEmpty()
        ? done
        : done.seenFirst(StaffCommand.SET_COSTS, Map.of(NETWORK, network, "costs", costs.get()));
  }

  /// Staff may put another theme on a date. A date that is past, or has its meeting already, is
  /// left out, and so is a theme that has its own.
  private List<Offer> meetings() {
    return new Balloting(asked.group().run())
        .stillMeant(asked.inquiry().inquiry(), now).stream()
            .map(each ->
                each.date()
                    .map(date -> dated(date, each.title()))
                    .orElseGet(() -> planned(each.title().orElseThrow())))
            .toList();
  }

  /// Everybody is invited at once, and reads where.
  private Offer dated(Slot date, Optional<String> title) {
    var fields = fields();
    title.ifPresent(theme -> fields.put("title", theme));
    fields.put("start", date.start().local().toString());
    fields.put("end", date.end().local().toString());
    return new Offer(
        StaffCommand.SCHEDULE_MEETING,
        fields,
        title.isPresent() ? fill("place") : fill("title", "place"));
  }

  private Offer planned(String title) {
    var fields = fields();
    fields.put("title", title);
    return new Offer(StaffCommand.PLAN_MEETING, fields, fill("dates", "pollDeadline"));
  }

  /// While dates of another meeting are asked about, staff say whether this is another one.
  private List<String> fill(String... known) {
    var fill = new ArrayList<>(List.of(known));
    if (asked.group().run().meetings().stream().anyMatch(record -> record.isPolling(now))) {
      fill.add(Insistence.ANOTHER.word());
    }
    return fill;
  }

  private Offer asking(Ballot.Talk talk) {
    var fields = fields();
    var fill = new ArrayList<>(List.of("meeting", "email"));
    fields.put("name", talk.name());
    if (talk.subject().isEmpty()) {
      fill.add("subject");
    } else {
      fields.put("subject", talk.subject());
    }
    fields.put("fee", Money.plain(talk.fee().oere()));
    return new Offer(StaffCommand.ASK_SPEAKER, fields, fill);
  }

  /// The costs without those that the fees take the place of, once a speaker is chosen: the fees
  /// themselves are part of the budget from the moment when somebody is asked to speak.
  private Optional<List<Map<String, Object>>> costs() {
    var balloting = new Balloting(asked.group().run());
    var replaced = balloting.replaceable(asked.inquiry().inquiry());
    var left = balloting.prices(ballot()).basis().price().with(Amount.ZERO, replaced).costs().all();
    return replaced.isEmpty()
        ? Optional.empty()
        : Optional.of(left.stream().map(AfterTheBallot::fields).toList());
  }

  private static Map<String, Object> fields(Cost cost) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("what", cost.what());
    fields.put("amount", Money.plain(cost.amount().oere()));
    switch (cost.per()) {
      case MEETING -> fields.put("perMeeting", true);
      case PERSON -> fields.put("perPerson", true);
      case RUN -> {}
    }
    return fields;
  }

  private Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(NETWORK, network);
    return fields;
  }

  private Ballot ballot() {
    return Balloting.of(asked.inquiry().inquiry());
  }
}
