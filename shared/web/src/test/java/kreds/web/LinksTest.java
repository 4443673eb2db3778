package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kreds.contact.MailList;
import kreds.id.RunId;
import kreds.key.KnownKeys;
import kreds.key.SigningKey;
import kreds.key.SigningKeys;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import org.junit.jupiter.api.Test;

final class LinksTest {
  private static final Instant NOW = Instant.parse("2027-01-11T08:30:17Z");
  private static final SigningKey OLD = new SigningKey(1, "AQID", NOW);
  private static final SigningKey NEW = new SigningKey(2, "BAUG", NOW);
  private final Links links = links("https://kreds.example.dk", OLD);
  private final Link link =
      Link.of(
          new LinkSubject.OfEnrollment(
              RunId.first("sjaellandske-produktionschefer"), "e-0123456789abcdef"),
          NOW);

  @Test
  void aLinkOpensWhatItIsAbout() {
    assertThat(links.open(links.token(link), LinkPurpose.ENROLLMENT, NOW))
        .isEqualTo(new OpenedLink.Valid(link.subject()));
  }

  @Test
  void theSameLinkIsTheSameToken() {
    assertThat(links.url(link))
        .isEqualTo("https://kreds.example.dk/enrollments/" + links.token(link))
        .isEqualTo(links("https://kreds.example.dk", OLD).url(link));
  }

  @Test
  void aTokenFitsIntoALineOfAMail() {
    var longest =
        Link.of(
            new LinkSubject.OfPoll(
                RunId.first("sjaellandske-produktionschefer"),
                "m-0123456789ab",
                "e-0123456789abcdef"),
            NOW);
    assertThat(links.token(longest)).hasSizeLessThanOrEqualTo(120).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void aLinkForOnePurposeOpensNoOther() {
    var token = links.token(link);
    for (var purpose : LinkPurpose.values()) {
      assertThat(links.open(token, purpose, NOW) instanceof OpenedLink.Valid)
          .isEqualTo(purpose == LinkPurpose.ENROLLMENT);
    }
  }

  @Test
  void aLinkHoldsUntilItsLastMinute() {
    var token = links.token(link);
    var last = NOW.plus(LinkPurpose.ENROLLMENT.validFor());
    assertThat(links.open(token, LinkPurpose.ENROLLMENT, last))
        .isInstanceOf(OpenedLink.Valid.class);
    assertThat(links.open(token, LinkPurpose.ENROLLMENT, last.plus(Duration.ofMinutes(2))))
        .isInstanceOf(OpenedLink.Expired.class);
  }

  @Test
  void aTokenThatIsCutOrChangedAnywhereOpensNothing() {
    var token = links.token(link);
    for (var at = 0; at < token.length(); at++) {
      var other = token.charAt(at) == 'A' ? 'B' : 'A';
      var changed = token.substring(0, at) + other + token.substring(at + 1);
      assertThat(open(changed)).isInstanceOf(OpenedLink.NotValid.class);
      assertThat(open(token.substring(0, at))).isInstanceOf(OpenedLink.NotValid.class);
    }
  }

  @Test
  void nonsenseOpensNothing() {
    for (var nonsense :
        new String[] {"", "æøå", "%%%", "A", "AAAA", "=".repeat(99), "A".repeat(9999)}) {
      assertThat(open(nonsense)).isInstanceOf(OpenedLink.NotValid.class);
    }
  }

  @Test
  void afterANewKeyOldLinksStillOpenUntilTheirKeyIsGone() {
    var token = links.token(link);
    var both = links("", OLD, NEW);
    assertThat(both.open(token, LinkPurpose.ENROLLMENT, NOW)).isInstanceOf(OpenedLink.Valid.class);
    assertThat(both.token(link)).isNotEqualTo(token);
    var onlyNew = links("", NEW);
    assertThat(onlyNew.open(token, LinkPurpose.ENROLLMENT, NOW))
        .isInstanceOf(OpenedLink.NotValid.class);
  }

  @Test
  void ofAKeyThatWasTakenAwayOnlyTheWayOutOfMailingsIsLeft() {
    var after = links("", new SigningKeys(List.of(NEW), List.of(OLD), 2, 1));
    var own = links.token(link);
    assertThat(after.open(own, LinkPurpose.ENROLLMENT, NOW)).isInstanceOf(OpenedLink.Revoked.class);
    assertThat(after.open(own.replace('A', 'B'), LinkPurpose.ENROLLMENT, NOW))
        .as("what it has not signed it never was")
        .isInstanceOf(OpenedLink.NotValid.class);

    var leaving = Link.of(new LinkSubject.OfAddress("karen@holm.dk"), NOW);
    var token = links.token(leaving);
    assertThat(after.open(token, LinkPurpose.UNSUBSCRIBE, NOW))
        .isEqualTo(
            new OpenedLink.Valid(
                new LinkSubject.OfAddress("karen@holm.dk", MailList.NETWORKS, "", true)));
    assertThat(after.open(token, LinkPurpose.UNSUBSCRIBE, leaving.expires().plusSeconds(120)))
        .isInstanceOf(OpenedLink.Revoked.class);
    assertThat(after.open(token, LinkPurpose.ENROLLMENT, NOW))
        .isInstanceOf(OpenedLink.NotValid.class);
    assertThat(after.token(link)).isNotEqualTo(own);
  }

  @Test
  void whatAMailProgramTookAlongFallsAwayBeforeTheTokenIsJudged() {
    var token = links.token(link);
    for (var glued :
        new String[] {
          ".",
          ",",
          ";",
          ")",
          ">",
          "\"",
          "'",
          "`",
          " ",
          "/",
          "\u00a0",
          ")>.",
          "/ ",
          "*",
          "**",
          "…",
          "|",
          "=",
          "==",
          "&gt;",
          "&amp;x",
          "\u200b",
          "\ufeff",
          "\\",
          "~",
          "%",
          "#",
          "<br>",
          "</a>",
          "\uD83D\uDE00",
          "]]",
          "’",
          "”",
          "»",
          "å",
          "\n",
          ")og",
          "=3D",
          "?x"
        }) {
      assertThat(open(token + glued)).as(glued).isEqualTo(new OpenedLink.Valid(link.subject()));
    }
    assertThat(open("." + token)).isInstanceOf(OpenedLink.NotValid.class);
    assertThat(open(token + "-")).isInstanceOf(OpenedLink.NotValid.class);
  }

  @Test
  void noNewTokenEndsInASignThatAMailProgramLeavesOut() {
    for (var number = 0; number < 2_000; number++) {
      var each =
          Link.of(new LinkSubject.OfAddress("a".repeat(number % 3 + 1) + number + "@b.dk"), NOW);
      var token = links.token(each);
      assertThat(token).matches(".*[A-Za-z0-9]").isEqualTo(links.token(each));
      assertThat(links.open(token, LinkPurpose.UNSUBSCRIBE, NOW))
          .isEqualTo(new OpenedLink.Valid(each.subject()));
    }
  }

  @Test
  void nobodyReadsInALinkWhoseAddressItIs() {
    for (var address :
        List.of("ib@b.dk", "karen@sjaellands-plast.example.dk", "x".repeat(64) + "@b.dk")) {
      var each = Link.of(new LinkSubject.OfAddress(address), NOW);
      var bytes = Base64.getUrlDecoder().decode(links.token(each));

      assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
          .doesNotContain("b.dk", "karen", "example", "xxxx");
      assertThat(links.open(links.token(each), LinkPurpose.UNSUBSCRIBE, NOW))
          .isEqualTo(new OpenedLink.Valid(each.subject()));
    }
  }

  /// Made before tokens were chosen by their end, and before addresses were sealed: such links are
  /// in mails, and hold.
  @Test
  void aTokenOfBeforeStillOpens() {
    var old = "AQHxxr9wZXJzb24zQGV4YW1wbGUuZGu6T6ZYmkNOofZK8aJjLro-";
    assertThat(links.open(old, LinkPurpose.UNSUBSCRIBE, NOW))
        .isEqualTo(new OpenedLink.Valid(new LinkSubject.OfAddress("person3@example.dk")));
  }

  private static Links links(String baseUrl, SigningKey... keys) {
    return links(baseUrl, new SigningKeys(List.of(keys), List.of(), 2, 1));
  }

  private static Links links(String baseUrl, SigningKeys all) {
    return new Links(new KnownKeys(() -> Optional.of(all), () -> NOW), baseUrl);
  }

  private OpenedLink open(String token) {
    return links.open(token, LinkPurpose.ENROLLMENT, NOW);
  }
}
