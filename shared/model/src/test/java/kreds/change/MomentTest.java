package kreds.change;

import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.audit.AuditLine;
import kreds.outcome.Refusal;
import kreds.sample.CountingIds;
import org.junit.jupiter.api.Test;

/// Who takes which step on what, and the lines that it leaves.
final class MomentTest {
  private static final String METTE = "mette@forening.example";
  private final Moment at = byStaff(Subject.network("plast"), "resize-network");

  @Test
  void aLineNamesWhoDidWhatToWhat() {
    assertThat(at.line("12–15", "10–15"))
        .isEqualTo(line("a-1", "network/plast", METTE, "resize-network", "12–15", "10–15"));
    assertThat(at.followed("network-ready", "RECRUITING", "READY"))
        .isEqualTo(line("a-2", "network/plast", "system", "network-ready", "RECRUITING", "READY"));
    assertThat(at.refused(Refusal.illegal("no", "No.")))
        .isEqualTo(line("a-3", "network/plast", METTE, "refused resize-network", "", "no"));
    assertThat(at.about(Subject.meeting("m-1")).line("", "x"))
        .isEqualTo(line("a-4", "meeting/m-1", METTE, "resize-network", "", "x"));
  }

  @Test
  void eachSubjectIsWrittenAsKindAndIdentifier() {
    assertThat(
            List.of(
                Subject.network("x"),
                Subject.meeting("x"),
                Subject.proposal("x"),
                Subject.mailing("x"),
                Subject.delivery("x")))
        .extracting(Subject::text)
        .containsExactly("network/x", "meeting/x", "proposal/x", "mailing/x", "delivery/x");
    var ids = new CountingIds();
    assertThat(Subject.contact(person(1).address(), ids).text())
        .isEqualTo("contact/" + ids.of("k", person(1).address().value()))
        .doesNotContain("@");
  }

  @Test
  void whoHasProvedSomethingLeavesRefusals() {
    assertThat(Actor.staff(METTE).leavesRefusals()).isTrue();
    assertThat(Actor.person("e-1").leavesRefusals()).isTrue();
    assertThat(Actor.visitor("e-1").leavesRefusals()).isFalse();
    assertThat(Actor.SYSTEM.leavesRefusals()).isFalse();
    assertThat(Actor.SYSTEM.name()).isEqualTo("system");
    assertThat(Actor.person("e-1")).isEqualTo(new Actor("e-1", Actor.Kind.PERSON));
  }

  @Test
  void whatFollowsAddsUpInOrder() {
    var one = Consequences.of(at.line("", "1"), aServiceLetter());
    var two = Consequences.of(at.line("", "2"));

    var all = Consequences.of(List.of(one, two), each -> each).and(List.of(aServiceLetter()));

    assertThat(all.letters()).containsExactly(aServiceLetter(), aServiceLetter());
    assertThat(all.audit()).extracting(AuditLine::after).containsExactly("1", "2");
    assertThat(Consequences.NONE.and(one)).isEqualTo(one);
  }

  @Test
  void aStampCountsChangesFromOneAndKeepsTheFirstDay() {
    var first = Stamp.first(MONDAY);

    assertThat(first).isEqualTo(new Stamp(MONDAY, MONDAY, 1));
    assertThat(first.changed(MONDAY.plusSeconds(60)))
        .isEqualTo(new Stamp(MONDAY, MONDAY.plusSeconds(60), 2));
  }

  @Test
  void aDecisionWithoutAHappeningIsNothing() {
    assertThat(Decision.unchanged("x").isNothing()).isTrue();
    assertThat(Decision.of("x", "happened").isNothing()).isFalse();
    assertThat(Decision.of("x", "happened").after()).isEqualTo("x");
  }

  private static AuditLine line(
      String id, String subject, String actor, String action, String before, String after) {
    return new AuditLine(id, MONDAY, subject, actor, action, before, after);
  }

  @Test
  void anOrderOfStaffIsAStepAboutWhatItNames() {
    assertThat(new Order(METTE, "resize-network").about(Subject.network("plast")))
        .isEqualTo(at.step());
  }

  @Test
  void theSameMomentMayBeSomebodyElses() {
    assertThat(at.by(Actor.SYSTEM).line("", "x").actor()).isEqualTo("system");
    assertThat(at.by(Actor.SYSTEM).now()).isEqualTo(MONDAY);
  }
}
