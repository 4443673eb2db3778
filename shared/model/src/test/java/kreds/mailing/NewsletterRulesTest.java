package kreds.mailing;

import static kreds.sample.MailFixture.aMailing;
import static kreds.sample.MailFixture.known;
import static kreds.sample.MailFixture.member;
import static kreds.sample.MailFixture.named;
import static kreds.sample.MailFixture.stranger;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.contact.Contact;
import kreds.contact.MailList;
import kreds.delivery.LetterKind;
import kreds.mailing.Audience.Part;
import kreds.sample.MailFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

class NewsletterRulesTest {
  private static final Audience SUBSCRIBERS =
      new Audience(List.of(new Part.Subscribers()), List.of(), List.of());

  @Test
  void itGoesToSubscribersAsSubscribersWhateverElseThereWouldBeABasisFor() {
    var both = member("b").subscribed(Language.EN, MONDAY);
    var selection =
        select(
            List.of(subscriber("a"), subscriber("b"), named("c")),
            stranger("a").subscribed(Language.DA, MONDAY),
            both,
            member("c"));
    assertThat(selection.recipients())
        .extracting(Recipient::kind)
        .containsExactly(
            LetterKind.MAILING_TO_SUBSCRIBER,
            LetterKind.MAILING_TO_SUBSCRIBER,
            LetterKind.MAILING_TO_MEMBER);
    assertThat(selection.recipients().get(1).person().language()).isEqualTo(Language.EN);
  }

  @Test
  void whoHasLeftItSinceDoesNotGetItAndWhoHasLeftTheNewsOfNetworksDoes() {
    var subscribed = member("a").subscribed(Language.DA, MONDAY);
    assertThat(
            select(List.of(subscriber("a")), subscribed.left(MailList.NEWSLETTER, MONDAY))
                .leftOut())
        .isEqualTo(Map.of("unsubscribed", 1));
    assertThat(
            select(List.of(subscriber("a")), subscribed.left(MailList.NETWORKS, MONDAY)).number())
        .isEqualTo(1);
  }

  @Test
  void anIssueIsNobodysOwnAndNotForWhoHasLeftTheNewsletter() {
    var left = member("b").subscribed(Language.DA, MONDAY).left(MailList.NEWSLETTER, MONDAY);
    var selection =
        Selection.ofIssue(
            List.of(
                subscriber("a"),
                MailFixture.enrolled("a", "plast"),
                MailFixture.enrolled("b", "plast"),
                MailFixture.enrolled("c", "plast")),
            Set.of(),
            Set.of(),
            known(stranger("a").subscribed(Language.DA, MONDAY), left, member("c")),
            MONDAY);
    assertThat(selection.recipients())
        .extracting(each -> each.person().address(), Recipient::kind)
        .containsExactly(
            tuple(named("a").person().address(), LetterKind.MAILING_TO_SUBSCRIBER),
            tuple(named("c").person().address(), LetterKind.MAILING_TO_MEMBER));
    assertThat(selection.leftOut()).isEqualTo(Map.of("unsubscribed", 1));
  }

  @Test
  void whoIsNamedTwiceIsASubscriberOnce() {
    var twice =
        select(List.of(named("a"), subscriber("a")), member("a").subscribed(Language.DA, MONDAY));
    assertThat(twice.recipients())
        .extracting(Recipient::kind)
        .containsExactly(LetterKind.MAILING_TO_SUBSCRIBER);
  }

  @Test
  void anIssueIsAMailingToSubscribersAndNamesNobody() {
    assertThat(SUBSCRIBERS.isNewsletter()).isTrue();
    assertThat(SUBSCRIBERS.networks()).isEmpty();
    assertThat(SUBSCRIBERS.isForEnrolledElsewhere("n")).isFalse();
    var candidates = new Part.Candidates("n", Optional.empty());
    assertThat(new Audience(List.of(candidates), List.of(new Part.Subscribers()), List.of()))
        .extracting(Audience::isNewsletter)
        .isEqualTo(false);
    assertThat(codes(SUBSCRIBERS, "Dear {name}, {company}"))
        .containsExactly("not-in-a-newsletter", "not-in-a-newsletter");
    assertThat(codes(SUBSCRIBERS, "[Answer]({answer}), [Yours]({page})"))
        .as("whoever reads the archive has neither")
        .containsExactly("not-in-a-newsletter", "not-in-a-newsletter");
    assertThat(codes(SUBSCRIBERS, "From {association}, {site}, {reply-to}")).isEmpty();
    assertThat(codes(new Audience(List.of(candidates), List.of(), List.of()), "Dear {name}"))
        .isEmpty();
  }

  @Test
  void itIsOutFromItsFirstLetterOn() {
    var draft = aMailing();
    var released = after(draft.release(1, MONDAY));
    var sending = released.start(MONDAY).after();
    assertThat(draft.isOut()).isFalse();
    assertThat(released.isOut()).isFalse();
    assertThat(after(released.stop()).isOut()).isFalse();
    assertThat(sending.isOut()).isTrue();
    assertThat(after(sending.pause()).isOut()).isTrue();
    var over = sending.finish(MailingEnd.WELL, MONDAY).after();
    assertThat(over.isOut()).isTrue();
    assertThat(over.counted(MailingFigures.NONE).after().isOut()).isTrue();
    assertThat(sending.finish(new MailingEnd(1, 9, 0, 0), MONDAY).after().isOut()).isTrue();
  }

  @Test
  void whatWasTooLateForEverybodyWasNeverOutAndHasNoFigures() {
    var sending = after(aMailing().release(1, MONDAY)).start(MONDAY).after();
    var late = sending.finish(new MailingEnd(0, 9, 0, 0), MONDAY).after();
    assertThat(late.state()).isEqualTo(MailingState.FINISHED);
    assertThat(late.progress().reason()).isEqualTo("late");
    assertThat(late.isOut()).isFalse();
    assertThat(late.nextAt()).as("nothing is to be counted").isEmpty();
  }

  @Test
  void whoseSubscriptionHasLapsedIsLeftOutForThatWhateverElseTheyMayGet() {
    var lapsed = AudienceMember.subscribing(named("a").person(), false);
    var selection = select(List.of(lapsed), member("a"));
    assertThat(selection.number()).isZero();
    assertThat(selection.leftOut()).isEqualTo(Map.of("lapsed", 1));
  }

  @Test
  void theLetterToAnAddressIsFoundByTheMailingsName() {
    assertThat(aMailing().keyFor("r-1")).isEqualTo(Mailing.keyFor(aMailing().id(), "r-1"));
  }

  private static AudienceMember subscriber(String name) {
    return AudienceMember.subscribing(named(name).person(), true);
  }

  private static Selection select(List<AudienceMember> include, Contact... known) {
    return Selection.of("", include, Set.of(), Set.of(), known(known), MONDAY);
  }

  private static List<String> codes(Audience audience, String body) {
    var content =
        new MailingContent(
            "",
            Map.of(Language.DA, new MailingText("x", body)),
            audience,
            Optional.empty(),
            MailingContent.DEFAULT_HOURS);
    return MailingFaults.of(content, select(List.of()), Optional.empty()).stream()
        .map(MailingFault::code)
        .toList();
  }
}
