package kreds.emaildistribution;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.company.CompanyRegister;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.mailing.MailingContent;
import kreds.mailing.MailingState;
import kreds.mailing.MailingText;
import kreds.mailing.TiedOrder;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.run.Admission;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The letter of a decision about a network: read and edited like any draft, and sent with the
/// decision alone, to everybody whom it concerns, with the link to the own page.
final class TiedDraftTest {
  private static final TiedOrder ORDER =
      new TiedOrder("cancel-network", Map.of("network", SampleMails.NETWORK, "reason", "For få"));

  private static final String OTHER = "bioplast";
  private static final TiedOrder MERGE =
      new TiedOrder("merge-networks", Map.of("from", SampleMails.NETWORK, "into", OTHER));

  @Test
  void itIsReadButNotReleasedAndLeadsToItsOrder() {
    try (var post = new PostOffice()) {
      draft(post, everybody());

      var shown = post.order("show-mailing", "l-tied");
      var preview =
          post.invoke(
              Map.of(
                  "command", "preview-mailing",
                  "actor", "mette@example.dk",
                  "mailing", "l-tied",
                  "address", "deltager1@firma1.example"));
      var released =
          post.invoke(
              Map.of(
                  "command", "release-mailing",
                  "actor", "mette@example.dk",
                  "mailing", "l-tied",
                  "number", 3,
                  "confirmation", "ok-1"));

      assertThat(shown.data()).containsEntry("number", 3).doesNotContainKey("confirmation");
      assertThat(String.valueOf(shown.all().get("next")))
          .contains("cancel-network", "For få", "function=enrollment")
          .doesNotContain("release-mailing");
      assertThat(preview.ok()).isTrue();
      assertThat(released.all().toString()).contains("mailing-tied");
      assertThat(post.stored.mailings().of("l-tied").orElseThrow().state())
          .isEqualTo(MailingState.DRAFT);
    }
  }

  @Test
  void theListSaysTheSubjectAndTheOrderThatALetterGoesOutWith() {
    try (var post = new PostOffice()) {
      draft(post, everybody());

      var listed = post.invoke(post.sample("list-mailings")).data().get("mailings");

      assertThat(String.valueOf(listed))
          .contains("subject=Nyt om " + SampleMails.NETWORK, "with=cancel-network");
    }
  }

  @Test
  void releasedWithItsOrderItGoesToWhoHasAPlaceAnOfferOrWaitsAndToNobodyElse() {
    try (var post = new PostOffice()) {
      var draft = draft(post, everybody());
      var released = draft.releasedWith(ORDER, 3, post.clock.instant());
      post.stored.write(
          new Write.MailingSaved(
              Optional.of(draft), released.fold(decision -> decision.after(), _ -> draft)));

      post.tick();

      assertThat(post.recipients())
          .containsExactlyInAnyOrder(
              "deltager1@firma1.example", "deltager2@firma2.example", "deltager3@firma3.example");
      assertThat(post.ses.mails().toString()).doesNotContain("{page}");
    }
  }

  @Test
  void whoCameOverIntoAnotherNetworkIsStillWrittenToAndWhoGaveThePlaceToAColleagueIsNot() {
    try (var post = new PostOffice()) {
      var roster = everybody();
      var one = roster.find("e-1").orElseThrow().who();
      var two = roster.find("e-2").orElseThrow().who();
      draft(
          post,
          new NetworkFixture(roster)
              .having(new Enrollment.Transferred(one, MONDAY, "e-elsewhere"))
              .having(new Enrollment.Transferred(two, MONDAY, "e-3"))
              .roster());

      var shown = post.order("show-mailing", "l-tied");

      assertThat(shown.data()).containsEntry("number", 2);
      assertThat(String.valueOf(shown.data().get("sample")))
          .contains("deltager1@", "deltager3@")
          .doesNotContain("deltager2@");
    }
  }

  @Test
  void theLetterOfAMergingSaysWhatEachHasThereAndIsTriedLikeAnyOther() {
    try (var post = new PostOffice()) {
      openOther(post);
      draft(post, everybody(), MERGE, "Hej {name}\n\n{outcome}\n\n[Min side]({page})");

      var preview = preview(post, "deltager2@firma2.example");
      var trial = post.order("test-mailing", "l-tied");
      post.tick();

      assertThat(preview)
          .contains(
              "du har ikke en plads i det endnu. Der er ikke en ledig plads til dig lige nu.",
              "Du er derfor nummer 2 på ventelisten.",
              "Havde du en plads i »Plastgenanvendelse«")
          .doesNotContain("{");
      assertThat(trial.ok()).isTrue();
      assertThat(post.ses.mails()).isNotEmpty();
    }
  }

  @Test
  void whomNobodyHasLetInReadsWhoDecidesIt() {
    try (var post = new PostOffice()) {
      open(post, ruled(other(1, 9), Admission.STAFF));

      assertThat(pendingPreview(post))
          .contains(
              "men det er ikke afgjort endnu, om du kommer med i det. Sekretariatet afgør det og"
                  + " skriver til dig.")
          .doesNotContain("{", "ventelisten", "ledig plads");
    }
  }

  @Test
  void aboutWhomTheParticipantsThereAreAskedReadsUntilWhenTheyDecide() {
    try (var post = new PostOffice()) {
      var group = ruled(new NetworkFixture(other(2, 9)).seated(8, 9).roster(), Admission.MAJORITY);
      var asked = group.enrollConfirmed(SamplePeople.applicant(group.run().id(), 2), MONDAY);
      open(post, Outcomes.after(asked));

      assertThat(pendingPreview(post))
          .contains("Deltagerne i det er blevet spurgt, om du må komme med, og kan svare indtil")
          .doesNotContain("{", "Sekretariatet", "ventelisten");
    }
  }

  /// What somebody reads of whom staff of the network that goes have decided nothing.
  private static String pendingPreview(PostOffice post) {
    var before = post.stored.roster(SampleMails.NETWORK).run();
    var byStaff = ruled(NetworkFixture.aNetwork().roster(), Admission.STAFF);
    var pending = new NetworkFixture(byStaff).seated(2).roster();
    post.stored.write(new Write.RunSaved(Optional.of(before), pending.run()));
    draft(post, pending, MERGE, "{outcome}");
    return preview(post, "deltager2@firma2.example");
  }

  private static Roster ruled(Roster roster, Admission by) {
    return Outcomes.after(roster.ruled(roster.run().rules().admitting(by), MONDAY));
  }

  @Test
  void theWordForItStandsInNoOtherMailing() {
    try (var post = new PostOffice()) {
      draft(post, everybody(), ORDER, "{outcome}");

      assertThat(post.order("show-mailing", "l-tied").all().toString())
          .contains("unknown-placeholder", "outcome");
    }
  }

  @Test
  void ofANetworkThatIsOverStaffAreWarnedUnlessItIsTheDecisionItself() {
    try (var post = new PostOffice()) {
      draft(post, everybody());
      var before = post.stored.roster(SampleMails.NETWORK);
      var over = before.cancelled("For få", MONDAY).fold(decision -> decision.after(), _ -> before);
      post.stored.write(new Write.RunSaved(Optional.of(before.run()), over.run()));
      post.candidates(1, 3);

      var prepared = post.invoke(post.sample("prepare-mailing"));

      assertThat(String.valueOf(prepared.data().get("warning"))).contains("is over");
      assertThat(post.order("show-mailing", "l-tied").data()).doesNotContainKey("warning");
    }
  }

  private static String preview(PostOffice post, String address) {
    var shown =
        post.invoke(
            Map.of(
                "command", "preview-mailing",
                "actor", "mette@example.dk",
                "mailing", "l-tied",
                "address", address));
    return String.valueOf(shown.data().get("text")).replaceAll("\\s+", " ");
  }

  /// The network that takes them in, with one place, which is taken.
  private static void openOther(PostOffice post) {
    open(post, new NetworkFixture(other(1, 1)).seated(9).roster());
  }

  private static Roster other(int minimum, int maximum) {
    var network = Network.published(OTHER, NetworkFixture.description(), "p-2", MONDAY);
    var run = Run.first(OTHER, NetworkFixture.plan(minimum, maximum), MONDAY);
    return new Roster(network, run, List.of(), CompanyRegister.EMPTY);
  }

  private static void open(PostOffice post, Roster roster) {
    post.stored.open(roster.network(), roster.run());
    for (var seat : roster.enrollments()) {
      post.stored.write(new Write.SeatSaved(seat));
    }
  }

  /// A place, another one, somebody who waits, and a form.
  private static Roster everybody() {
    return NetworkFixture.aNetwork().taking(1, 2).seated(1, 2, 3).enrolled(4).roster();
  }

  private static Mailing draft(PostOffice post, Roster roster) {
    return draft(post, roster, ORDER, "Hej {name}\n\n[Min side]({page})");
  }

  private static Mailing draft(PostOffice post, Roster roster, TiedOrder order, String body) {
    for (var seat : roster.enrollments()) {
      post.stored.write(new Write.SeatSaved(seat));
    }
    var content =
        new MailingContent(
            SampleMails.NETWORK,
            Map.of(Language.DA, new MailingText("Nyt om {title}", body)),
            new Audience(
                List.of(new Audience.Part.Enrolled(SampleMails.NETWORK)), List.of(), List.of()),
            Optional.empty(),
            24);
    var by = new Mailing.Draft(EmailAddress.of("mette@example.dk"), MONDAY, Optional.of(order));
    var draft = Mailing.prepared("l-tied", content, 3, by).after();
    post.stored.write(new Write.MailingSaved(Optional.empty(), draft));
    return draft;
  }
}
