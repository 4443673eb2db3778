package kreds.emaildistribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.mailing.Audience;
import kreds.mailing.Mailing;
import kreds.testing.aws.DynamoFault;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A list of addresses that a mailing leaves out: each is a row of its own, and many are written in
/// several steps.
final class LeavingOutTest {
  private final PostOffice post = new PostOffice();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void fiveHundredAddressesAreLeftOutInOneOrder() {
    post.candidates(1, 3);
    var prepared = prepared(addresses(1, 500));
    assertThat(prepared.data().get("leftOut")).isEqualTo(Map.of("excluded", 3));
    assertThat(prepared.data()).containsEntry("number", 0);
    assertThat(excluded(prepared)).hasSize(500).contains("deltager500@firma500.example");
  }

  @Test
  void theWordThatIsShownReleasesTheWholeOfIt() {
    post.candidates(1, 3);
    var prepared = prepared(addresses(2, 501));
    assertThat(prepared.data()).containsEntry("number", 1);
    assertThat(post.invoke(prepared.next("release-mailing")).ok()).isTrue();
    post.clock.set("2027-01-12T08:00:00+01:00");
    post.tick();
    assertThat(post.recipients()).containsExactly("deltager1@firma1.example");
  }

  @Test
  void moreAreLeftOutLaterAndAllAreTakenBack() {
    post.candidates(1, 3);
    var prepared = prepared(addresses(3, 400));
    var edited = edited(prepared, Map.of("leaveOut", addresses(1, 300)));
    assertThat(edited.data()).containsEntry("number", 0);
    assertThat(excluded(edited)).hasSize(400);
    var reopened = edited(prepared, Map.of("exclude", List.of(Map.of("address", "x@example.dk"))));
    assertThat(reopened.data()).containsEntry("number", 3);
    assertThat(excluded(reopened)).containsExactly("x@example.dk");
  }

  @Test
  void moreThanFiveHundredAtOnceAreRefusedByTheirField() {
    var refused = prepared(addresses(1, 501));
    assertThat(refused.refusal()).isEqualTo("invalid-fields");
    assertThat(refused.problem().toString()).contains("field=leaveOut", "500");
    assertThat(post.stored.mailings().all()).isEmpty();
  }

  @Test
  void cutShortInBetweenItIsADraftThatSaysWhoWouldGetIt() {
    post.candidates(1, 3);
    var draft = cutShort(addresses(1, 300).reversed());
    var shown = post.order("show-mailing", draft.id());
    assertThat(shown.data()).containsEntry("number", 3).containsEntry("state", "draft");
    assertThat(post.order("drop-mailing", draft.id()).ok()).isTrue();
  }

  @Test
  void orderedAgainAfterThatItIsTheSameDraftAndWhole() {
    post.candidates(1, 3);
    var left = addresses(1, 300).reversed();
    var draft = cutShort(left);

    var again = prepared(left);
    assertThat(PostOffice.mailing(again)).isEqualTo(draft.id());
    assertThat(again.data()).containsEntry("number", 0);
    assertThat(excluded(again)).hasSize(300);
    assertThat(PostOffice.mailing(prepared(left))).isEqualTo(draft.id());
    assertThat(post.stored.mailings().all()).hasSize(1);
  }

  @Test
  void aDraftThatLeavesOutOthersIsAnother() {
    post.candidates(1, 3);
    var some = PostOffice.mailing(prepared(addresses(1, 20)));
    assertThat(PostOffice.mailing(prepared(addresses(1, 300)))).isNotEqualTo(some);
    assertThat(PostOffice.mailing(prepared(addresses(1, 20)))).isEqualTo(some);
  }

  @Test
  void aDraftThatLeavesOutJustTheFirstOfThemOnPurposeIsAnother() {
    post.candidates(1, 3);
    var few = PostOffice.mailing(prepared(addresses(1, Audience.AT_ONCE)));
    assertThat(PostOffice.mailing(prepared(addresses(1, 300)))).isNotEqualTo(few);
    assertThat(post.order("show-mailing", few).data().toString())
        .contains(addresses(1, Audience.AT_ONCE).getLast())
        .doesNotContain(addresses(1, 300).getLast());
  }

  private Mailing cutShort(List<String> leftOut) {
    var order = post.sample("prepare-mailing", event -> event.put("leaveOut", leftOut));
    post.dynamo.plan(call ->
        post.dynamo.count("transactWriteItems") == 2 ? DynamoFault.KILL_BEFORE : DynamoFault.NONE);
    try {
      var unused = post.invoke(order);
    } catch (DynamoFault.Killed killed) {
      post.dynamo.reset();
    }
    return post.stored.mailings().all().getFirst();
  }

  private Answered prepared(List<String> leaveOut) {
    return post.function.order("prepare-mailing", "leaveOut", leaveOut);
  }

  private Answered edited(Answered prepared, Map<String, Object> change) {
    return post.invoke(
        post.sample(
            "edit-mailing",
            event -> {
              event.remove("leaveOut");
              event.put("mailing", PostOffice.mailing(prepared));
              event.putAll(change);
            }));
  }

  /// The addresses in rows of the mailing.
  private List<String> excluded(Answered prepared) {
    var found = new ArrayList<String>();
    for (var row : post.function.aws.rows("Mailings")) {
      if (text(row, "pk").equals(PostOffice.mailing(prepared))
          && text(row, "sk").startsWith("EXCLUDED#")) {
        found.add(text(row, "person"));
      }
    }
    return found;
  }

  private static String text(Map<String, AttributeValue> row, String name) {
    return row.getOrDefault(name, AttributeValue.fromS("")).s();
  }

  private static List<String> addresses(int from, int to) {
    var all = new ArrayList<String>();
    for (var number = from; number <= to; number++) {
      all.add("deltager" + number + "@firma" + number + ".example");
    }
    return all;
  }
}
