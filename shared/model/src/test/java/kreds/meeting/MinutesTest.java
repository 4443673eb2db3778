package kreds.meeting;

import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Minutes;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.meeting.RunTodo.What;
import kreds.outcome.Refusal;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Minutes reach those who take part and who leads, who can object to them for some days (S13); and
/// what a meeting needs before it may be called held (S19).
final class MinutesTest {
  private static final Instant END = firstMorning().end().instant();
  private static final Instant WEEK_BEFORE =
      firstMorning().start().instant().minus(Duration.ofDays(7));
  private static final Instant OVER = END.plus(Duration.ofDays(14));
  private static final String TEXT = "1. Velkomst\n2. Bordet rundt";

  @Test
  void minutesOfAMeetingThatIsOverGoToThoseWhoTakePartAndToWhoLeadsAndToNobodyElse() {
    var decision = done(scheduled().publish("m-1", TEXT, END));

    assertThat(letters(decision))
        .extracting(Delivery::key)
        .containsExactly(
            "minutes-out/m-1/1/" + FACILITATOR,
            "minutes-out/m-1/1/e-1",
            "minutes-out/m-1/1/e-2",
            "minutes-out/m-1/1/e-3");
    var letter = letters(decision).getLast().letter();
    assertThat(letter.values())
        .containsEntry("change", "first")
        .containsEntry("files", "")
        .containsEntry("deadline", OVER.toString())
        .containsEntry("start", firstMorning().start().instant().toString());
    assertThat(letter.values().toString()).doesNotContain("Bordet rundt");
    assertThat(letter.links()).containsKey("page");
    var asked = record(decision.after()).minutes().orElseThrow();
    assertThat(asked.inquiry().id().named()).isEqualTo("m-1/minutes-1");
    assertThat(asked.inquiry().notified())
        .containsExactlyInAnyOrder(FACILITATOR, "e-1", "e-2", "e-3");
    assertThat(asked.inquiry().nextAt()).contains(OVER);
    assertThat(MeetingRecord.minutes(asked)).isEqualTo(new Minutes(1, TEXT));
    assertThat(follows(decision).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.after()).isEqualTo("version 1");
          assertThat(line.before()).isEmpty();
          assertThat(line.toString()).doesNotContain("Velkomst");
        });
  }

  @Test
  void theLetterNamesTheFilesThatAreThere() {
    var decision = done(scheduled().publish("m-1", TEXT, files("Oplæg.pdf", "Tal.xlsx"), END));

    assertThat(letters(decision))
        .hasSize(4)
        .allSatisfy(delivery ->
            assertThat(delivery.letter().values()).containsEntry("files", "Oplæg.pdf\nTal.xlsx"));
    assertThat(follows(decision).audit().toString()).doesNotContain("Oplæg");
  }

  @Test
  void whatIsSaidOfFilesCollidesWithAFileThatComesMeanwhile() {
    var before = scheduled();
    var first = after(before.publish("m-1", TEXT, files("Oplæg.pdf"), END));
    var more = after(first.publish("m-1", "", files("Oplæg.pdf", "Tal.xlsx"), END));

    var version = record(before).meeting().version();
    assertThat(record(first).meeting().version()).isEqualTo(version + 1);
    assertThat(record(more).meeting().version()).isEqualTo(version + 2);
  }

  @Test
  void filesThatComeLaterAreToldByTheSameOrderAndAskNothing() {
    var first = after(scheduled().publish("m-1", TEXT, files("Oplæg.pdf"), END));
    assertThat(done(first.publish("m-1", TEXT, files("Oplæg.pdf"), END)).isNothing()).isTrue();
    var said = objecting(first, "e-1", 1, "Forkert");
    var later = END.plus(Duration.ofDays(15));
    var more = files("Oplæg.pdf", "Tal.xlsx", "Billede.jpg");

    for (var text : List.of(TEXT, "")) {
      var decision = done(said.publish("m-1", text, more, later));

      assertThat(letters(decision))
          .extracting(Delivery::key)
          .containsExactly(
              "files-added/m-1/3/" + FACILITATOR,
              "files-added/m-1/3/e-1",
              "files-added/m-1/3/e-2",
              "files-added/m-1/3/e-3");
      assertThat(letters(decision).getLast().letter().values())
          .containsEntry("files", "Tal.xlsx\nBillede.jpg")
          .containsEntry("start", firstMorning().start().instant().toString())
          .doesNotContainKeys("deadline", "change");
      assertThat(letters(decision).getLast().letter().links()).containsKey("page");
      assertThat(follows(decision).audit())
          .singleElement()
          .satisfies(line -> {
            assertThat(line.after()).isEqualTo("2 files told");
            assertThat(line.toString()).doesNotContain("Tal");
          });
      var asked = record(decision.after()).minutes().orElseThrow();
      assertThat(asked.inquiry().id().named()).isEqualTo("m-1/minutes-1");
      assertThat(asked.inquiry().closesAt()).isEqualTo(OVER);
      assertThat(asked.answers()).as("what was said stays").hasSize(1);
      assertThat(done(decision.after().publish("m-1", text, more, later)).isNothing()).isTrue();
      assertThat(letters(done(decision.after().publish("m-1", "Rettet", more, later))).getLast())
          .as("a corrected text names all that there are")
          .satisfies(letter ->
              assertThat(letter.letter().values().get("files")).contains("Oplæg.pdf", "Tal.xlsx"));
    }
    var without = files("Oplæg.pdf");
    without.remove("file-1");
    assertThat(done(first.publish("m-1", TEXT, without, END)).isNothing())
        .as("what was removed is no news")
        .isTrue();
  }

  @Test
  void withoutATextThereHaveToBeMinutes() {
    var no = refusal(scheduled().publish("m-1", "", END));

    assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(no.code()).isEqualTo("text-missing");
    assertThat(no.detail()).contains("\"text\"");
  }

  @Test
  void whoHasHadThemAtAFormerAddressIsToldOfACorrection() {
    var first = after(scheduled().publish("m-1", TEXT, END));
    var moved = new NetworkFixture(first.roster()).moving(1, 9).roster();
    var known = new RunMeetings(moved, first.meetings(), first.group(), first.statutes());

    assertThat(letters(done(known.publish("m-1", "Rettet", END))))
        .filteredOn(letter -> letter.key().endsWith("/e-9"))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.letter().values()).containsEntry("change", "changed"));
  }

  @Test
  void whoReadsTheFirstOnesOnlyWhenTheyAreCorrectedIsToldOfNoCorrection() {
    var first = after(scheduled().publish("m-1", TEXT, END));
    var asked = record(first).minutes().orElseThrow().inquiry();
    var without = new ArrayList<InquiryRecord>();
    for (var each : record(first).inquiries()) {
      without.add(
          each.inquiry().equals(asked)
              ? new InquiryRecord(asked.forgetting("e-3"), each.answers())
              : each);
    }
    var known =
        new RunMeetings(
            first.roster(),
            List.of(new MeetingRecord(record(first).meeting(), without)),
            first.group(),
            first.statutes());

    var letters = letters(done(known.publish("m-1", "Rettet", END)));

    assertThat(letters)
        .filteredOn(letter -> letter.key().endsWith("/e-3"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.letter().values()).containsEntry("change", "first"));
    assertThat(letters)
        .filteredOn(letter -> !letter.key().endsWith("/e-3"))
        .hasSize(3)
        .allSatisfy(
            letter -> assertThat(letter.letter().values()).containsEntry("change", "changed"));
  }

  private static Map<String, String> files(String... names) {
    var files = new LinkedHashMap<String, String>();
    for (var name : names) {
      files.put("file-" + (files.size() + 1), name);
    }
    return files;
  }

  @Test
  void theSameTextAgainChangesNothingAndACorrectedOneAsksAnew() {
    var first = objecting(after(scheduled().publish("m-1", TEXT, END)), "e-1", 1, "Forkert");
    assertThat(done(first.publish("m-1", TEXT, END)).isNothing()).isTrue();
    assertThat(record(first).objections()).hasSize(1);

    var later = END.plus(Duration.ofDays(3));
    var decision = done(first.publish("m-1", "Rettet", later));

    var second = record(decision.after());
    assertThat(second.minutes().orElseThrow().inquiry().id().kind()).isEqualTo("minutes-2");
    assertThat(second.minutes().orElseThrow().inquiry().closesAt())
        .isEqualTo(later.plus(Duration.ofDays(14)));
    assertThat(second.objections()).isEmpty();
    var former = second.inquiry("minutes-1").orElseThrow();
    assertThat(former.inquiry().closed()).isTrue();
    assertThat(former.answers()).as("what was said stays").hasSize(1);
    assertThat(letters(decision).getFirst().letter().values()).containsEntry("change", "changed");
    assertThat(follows(decision).audit().getFirst().before()).isEqualTo("version 1");
    assertThat(second.rsvp()).isPresent();
  }

  @Test
  void theStatutesSayForHowLongOneCanObject() {
    var run = after(scheduled().conducted(new Statutes(7, 3, 50, 0), MONDAY));

    var published = after(run.publish("m-1", TEXT, END));

    assertThat(record(published).minutes().orElseThrow().inquiry().closesAt())
        .isEqualTo(END.plus(Duration.ofDays(3)));
  }

  @Test
  void whatIsNotOverHasNoMinutes() {
    var reason = new Reason("Syg", Language.DA, Optional.empty());

    assertThat(code(scheduled().publish("m-1", TEXT, END.minusMillis(1))))
        .isEqualTo("meeting-not-over");
    assertThat(code(aMeeting().polling().all().publish("m-1", TEXT, END)))
        .isEqualTo("meeting-undated");
    assertThat(code(after(scheduled().cancel("m-1", reason, MONDAY)).publish("m-1", TEXT, END)))
        .isEqualTo("meeting-cancelled");
    assertThat(code(scheduled().publish("m-9", TEXT, END))).isEqualTo("meeting-unknown");
    assertThatThrownBy(() -> new Minutes(0, TEXT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Minutes(1, " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWhoTakesPartObjectsAndOnlyToWhatWasReadAndInTime() {
    var inquiry =
        record(after(scheduled().publish("m-1", TEXT, END))).minutes().orElseThrow().inquiry();
    var all = scheduled().attendees(record(scheduled()).meeting());
    var one = all.find("e-1").orElseThrow();
    var leads = all.find(FACILITATOR).orElseThrow();
    var said = new Response.Objection(1, "Forkert");

    assertThat(answer(inquiry, one, said, END)).isEqualTo("done");
    assertThat(answer(inquiry, leads, said, END)).isEqualTo("minutes-not-asked");
    assertThat(answer(inquiry, one, new Response.Objection(2, "x"), END))
        .isEqualTo("minutes-changed");
    assertThat(answer(inquiry, one, said, OVER)).isEqualTo("minutes-closed");
    assertThat(said.brief()).isEqualTo("objection");
    assertThat(new Response.Objection(1, " ").brief()).isEqualTo("taken back");
    assertThatThrownBy(() -> inquiry.answer(one, new Response.Accepted(1), END))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(inquiry.question().closed()).isEqualTo(Question.Objecting.CLOSED);
  }

  @Test
  void afterTheDaysTheyAreClosedByThemselves() {
    var alone = after(scheduled().conducted(new Statutes(7, 14, 50, false, 0), MONDAY));
    var published = after(alone.publish("m-1", TEXT, END)).at(END, staff()).after();
    assertThat(published.at(OVER.minusMillis(1), staff()).isNothing()).isTrue();

    var closed = published.at(OVER, staff());

    assertThat(record(closed.after()).minutes().orElseThrow().inquiry().closed()).isTrue();
    assertThat(letters(closed)).isEmpty();
    assertThat(follows(closed).audit().getFirst().before()).isEqualTo("minutes-1 open");
    assertThat(closed.after().at(OVER, staff()).isNothing()).isTrue();
  }

  @Test
  void hostAndSpeakersFromOutsideReadNone() {
    var all = scheduled().attendees(record(scheduled()).meeting());

    assertThat(all.reader(all.find(HOST).orElseThrow())).isEmpty();
    assertThat(all.reader(all.find(SPEAKER).orElseThrow())).isEmpty();
    assertThat(all.reader(all.find("e-2").orElseThrow()).map(Attendee::id)).contains("e-2");
    assertThat(all.readers())
        .extracting(Attendee::id)
        .containsExactly(FACILITATOR, "e-1", "e-2", "e-3");
  }

  @Test
  void staffReadWhatIsSaidAndTheAuditDoesNot() {
    var run = after(scheduled().publish("m-1", TEXT, END));
    var meeting = record(run).meeting();
    var by = run.attendees(meeting).find("e-1").orElseThrow();
    var said = new Answer("e-1", new Response.Objection(1, "Vi talte ikke om priser."), END);
    var back = new Answer("e-1", new Response.Objection(1, ""), END.plusSeconds(1));

    var first = follows(new MeetingHappening.OfConduct.Objected(meeting, by, said, staff()));
    var second = follows(new MeetingHappening.OfConduct.Objected(meeting, by, back, staff()));

    var letter = first.letters().getFirst();
    assertThat(letter.letter().kind()).isEqualTo(LetterKind.MINUTES_OBJECTION);
    assertThat(letter.letter().to()).isEqualTo(staff());
    assertThat(letter.letter().values())
        .containsEntry("objection", "Vi talte ikke om priser.")
        .containsEntry("said", "objection")
        .containsEntry("number", "1");
    assertThat(letter.letter().values().get("event")).contains("show-meeting", "m-1");
    assertThat(letter.letter().values().get("who")).startsWith("Deltager 1\n");
    assertThat(first.audit().getFirst().after()).isEqualTo("objection");
    assertThat(first.audit().toString()).doesNotContain("priser");
    assertThat(second.letters().getFirst().letter().values()).containsEntry("said", "taken-back");
    assertThat(second.letters().getFirst().key()).isNotEqualTo(letter.key());
    var other = new Answer("e-1", new Response.Accepted(1), END);
    assertThatThrownBy(
            () -> follows(new MeetingHappening.OfConduct.Objected(meeting, by, other, staff())))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatStandsAgainstThemStaysWithStaffUntilTheySayThatTheMinutesStand() {
    var objected = objecting(complete(), "e-2", 1, "Forkert");
    var held = after(objected.hold("m-1", Optional.empty(), END));
    var since = END.plusSeconds(1);

    assertThat(RunTodo.of(held, since))
        .filteredOn(todo -> todo.meeting().isPresent())
        .singleElement()
        .satisfies(todo -> {
          assertThat(todo.what()).isEqualTo(What.MINUTES_OBJECTED);
          assertThat(todo.since()).isEqualTo(since);
        });
    var later = since.plus(Duration.ofDays(140));
    assertThat(what(held, later)).contains(What.MINUTES_OBJECTED);

    var said = done(new StandingMinutes(held).say("m-1", later));

    assertThat(what(said.after(), later)).doesNotContain(What.MINUTES_OBJECTED);
    assertThat(record(said.after()).objections()).as("it is kept").hasSize(1);
    assertThat(record(said.after()).openObjections()).isEmpty();
    assertThat(said.happenings())
        .singleElement()
        .satisfies(each -> {
          assertThat(follows(each).letters()).isEmpty();
          assertThat(follows(each).audit().getFirst().before()).isEqualTo("1 objection");
          assertThat(follows(each).audit().getFirst().after())
              .isEqualTo("m-1/minutes-1 as they are");
        });
    assertThat(done(new StandingMinutes(said.after()).say("m-1", later)).isNothing()).isTrue();
    var late = objecting(said.after(), "e-3", 2, "Kom senere");
    assertThat(record(late).openObjections())
        .as("said before staff let them stand, and written down after it")
        .extracting(Answer::attendee)
        .containsExactly("e-3");
    assertThat(record(after(new StandingMinutes(late).say("m-1", later))).openObjections())
        .isEmpty();
    var more = objecting(said.after(), "e-1", 300_000_000, "Også");
    assertThat(record(more).openObjections()).extracting(Answer::attendee).containsExactly("e-1");
    var told = after(more.publish("m-1", "", Map.of("f-1", "slides.pdf"), later));
    assertThat(record(told).openObjections()).as("files change nothing of it").hasSize(1);
    assertThat(
            code(new StandingMinutes(after(scheduled().publish("m-1", TEXT, END))).say("m-1", END)))
        .isEqualTo("nothing-objected");
    assertThat(code(new StandingMinutes(held).say("m-9", END))).isEqualTo(Meeting.UNKNOWN.code());
  }

  @Test
  void whatStandsAgainstThemIsToldInItsOrderAndWhatIsTakenBackIsNot() {
    var run = after(scheduled().publish("m-1", TEXT, END));
    var two = objecting(objecting(run, "e-2", 2, "Sent"), "e-1", 1, "Tidligt");
    var back = objecting(two, "e-3", 3, "");

    assertThat(record(back).objections())
        .extracting(Answer::attendee)
        .containsExactly("e-1", "e-2");
    assertThat(RunTodo.of(back, END))
        .filteredOn(todo -> todo.what() == What.MINUTES_OBJECTED)
        .singleElement()
        .satisfies(todo -> assertThat(todo.since()).isEqualTo(END.plusSeconds(1)));
    assertThat(what(after(back.publish("m-1", "Rettet", END)), END))
        .doesNotContain(What.MINUTES_OBJECTED, What.MINUTES_MISSING);
  }

  @Test
  void allThatAMeetingLacksIsNamedAtOnce() {
    var start = firstMorning().start().instant();

    assertThat(refusal(scheduled().hold("m-1", Optional.empty(), start)).detail())
        .isEqualTo(
            "Meeting 1 \"Sortering i praksis\" is not held yet: it is not over yet; no agenda went out"
                + " before it; it is not noted who was there; its minutes are not published. Nothing"
                + " is changed.");
    assertThat(Lacking.of(record(scheduled()), start.minusMillis(1)))
        .as("of one that has not begun nothing else is missing yet")
        .containsExactly(Lacking.END);
    assertThat(code(scheduled().hold("m-1", Optional.empty(), END))).isEqualTo(Conduct.INCOMPLETE);
    assertThat(Lacking.of(record(scheduled()), END))
        .containsExactly(Lacking.AGENDA, Lacking.ATTENDANCE, Lacking.MINUTES);
    assertThat(Lacking.of(record(complete()), END)).isEmpty();
    assertThat(Lacking.of(record(complete()), END.minusMillis(1))).containsExactly(Lacking.END);
  }

  @Test
  void aMeetingThatHasAllIsHeldOnceAndIsShownSo() {
    assertThat(what(complete(), END)).contains(What.MEETING_NOT_HELD);

    var decision = done(complete().hold("m-1", Optional.empty(), END));

    var meeting = record(decision.after()).meeting();
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.stageAt(END)).isEqualTo(MeetingStage.HELD);
    assertThat(meeting.slot()).isEqualTo(record(complete()).meeting().slot());
    assertThat(meeting.nextAt()).isEmpty();
    assertThat(meeting.isOpen()).isFalse();
    assertThat(letters(decision)).isEmpty();
    assertThat(follows(decision).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).startsWith("scheduled ");
          assertThat(line.after()).startsWith("held ").doesNotContain("by staff");
        });
    var held = decision.after();
    assertThat(done(held.hold("m-1", Optional.empty(), END)).isNothing()).isTrue();
    assertThat(what(held, END)).containsExactly(What.MEETING_NOT_PLANNED);
    assertThat(code(held.attend("m-1", List.of("e-2"), List.of(), END))).isEqualTo("meeting-held");
    assertThat(done(held.publish("m-1", "Rettet", END)).isNothing()).isFalse();
    assertThat(new Turnout(held).counted()).hasSize(1);
  }

  @Test
  void anAgendaThatStaffSentThemselvesCountsIfItWasBeforeTheDay() {
    var bare = kept(aMeeting().saying(Programme.EMPTY).fixedOn(firstMorning()).all());
    assertThat(Lacking.of(record(bare), END)).containsExactly(Lacking.AGENDA);
    assertThat(what(bare, END)).contains(What.MEETING_NOT_HELD);
    assertThat(code(bare.hold("m-1", Optional.of(LocalDate.of(2027, 2, 2)), END)))
        .isEqualTo("agenda-late");

    var decision = done(bare.hold("m-1", Optional.of(LocalDate.of(2027, 2, 1)), END));

    assertThat(record(decision.after()).meeting().agenda().sentAt())
        .contains(Instant.parse("2027-01-31T23:00:00Z"));
    assertThat(follows(decision).audit().getFirst().after()).endsWith(", agenda sent by staff");
    var known = done(complete().hold("m-1", Optional.of(LocalDate.of(2027, 1, 5)), END));
    assertThat(record(known.after()).meeting().agenda().sentAt()).contains(WEEK_BEFORE);
  }

  @Test
  void whatHasNoDateOrWasCancelledIsNotHeld() {
    var reason = new Reason("Syg", Language.DA, Optional.empty());

    assertThat(code(aMeeting().polling().all().hold("m-1", Optional.empty(), END)))
        .isEqualTo("meeting-undated");
    assertThat(
            code(
                after(scheduled().cancel("m-1", reason, MONDAY))
                    .hold("m-1", Optional.empty(), END)))
        .isEqualTo("meeting-cancelled");
    assertThat(code(scheduled().hold("m-9", Optional.empty(), END))).isEqualTo("meeting-unknown");
  }

  private static RunMeetings scheduled() {
    return aMeeting().fixedOn(firstMorning()).all();
  }

  /// Its agenda went out, and all is kept.
  private static RunMeetings complete() {
    return kept(scheduled().at(WEEK_BEFORE, staff()).after());
  }

  private static RunMeetings kept(RunMeetings run) {
    return after(
        after(run.attend("m-1", List.of("e-1"), List.of(), END)).publish("m-1", TEXT, END));
  }

  private static RunMeetings objecting(RunMeetings run, String who, int second, String text) {
    var record = record(run);
    var all = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      var answers = new ArrayList<>(each.answers());
      if (each.inquiry().id().isOfMinutes()) {
        answers.add(new Answer(who, new Response.Objection(1, text), END.plusSeconds(second)));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new RunMeetings(
        run.roster(),
        List.of(new MeetingRecord(record.meeting(), all)),
        run.group(),
        run.statutes());
  }

  private static MeetingRecord record(RunMeetings run) {
    return run.find("m-1").orElseThrow();
  }

  private static String answer(Inquiry inquiry, Attendee by, Response said, Instant at) {
    return inquiry.answer(by, said, at).fold(_ -> "done", Refusal::code);
  }

  private static List<What> what(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream().map(RunTodo::what).toList();
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    return Consequences.of(decision.happenings(), MinutesTest::follows);
  }

  private static Consequences follows(MeetingHappening happening) {
    return new MeetingConsequences(aMeeting().all().roster().network())
        .of(happening, byStaff(Subject.meeting("m-1"), "publish-minutes"));
  }
}
