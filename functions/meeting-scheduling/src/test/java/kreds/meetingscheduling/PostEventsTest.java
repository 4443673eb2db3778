package kreds.meetingscheduling;

import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.commit.Write;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// The posts of a group as staff order them, and what becomes of them, by the samples in `events/`.
final class PostEventsTest {
  @Test
  void aGroupElectsOnlyWhereItsStatutesSaySo() {
    try (var door = Door.with(2)) {
      var group = new Electing(door);
      var none = door.order("show-posts");
      assertThat(none.message()).isEqualTo("By its statutes the group elects nobody.");
      assertThat(none.data()).containsEntry("elected", false);
      assertThat(none.next("set-statutes")).containsEntry("posts", true);
      assertThat(group.set("contact", "e-1").refusal()).isEqualTo("no-posts");
      assertThat(door.send(group.order("contact")).refusal()).isEqualTo("no-posts");
      assertThat(door.order("today").text("data")).doesNotContain("post-vacant");

      var set = group.statutes(true);
      assertThat(set.message()).contains("contact person and deputy elected");
      assertThat(set.data()).containsEntry("posts", true);
      assertThat(set.text("toFill")).contains("open-ballot", "posts=[contact, deputy]", "set-post");
      assertThat(door.send(group.order("contact", "deputy")).ok()).isTrue();
      assertThat(group.statutes(false).refusal()).as("one is open").isEqualTo("ballot-open");
      group.over();
      assertThat(group.statutes(false).ok()).isTrue();
      assertThat(group.posts()).isEqualTo("By its statutes the group elects nobody.");
    }
  }

  @Test
  void whatAnOrderOfAnElectionLacksIsToldAtItsPlace() {
    try (var group = Electing.with(2)) {
      var door = group.door();
      var both = group.order("contact");
      both.put("themes", List.of(Map.of("title", "Energi")));
      assertThat(door.send(both).text("problem")).contains("posts-alone", "field=posts,");
      assertThat(door.send(group.order("chairman")).text("problem"))
          .contains("post-unknown", "field=posts,")
          .doesNotContain("nothing-to-choose");
      assertThat(door.send(group.order("contact", "chairman")).text("problem"))
          .contains("post-unknown", "field=posts,");
      var tried = group.order("deputy");
      tried.put("dryRun", true);
      var dry = door.send(tried);
      assertThat(dry.message()).startsWith("Dry run, nothing is changed: ballot-1 would be open");
      assertThat(door.letters("ballot-asked")).isEmpty();
      assertThat(dry.next("open-ballot")).containsEntry("posts", List.of("deputy"));
      assertThat(door.send(dry.next("open-ballot")).ok()).isTrue();
    }
    try (var door = Door.notLookedAt(2)) {
      var group = new Electing(door);
      group.statutes(true);
      var unknown = door.send(group.order("contact"));
      assertThat(unknown.refusal()).isEqualTo("list-not-open");
      assertThat(unknown.text("next")).contains("open-list");
    }
  }

  @Test
  void staffPutSomebodyInAndWhoeverIsConcernedGetsALetter() {
    try (var group = Electing.with(3)) {
      var door = group.door();
      var set = group.set("contact", person(1).address().value());
      assertThat(set.message())
          .isEqualTo("It is noted: 1 email. Now contact person: Deltager 1, deputy: nobody.");
      assertThat(door.letters("post-changed")).containsExactly("post-changed/e-1/contact/2");
      assertThat(group.set("contact", "e-1").message())
          .startsWith("The contact person was so already.");
      assertThat(group.set("deputy", "e-1").refusal()).isEqualTo("has-other-post");
      assertThat(group.set("deputy", "e-9").refusal()).isEqualTo("participant-unknown");
      door.leave(3);
      var left = group.set("contact", "e-3");
      assertThat(left.refusal()).isEqualTo("person-without-place");
      assertThat(left.text("problem")).contains("field=person,");
      assertThat(group.posts()).isEqualTo("Now contact person: Deltager 1, deputy: nobody.");
      assertThat(group.set("chairman", "e-1").text("problem")).contains("field=post,");
      var unsaid = door.event("set-post");
      unsaid.remove("reason");
      assertThat(door.send(unsaid).text("problem")).contains("field=reason,");
      var nobody = door.event("set-post");
      nobody.put("post", "contact");
      nobody.remove("person");
      assertThat(door.send(nobody).text("problem")).contains("field=person,", "code=missing");
      assertThat(group.posts()).isEqualTo("Now contact person: Deltager 1, deputy: nobody.");

      assertThat(group.set("contact", "e-2").message())
          .isEqualTo("It is noted: 2 emails. Now contact person: Deltager 2, deputy: nobody.");
      assertThat(door.letters("post-changed"))
          .contains("post-changed/e-1/contact/3", "post-changed/e-2/contact/3");
      assertThat(group.set("contact", "").message())
          .isEqualTo("It is noted: 1 email. Now contact person: nobody, deputy: nobody.");
      assertThat(door.function.audited()).filteredOn("set-post"::equals).hasSize(3);
      assertThat(door.aws.rows("Audit").toString())
          .contains("contact e-2, Aftalt på mødet i december")
          .doesNotContain("Deltager 2");
    }
  }

  @Test
  void staffSeeWhoWouldBeWrittenToBeforeAPostIsAnother() {
    try (var group = Electing.with(2)) {
      var door = group.door();
      group.set("contact", "e-1");
      var order = door.event("set-post");
      order.put("post", "contact");
      order.put("person", "e-2");
      order.put("dryRun", true);
      var writes = door.faults.writes();

      var tried = door.send(order);

      assertThat(tried.message())
          .isEqualTo(
              "Dry run, nothing is changed: it would be contact person: Deltager 2, deputy: nobody."
                  + " 2 emails.");
      assertThat(door.faults.writes()).isEqualTo(writes);
      assertThat(group.posts()).isEqualTo("Now contact person: Deltager 1, deputy: nobody.");
      assertThat(door.send(tried.next("set-post")).message())
          .isEqualTo("It is noted: 2 emails. Now contact person: Deltager 2, deputy: nobody.");
      assertThat(door.send(order).message()).startsWith("The contact person was so already.");
      order.put("person", "");
      assertThat(door.send(door.send(order).next("set-post")).message())
          .as("nobody, on purpose")
          .isEqualTo("It is noted: 1 email. Now contact person: nobody, deputy: nobody.");
    }
  }

  /// Whoever could look after each vote would read them all.
  @Test
  void whatWouldComeOfClosingABallotIsSaidWithoutWhatIsChosenSoFar() {
    try (var group = Electing.with(4)) {
      var door = group.door();
      door.send(group.order("contact"));
      for (var who : List.of("e-1", "e-2", "e-3")) {
        group.vote(who, "{\"ballot\": 1, \"contact\": 4}");
      }
      var close = door.event("close-inquiry");
      close.put("inquiry", "ballot-1");
      close.put("dryRun", true);
      var writes = door.faults.writes();

      var tried = door.send(close);

      assertThat(tried.message())
          .startsWith(
              "Dry run, nothing is changed: ballot-1 would take no more answers. 4 emails. ballot-1:"
                  + " 3 of 4 have voted.");
      assertThat(tried.message()).as("it would be closed").doesNotContain("It closes on");
      assertThat(tried.text("data")).doesNotContain("votes=3", "elected=true");
      assertThat(tried.data()).isEqualTo(group.shown("ballot-1").data());
      assertThat(door.faults.writes()).isEqualTo(writes);
      assertThat(door.send(tried.next("close-inquiry")).message()).contains("Deltager 4");
      assertThat(door.send(close).message()).startsWith("ballot-1 was closed already.");
    }
  }

  @Test
  void addressesAreShownAsTheirOwnersWriteThem() {
    try (var group = Electing.with(2)) {
      var door = group.door();
      var seat = door.roster().find("e-1").orElseThrow();
      var bo = person("Bo Blå", "bo@blåmejse.dk");
      door.stored.write(new Write.SeatSaved(seat.with(seat.who().saying(bo, ""))));
      group.set("contact", "bo@blåmejse.dk");
      door.order("set-rules");

      assertThat(door.order("show-posts").text("data")).contains("email=bo@blåmejse.dk");
      assertThat(group.shown("rules-1").text("data")).contains("email=bo@blåmejse.dk");
    }
  }

  @Test
  void aVacantPostWaitsForStaffUntilItIsFilled() {
    try (var group = Electing.with(3)) {
      var door = group.door();
      var today = door.order("today");
      assertThat(today.text("data")).contains("post-vacant");
      assertThat(today.text("next")).contains("show-posts");
      assertThat(today.text("toFill")).contains("open-ballot", "set-post");
      door.send(group.order("contact", "deputy"));
      assertThat(door.order("today").text("data")).doesNotContain("post-vacant");
      assertThat(door.order("show-posts").text("toFill"))
          .as("they are choosing already")
          .doesNotContain("open-ballot");
      var beside = group.set("deputy", "e-3");
      assertThat(beside.refusal()).isEqualTo("ballot-open");
      assertThat(beside.next("close-inquiry")).containsEntry("inquiry", "ballot-1");
      group.vote("e-1", "{\"ballot\": 1, \"contact\": 2}");
      group.over();
      assertThat(door.order("today").text("data")).contains("post-vacant");

      assertThat(group.set("deputy", "e-3").ok()).isTrue();

      assertThat(door.order("today").text("data")).doesNotContain("post-vacant");
      var shown = door.order("show-posts");
      assertThat(Answered.parts(shown.data(), "posts").getFirst()).containsEntry("post", "contact");
      assertThat(Answered.part(Answered.parts(shown.data(), "posts").getFirst(), "holder"))
          .containsEntry("enrollment", "e-2")
          .containsEntry("name", "Deltager 2");
    }
  }

  @Test
  void whoLeavesHandsOnOrIsForgottenHasNoPostAndAnotherAddressKeepsIt() {
    try (var group = Electing.with(4)) {
      var door = group.door();
      group.set("contact", "e-1");
      group.set("deputy", "e-2");

      door.moveTo(1, 5);
      door.function.round();
      assertThat(door.order("show-posts").text("data")).contains("enrollment=e-5");
      door.leave(2);
      assertThat(group.posts()).isEqualTo("Now contact person: Deltager 1, deputy: nobody.");
      door.forget(5);
      door.function.round();
      assertThat(group.posts()).isEqualTo("Now contact person: nobody, deputy: nobody.");
      assertThat(door.order("today").text("data")).contains("post-vacant");
    }
  }

  @Test
  void whoeverIsForgottenIsInNoVoteAndInNoRow() {
    try (var group = Electing.with(3)) {
      var door = group.door();
      door.send(group.order("contact", "deputy"));
      group.vote("e-1", "{\"ballot\": 1, \"contact\": 2, \"deputy\": 3}");
      group.vote("e-2", "{\"ballot\": 1, \"contact\": 2, \"deputy\": 3}");
      group.vote("e-3", "{\"ballot\": 1, \"deputy\": 1}");
      group.over();
      assertThat(group.posts()).isEqualTo("Now contact person: Deltager 2, deputy: Deltager 3.");

      door.forget(2);
      door.function.round();
      door.function.round();

      var record = door.stored.meetings().ofRun(Door.RUN).group().getFirst();
      assertThat(record.answers())
          .extracting(each -> each.attendee())
          .containsExactly("e-1", "e-3");
      for (var table : List.of("Meetings", "Networks", "Audit")) {
        assertThat(door.aws.rows(table).toString())
            .as(table)
            .doesNotContain(person(2).address().value(), "Deltager 2");
      }
      for (var letter : List.of("ballot-result/e-1/1", "ballot-result/e-3/1")) {
        assertThat(door.stored.deliveries().of(letter).orElseThrow().letter().values().toString())
            .contains("contact/plastgenanvendelse/1/e-2")
            .doesNotContain("Deltager");
      }
      assertThat(group.page("e-1")).contains("En, der ikke længere er med", "2 stemmer");
    }
  }
}
