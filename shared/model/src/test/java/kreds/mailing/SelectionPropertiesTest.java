package kreds.mailing;

import static kreds.sample.MailFixture.address;
import static kreds.sample.MailFixture.consenting;
import static kreds.sample.MailFixture.enrolled;
import static kreds.sample.MailFixture.known;
import static kreds.sample.MailFixture.member;
import static kreds.sample.MailFixture.named;
import static kreds.sample.MailFixture.namedAsCandidate;
import static kreds.sample.MailFixture.stranger;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kreds.contact.Contact;
import kreds.person.EmailAddress;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of who gets a mailing, whoever is meant by it.
final class SelectionPropertiesTest {
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
  private static final Function<List<EmailAddress>, Map<EmailAddress, Contact>> CONTACTS =
      known(
          member("a"),
          member("b"),
          consenting("c"),
          member("d").unsubscribed(MONDAY),
          member("e").suppressed(MONDAY, "bounce"),
          stranger("f"),
          consenting("g").unsubscribed(MONDAY));

  /// Those who may be written to about any network: nothing is known of `h`.
  private static final Set<EmailAddress> ALLOWED = Set.of(address("a"), address("b"), address("c"));

  @Property
  void oneMailAnAddressAndNobodyWhoMustNot(@ForAll("meant") Meant meant) {
    var selected = addresses(meant.selection());

    var expected = distinct(meant.include());
    expected.removeAll(meant.exclude());
    expected.removeAll(meant.alreadyGot());
    expected.removeIf(address -> !ALLOWED.contains(address) && !isServed(address, meant));
    assertThat(selected).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
  }

  /// Service mail needs no basis, and is sent to who has opted out of the rest.
  private static boolean isServed(EmailAddress address, Meant meant) {
    return !address.equals(address("e"))
        && meant.include().stream()
            .anyMatch(each -> each.person().address().equals(address) && each.isOwn("plast"));
  }

  @Property
  void whoIsMeantIsEitherWrittenToOrCountedOnce(@ForAll("meant") Meant meant) {
    var selection = meant.selection();

    var leftOut = selection.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(selection.number() + leftOut).isEqualTo(distinct(meant.include()).size());
  }

  @Property
  void theOrderInWhichTheyAreNamedMakesNoDifference(
      @ForAll("meant") Meant meant, @ForAll long seed) {
    var shuffled = new ArrayList<>(meant.include());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(new Meant(shuffled, meant.exclude(), meant.alreadyGot()).selection())
        .isEqualTo(meant.selection());
  }

  @Property
  void whoIsACandidateInOneOfThePartsIsWrittenToAsACandidate(@ForAll("meant") Meant meant) {
    for (var recipient : meant.selection().recipients()) {
      var candidacy =
          meant.include().stream()
              .filter(each -> each.person().address().equals(recipient.person().address()))
              .anyMatch(each -> each.candidate().isPresent());
      assertThat(recipient.candidate().isPresent()).isEqualTo(candidacy);
    }
  }

  @Property
  void leavingOutMoreAddsNobody(
      @ForAll("meant") Meant meant, @ForAll("addresses") Set<EmailAddress> more) {
    var exclude = new HashSet<>(meant.exclude());
    exclude.addAll(more);

    assertThat(addresses(meant.selection()))
        .containsAll(
            addresses(new Meant(meant.include(), exclude, meant.alreadyGot()).selection()));
  }

  @Provide
  Arbitrary<Meant> meant() {
    var members =
        Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(0, 1, 2, 3))
            .as((name, how) ->
                switch (how) {
                  case 0 -> namedAsCandidate(name);
                  case 1 -> enrolled(name, "plast");
                  case 2 -> enrolled(name, "genbrug");
                  default -> named(name);
                });
    return Combinators.combine(members.list().ofMaxSize(20), addresses(), addresses())
        .as(Meant::new);
  }

  @Provide
  Arbitrary<Set<EmailAddress>> addresses() {
    return Arbitraries.of(NAMES).set().ofMaxSize(4).map(SelectionPropertiesTest::addresses);
  }

  /// Whom a mailing is meant for.
  record Meant(
      List<AudienceMember> include, Set<EmailAddress> exclude, Set<EmailAddress> alreadyGot) {
    Selection selection() {
      return Selection.of("plast", include, exclude, alreadyGot, CONTACTS, MONDAY);
    }
  }

  private static Set<EmailAddress> addresses(Set<String> names) {
    return names.stream().map(name -> address(name)).collect(Collectors.toSet());
  }

  private static Set<EmailAddress> distinct(List<AudienceMember> members) {
    return members.stream()
        .map(member -> member.person().address())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<EmailAddress> addresses(Selection selection) {
    return selection.recipients().stream().map(recipient -> recipient.person().address()).toList();
  }
}
