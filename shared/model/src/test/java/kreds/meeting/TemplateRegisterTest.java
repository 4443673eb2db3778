package kreds.meeting;

import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An association plans its years by two templates that ship, and by its own (S14).
final class TemplateRegisterTest {
  private static final List<RunTemplate.Planned> TWO = List.of(meeting("A", 0), meeting("B", 9));
  private static final List<RunTemplate.Planned> ONE = List.of(meeting("A", 0));
  private final TemplateRegister empty = new TemplateRegister(List.of());

  @Test
  void itsOwnStandBesideThoseThatShipInTheOrderOfTheirNames() {
    var register = set(set(empty, "to", TWO), "en", ONE);

    assertThat(names(register)).containsExactly("four", "five", "en", "to");
    assertThat(done(register.named("to"))).isEqualTo(new RunTemplate("to", TWO));
    assertThat(done(register.named("five"))).isEqualTo(RunTemplate.SHIPPED.getLast());
    assertThat(code(register.named("tre"))).isEqualTo("template-unknown");
    var no = register.named("tre").fold(_ -> "", refusal -> refusal.detail());
    assertThat(no).isEqualTo("There is no such template. There are: four, five, en, to.");
  }

  @Test
  void oneIsWrittenUnderTheVersionThatWasRead() {
    var added = done(empty.set("to", TWO)).orElseThrow();
    assertThat(added.before()).isEmpty();
    assertThat(added.after()).isEqualTo(new OwnTemplate("to", TWO, 1));

    var register = set(empty, "to", TWO);
    var changed = done(register.set("to", ONE)).orElseThrow();

    assertThat(changed.before()).contains(added.after());
    assertThat(changed.after()).isEqualTo(new OwnTemplate("to", ONE, 2));
    assertThat(done(register.set("to", TWO))).as("it stands so").isEmpty();
  }

  @Test
  void oneThatShipsIsAsItShipsOnceItsOwnMeetingsAreTakenOff() {
    assertThat(done(empty.set("four", List.of()))).isEmpty();
    assertThat(done(empty.set("four", RunTemplate.SHIPPED.getFirst().meetings()))).isEmpty();

    var other = set(empty, "four", TWO);
    assertThat(names(other)).containsExactly("four", "five");
    assertThat(done(other.named("four")).meetings()).isEqualTo(TWO);

    var back = done(other.set("four", List.of())).orElseThrow();
    assertThat(back.after()).isEqualTo(new OwnTemplate("four", List.of(), 2));
    var again = set(other, "four", List.of());
    assertThat(done(again.named("four"))).isEqualTo(RunTemplate.SHIPPED.getFirst());
    assertThat(done(again.set("four", List.of()))).isEmpty();
  }

  @Test
  void oneOfItsOwnIsTakenOffAndComesBackUnderALaterVersion() {
    assertThat(code(empty.set("to", List.of()))).isEqualTo("template-unknown");

    var off = set(set(empty, "to", TWO), "to", List.of());

    assertThat(names(off)).containsExactly("four", "five");
    assertThat(code(off.set("to", List.of()))).isEqualTo("template-unknown");
    assertThat(done(off.set("to", TWO)))
        .contains(
            new TemplateRegister.Rewritten(
                Optional.of(new OwnTemplate("to", List.of(), 2)), new OwnTemplate("to", TWO, 3)));
  }

  @Test
  void thereAreNotMoreThanAnybodyTellsApart() {
    var register = empty;
    for (var number = 3; number <= TemplateRegister.MOST; number++) {
      register = set(register, "own-" + number, ONE);
    }

    assertThat(register.all()).hasSize(TemplateRegister.MOST);
    assertThat(code(register.set("more", ONE))).isEqualTo("templates-full");
    assertThat(done(register.set("own-3", TWO))).isPresent();
    assertThat(done(register.set("own-3", List.of()))).isPresent();
  }

  private static TemplateRegister set(
      TemplateRegister register, String name, List<RunTemplate.Planned> meetings) {
    var rewritten = done(register.set(name, meetings)).orElseThrow();
    var own = new ArrayList<>(register.own());
    rewritten.before().ifPresent(own::remove);
    own.add(rewritten.after());
    return new TemplateRegister(own);
  }

  private static List<String> names(TemplateRegister register) {
    return register.all().stream().map(RunTemplate::name).toList();
  }

  private static RunTemplate.Planned meeting(String title, int weeks) {
    return new RunTemplate.Planned(title, weeks, LocalTime.NOON, Duration.ofMinutes(90));
  }
}
