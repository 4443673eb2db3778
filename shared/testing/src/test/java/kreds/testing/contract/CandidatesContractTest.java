package kreds.testing.contract;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.commit.Write;
import kreds.contact.Consent;
import kreds.network.Basis;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class CandidatesContractTest extends Contract {
  private static final String NETWORK = "plastgenanvendelse";

  CandidatesContractTest(Store store) {
    super(store);
  }

  @Test
  void nobodyIsACandidateTwice() {
    var candidate = candidate(NETWORK, 1, Basis.MEMBER);
    stored().write(new Write.CandidateAdded(candidate));

    assertStale(new Write.CandidateAdded(candidate));
    assertThat(stored().candidates().ofNetwork(NETWORK)).containsExactly(candidate);
  }

  @Test
  void thoseOfANetworkAreFoundAndNoOthers() {
    open(aNetwork().seated(1));
    var one = candidate(NETWORK, 1, Basis.MEMBER);
    var two = candidate(NETWORK, 2, Basis.NONE);
    var elsewhere = candidate("vaerktoej", 1, Basis.MEMBER);
    stored()
        .write(
            new Write.CandidateAdded(two),
            new Write.CandidateAdded(elsewhere),
            new Write.CandidateAdded(one));

    assertThat(stored().candidates().ofNetwork(NETWORK)).containsExactly(one, two);
    assertThat(stored().candidates().of(NETWORK, "c-2")).contains(two);
    assertThat(stored().candidates().of(NETWORK, "c-3")).isEmpty();
    assertThat(stored().candidates().of("ukendt", "c-1")).isEmpty();
  }

  @Test
  void aCandidatesAnswerIsWrittenWithTheRosterOrAlone() {
    var network = aNetwork();
    open(network);
    var one = candidate(NETWORK, 1, Basis.MEMBER);
    var two = candidate(NETWORK, 2, Basis.CONSENT);
    stored().write(new Write.CandidateAdded(one), new Write.CandidateAdded(two));
    var arriving = applicant(network.runId(), 1);
    var seated =
        change(network.roster(), network.roster().enrollConfirmed(arriving, MONDAY))
            .and(new Write.CandidateSaved(one, one.accepted(MONDAY)));
    var declined = done(two.declined(MONDAY, "Ingen tid", true, false));

    write(seated);
    stored().write(new Write.CandidateSaved(two, declined));

    assertThat(stored().candidates().of(NETWORK, "c-1")).contains(one.accepted(MONDAY));
    assertThat(stored().candidates().of(NETWORK, "c-2")).contains(declined);
    assertThat(stored().roster(NETWORK)).isEqualTo(seated.answer());
    assertStale(new Write.CandidateSaved(two, two.invited()));
    assertThat(stored().candidates().of(NETWORK, "c-2")).contains(declined);
  }

  @Test
  void whoHasAnsweredMeanwhileIsNotTakenOffTheList() {
    var named = candidate(NETWORK, 1, Basis.MEMBER);
    stored().write(new Write.CandidateAdded(named));
    stored().write(new Write.CandidateSaved(named, named.accepted(MONDAY)));

    assertStale(new Write.CandidateRemoved(named));
    assertThat(stored().candidates().ofNetwork(NETWORK)).hasSize(1);
    stored().write(new Write.CandidateRemoved(named.accepted(MONDAY)));
    assertThat(stored().candidates().ofNetwork(NETWORK)).isEmpty();
  }

  @Test
  void aConsentIsKeptWithTheAnswerThatGaveIt() {
    var one = candidate(NETWORK, 1, Basis.MEMBER);
    stored().write(new Write.CandidateAdded(one), stored().known(one));
    var given = Consent.laterNetworks(MONDAY, "c-1");
    var declined = done(one.declined(MONDAY, "", false, false));
    var answer =
        new Write[] {
          new Write.CandidateSaved(one, declined), new Write.ConsentGiven(one.person(), given)
        };

    stored().write(answer);

    var contact = stored().contacts().of(one.person().address()).orElseThrow();
    assertThat(contact.consent()).contains(given);
    assertThat(contact.member()).isTrue();
    assertThat(contact.version()).isEqualTo(2);
    assertStale(answer);
    assertThat(stored().contacts().of(one.person().address())).contains(contact);
  }
}
