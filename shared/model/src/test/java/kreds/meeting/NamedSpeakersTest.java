package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.member;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.BO;
import static kreds.sample.SpeakerFixture.aTalk;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Question;
import kreds.sample.SpeakerFixture;
import org.junit.jupiter.api.Test;

/// Who has said no, or was taken out, is named by no page and no letter, though the programme still
/// says so as staff wrote it; and nobody rates who never said yes.
final class NamedSpeakersTest {
  private final SpeakerFixture asked =
      aTalk(aMeeting().saying(programme("Åse Møller")).fixedOn(firstMorning())).asked();
  private final SpeakerFixture declined = asked.answered(false);

  @Test
  void whoHasSaidNoIsReadByNobodyAndIsThereAgainAfterAYes() {
    assertThat(speaker(asked)).isEqualTo("Åse Møller");
    assertThat(speaker(declined)).isEmpty();
    assertThat(declined.meeting().meeting().outline().programme())
        .isEqualTo(programme("Åse Møller"));
    assertThat(declined.meeting().meeting().stillNamed())
        .containsExactly(declined.member(AASE).post());
    assertThat(asked.meeting().meeting().stillNamed()).isEmpty();
    assertThat(speaker(declined.answered(true))).isEqualTo("Åse Møller");
    assertThat(declined.meeting().all().roster().network().nextMeeting().orElseThrow().agenda())
        .containsExactly("09:30 Nye EU-regler");
  }

  @Test
  void whoIsTakenOutOrReplacedIsReadByNobody() {
    var post = asked.member(AASE).post();
    var released =
        asked.now(after(new Speaking(asked.meeting().all()).release("m-1", post, MONDAY)));
    var replaced =
        asked.now(after(asked.ask(request(BO, 9_000, Optional.empty(), Optional.of(post)))));

    assertThat(speaker(released)).isEmpty();
    assertThat(speaker(replaced)).isEmpty();
  }

  @Test
  void whoGivesThePointWithThemStays() {
    var point = point("Anne Holm og Åse Møller; Signe Højgaard");

    assertThat(point.without(Set.of("Åse Møller"), Map.of()).speaker())
        .isEqualTo("Anne Holm, Signe Højgaard");
    assertThat(point.without(Set.of("Bo Holm"), Map.of())).isSameAs(point);
    assertThat(
            point("Anne Holm (DTU) and åse møller")
                .without(Set.of("Åse Møller"), Map.of())
                .speaker())
        .isEqualTo("Anne Holm (DTU)");
  }

  @Test
  void whoComesUnderTheSameNameIsNamedStill() {
    var members =
        List.of(
            member("t-1", Attendee.Role.SPEAKER, 1, "Åse Møller", "a@x.example")
                .in(SpeakerState.RELEASED),
            member("t-2", Attendee.Role.SPEAKER, 2, "Åse Møller", "b@x.example")
                .in(SpeakerState.ASKED));

    assertThat(new Team(members).parted()).isEmpty();
    assertThat(new Team(members.subList(0, 1)).parted()).containsExactly("Åse Møller");
  }

  @Test
  void aNoTellsNobodyOfTheProgrammeAnewUntilStaffWriteIt() {
    var week = firstMorning().start().instant().minusSeconds(7 * 24 * 3_600);
    var sent = asked.now(asked.meeting().all().at(week, staff()).after().at(week, staff()).after());

    var after = sent.answered(false);

    assertThat(after.meeting().meeting().agendaAt()).isEmpty();
    var written = after(after.meeting().all().programme("m-1", programme("Bo Taler"), week));
    assertThat(written.find("m-1").orElseThrow().meeting().agendaAt()).contains(week);
  }

  @Test
  void nobodyRatesWhoNeverSaidYes() {
    assertThat(evaluated(asked))
        .containsExactly(new EvaluatedPoint("point-1", "Nye EU-regler", ""));
    assertThat(evaluated(declined))
        .containsExactly(new EvaluatedPoint("point-1", "Nye EU-regler", ""));
    assertThat(evaluated(asked.answered(true)))
        .containsExactly(new EvaluatedPoint("point-1", "Nye EU-regler", "Åse Møller"));
  }

  @Test
  void nobodyRatesTheirCompanyInTheirPlace() {
    var said = programme("Åse Møller, Emballageinstituttet, og Anne Holm");
    var talk = aTalk(aMeeting().saying(said).fixedOn(firstMorning())).asked();

    assertThat(evaluated(talk))
        .containsExactly(new EvaluatedPoint("point-1", "Nye EU-regler", "Anne Holm"));
    assertThat(speaker(talk.answered(false))).isEqualTo("Anne Holm");
  }

  private static List<EvaluatedPoint> evaluated(SpeakerFixture talk) {
    var end = firstMorning().end().instant();
    var over = talk.meeting().all().at(end, staff()).after().at(end, staff()).after();
    var asked = over.at(end.plusSeconds(7 * 24 * 3_600), staff()).after();
    return asked.find("m-1").orElseThrow().evaluation().stream()
        .map(each -> (Question.Evaluating) each.inquiry().question())
        .flatMap(question -> question.points().stream())
        .toList();
  }

  private static String speaker(SpeakerFixture talk) {
    return talk.meeting().meeting().programme().items().getFirst().speaker();
  }

  private static Programme programme(String speaker) {
    return new Programme(List.of(point(speaker)));
  }

  private static AgendaItem point(String speaker) {
    return new AgendaItem(
        LocalTime.parse("09:30"),
        LocalTime.parse("10:30"),
        "Nye EU-regler",
        speaker,
        Visibility.PUBLIC);
  }
}
