package kreds.proposalintake;

import static kreds.proposalintake.Door.part;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.network.Basis;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Admission;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A proposal becomes a network, once (P4, P10).
final class PublishingTest {
  private static final EmailAddress IDA = EmailAddress.of("ida@krogh.example");

  @Test
  void publishingTwiceAndDecliningTwiceHappensOnce() {
    try (var door = Door.with(Ideas.approved())) {
      var first = door.order("publish-proposal");
      assertThat(first).containsEntry("ok", true);
      assertThat(door.order("publish-proposal")).isEqualTo(first);
      assertThat(door.order("publish-proposal", "network", "")).isEqualTo(first);
      assertThat(door.audited()).containsExactly("publish-proposal");
      assertThat(part(door.order("publish-proposal", "network", "andet"), "problem"))
          .containsEntry(
              "detail", "This proposal is published already, as the network vaerktoejsmagere.");
      assertThat(door.order("decline-proposal")).containsEntry("ok", false);
      assertThat(door.letters()).containsExactly("proposal-published/p-1");
      assertThat(door.stored.networks().listed()).hasSize(1);
    }
    try (var door = Door.with(Ideas.received())) {
      var first = door.order("decline-proposal");
      assertThat(first).containsEntry("ok", true);
      assertThat(door.order("decline-proposal")).isEqualTo(first);
      assertThat(door.audited()).containsExactly("decline-proposal");
      assertThat(part(door.order("decline-proposal", "reason", "Nej"), "problem").toString())
          .contains("409", "for another reason");
      assertThat(door.letters()).containsExactly("proposal-declined/p-1");
      assertThat(door.proposal().ending().reason()).startsWith("Der findes allerede");
    }
  }

  @Test
  void whoLetsPeopleInIsWhatTheAssociationHasSet() {
    try (var door = Door.with(Ideas.approved())) {
      door.order("publish-proposal");
      assertThat(admission(door)).isEqualTo(Admission.OPEN);
    }
    for (var by : Admission.values()) {
      try (var door = Door.with(Ideas.approved(), Map.of("DEFAULT_ADMISSION", by.word()))) {
        door.order("publish-proposal");
        assertThat(admission(door)).isEqualTo(by);
      }
    }
  }

  private static Admission admission(Door door) {
    return door.stored.networks().listed().getFirst().run().rules().admission().by();
  }

  @Test
  void withoutApprovalAReasonIsNeededAndKeptInTheAudit() {
    try (var door = Door.with(Ideas.asked())) {
      assertThat(part(door.order("publish-proposal"), "problem"))
          .containsEntry("type", "urn:kreds:problem:proposal-not-approved");
      assertThat(door.order("publish-proposal", "withoutApproval", "  "))
          .containsEntry("ok", false);
      assertThat(door.order("publish-proposal", "withoutApproval", "Karen er på barsel"))
          .containsEntry("ok", true);
      assertThat(Door.text(door.order("show-proposal")))
          .contains("without approval: Karen er på barsel");
    }
  }

  @Test
  void theNetworkIsCalledByItsTitleWithANumberIfThatIsTaken() {
    try (var door = Door.with(Ideas.approved())) {
      var event = door.event("publish-proposal");
      event.remove("network");
      door.open("netvaerk-for-vaerktoejsmagere", Ideas.plan());
      door.faults.reset();
      assertThat(door.send(event)).containsEntry("ok", true);
      assertThat(door.proposal().ending().network()).isEqualTo("netvaerk-for-vaerktoejsmagere-2");
      assertThat(door.faults.count("transactWriteItems")).isEqualTo(1);
    }
    try (var door = Door.with(Ideas.approved())) {
      door.open("vaerktoejsmagere", Ideas.plan());
      assertThat(part(door.order("publish-proposal"), "problem"))
          .containsEntry("type", "urn:kreds:problem:network-taken");
      assertThat(door.order("publish-proposal", "network", "Støj & Sne"))
          .containsEntry("ok", false);
      assertThat(door.proposal()).isEqualTo(Ideas.approved());
    }
  }

  @Test
  void whomTheProposerNamedIsReadAtOnceAndWrittenWithTheNetwork() {
    try (var door = Door.with(Ideas.approved())) {
      door.visit("suggest-candidate");
      door.faults.reset();

      assertThat(door.order("publish-proposal")).containsEntry("ok", true);

      assertThat(door.faults.counts())
          .isEqualTo(Map.of("query", 1, "getItem", 1, "batchGetItem", 1, "transactWriteItems", 1));
      var ida = door.stored.contacts().of(IDA).orElseThrow();
      assertThat(ida.person())
          .isEqualTo(new Person("Ida Krogh", Company.of("Krogh Plast A/S"), IDA, Language.DA));
      assertThat(ida.basis(MONDAY)).isEmpty();
      assertThat(ida.version()).isOne();
    }
  }

  @Test
  void whatIsKnownOfThemIsCompletedAndNeverOverwritten() {
    try (var door = Door.with(Ideas.approved())) {
      var own = new Consent(MONDAY, "Eget ord", "brev");
      var nobody = Contact.unknown(IDA, Language.EN);
      var known =
          nobody
              .told(new Person("Ida K.", Company.UNKNOWN, IDA, Language.EN), true, Optional.of(own))
              .suppressed(MONDAY, "bounce");
      door.stored.write(new Write.ContactSaved(nobody, known));
      door.visit("suggest-candidate");

      door.order("publish-proposal");

      var company = Company.of("Krogh Plast A/S");
      assertThat(door.stored.contacts().of(IDA).orElseThrow())
          .isEqualTo(
              known.told(
                  new Person("Ida Krogh", company, IDA, Language.EN), true, Optional.of(own)))
          .returns("Ida K.", contact -> contact.profile().name())
          .returns(company, contact -> contact.profile().company());
      assertThat(door.stored.candidates().ofNetwork("vaerktoejsmagere"))
          .singleElement()
          .returns(Basis.MEMBER, candidate -> candidate.origin().basis())
          .returns(Language.EN, candidate -> candidate.person().language());
    }
  }

  @Test
  void theDescriptionBecomesTheNetworkAndItsFirstRun() {
    try (var door = Door.with(Ideas.approved())) {
      door.order("publish-proposal");

      var opened = door.stored.networks().of("vaerktoejsmagere").orElseThrow();
      assertThat(opened.network().description()).isEqualTo(Ideas.plan().description());
      assertThat(opened.network().proposal()).isEqualTo("p-1");
      assertThat(opened.run().id().number()).isEqualTo(1);
      assertThat(opened.run().capacity()).isEqualTo(Ideas.plan().capacity());
      assertThat(opened.run().decisionDate()).isEqualTo(Ideas.plan().decisionDate());
      assertThat(opened.run().budget()).isEqualTo(Ideas.plan().budget());
      assertThat(door.audited()).containsExactly("publish-proposal");
    }
  }
}
