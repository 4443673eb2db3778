package kreds.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kreds.budget.EachPays;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.inquiry.Attendee;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Post;
import kreds.inquiry.Slot;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.person.Person;

/// What people are told of a ballot that has closed: what is chosen, with how many votes, and what
/// each pays then. Who has voted for what stands nowhere.
///
/// @param inquiry closed, with its result
/// @param posts what has become of the group's posts beside who is elected
record BallotOutcome(
    Network network, Inquiry inquiry, Ballot ballot, BallotResult result, ElectedPosts posts) {

  static BallotOutcome of(Network network, Inquiry inquiry, ElectedPosts posts) {
    return new BallotOutcome(
        network, inquiry, Balloting.of(inquiry), Balloting.result(inquiry).orElseThrow(), posts);
  }

  /// The letter to a participant.
  Delivery told(Attendee to, Moment at) {
    var values = facts(to.person());
    own(to.id()).ifPresent(post -> values.put("choice", post.word()));
    posts.of(to.id()).ifPresent(own -> values.put("ownPost", own));
    var page = new LinkSubject.OfBallot(inquiry.id().run(), to.id(), ballot.number());
    var letter =
        Letter.of(
            LetterKind.BALLOT_RESULT, to.person(), values, Map.of("page", Link.of(page, at.now())));
    var key = String.join("/", LetterKind.BALLOT_RESULT.key(), to.id(), number());
    return Delivery.now(key, letter, at.now());
  }

  /// The letter to staff, who plan what is chosen.
  Delivery staff(Person staff, Moment at) {
    var values = facts(staff);
    values.put("answered", Integer.toString(result.answered()));
    values.put("asked", Integer.toString(result.asked()));
    values.put(
        "event",
        StaffEvent.of(
            "meeting-scheduling",
            "show-inquiry",
            staff,
            "network",
            inquiry.id().run().network(),
            "inquiry",
            inquiry.id().named()));
    var letter = Letter.of(LetterKind.BALLOT_OVER, staff, values, Map.of());
    var run = inquiry.id().run();
    var key =
        String.join(
            "/",
            LetterKind.BALLOT_OVER.key(),
            run.network(),
            Integer.toString(run.number()),
            number());
    return Delivery.now(key, letter, at.now());
  }

  private Map<String, String> facts(Person reader) {
    var values = new HashMap<String, String>();
    values.putAll(network.description().titleFacts(reader.language()));
    values.put("themes", votes(ballot.themes().stream().map(Ballot.Theme::id).toList()));
    values.put("speakers", votes(ballot.speakers().stream().map(Ballot.Talk::id).toList()));
    values.put("dates", dates(ballot, slot -> result.isChosen(slot.id())));
    values.put("before", wholeKroner(result.before()));
    values.put("after", wholeKroner(result.after()));
    values.put("choice", choice());
    values.put("effect", effect(result.before(), result.after()));
    values.put("each", result.after().mixed() ? "mixed" : "alike");
    values.put("then", afterwards());
    if (ballot.isElection()) {
      values.put("elected", identifiers());
      values.put("counts", result.isTelling() ? "shown" : "few");
    }
    return values;
  }

  /// Who is elected, a line each: `contact/plastgenanvendelse/1/e-2`; where nobody is, who stays
  /// (`still-contact/…`), or that it is vacant (`vacant-contact/…/`). The name is read when the
  /// letter is written, and lies in nobody else's row: it is forgotten with the person.
  private String identifiers() {
    var run = inquiry.id().run();
    var of = "/" + run.network() + "/" + run.number() + "/";
    return ballot.posts().stream()
        .map(post ->
            elected(post).map(who -> post.word() + of + who).orElseGet(() -> unfilled(post, of)))
        .collect(Collectors.joining("\n"));
  }

  private String unfilled(Post post, String of) {
    var stays = posts.unfilled().getOrDefault(post, "");
    return (stays.isEmpty() ? "vacant-" : "still-") + post.word() + of + stays;
  }

  /// In a word, what staff do next with what is chosen.
  private String afterwards() {
    var asks = ballot.speakers().stream().anyMatch(talk -> result.isChosen(talk.id()));
    var isDated = ballot.dates().stream().anyMatch(slot -> result.isChosen(slot.id()));
    if (asks) {
      return isDated ? "speakers-dates" : "speakers";
    }
    return isDated ? "dates" : "themes";
  }

  /// In a word, whether anything was chosen: `none` and `nobody` where nobody has voted, `nothing`
  /// and `unelected` where votes have chosen nothing all the same, or only persons who do not stand
  /// any more.
  private String choice() {
    if (!result.chosen().isEmpty()) {
      return ballot.isElection() ? "elected" : "some";
    }
    var isAnyVote = result.answered() > 0;
    if (ballot.isElection()) {
      return isAnyVote ? "unelected" : "nobody";
    }
    return isAnyVote ? "nothing" : "none";
  }

  private Optional<Post> own(String enrollment) {
    return ballot.posts().stream()
        .filter(post -> elected(post).filter(enrollment::equals).isPresent())
        .findFirst();
  }

  /// Who is elected, by enrollment, as the audit names them; blank where nobody is.
  String elected() {
    return ballot.posts().stream()
        .flatMap(post -> elected(post).map(who -> post.word() + " " + who).stream())
        .collect(Collectors.joining(", "));
  }

  private Optional<String> elected(Post post) {
    return result.elected(post).flatMap(ballot::person);
  }

  /// What each pays, in øre: to the next krone, so that what is said carries the costs.
  private static String wholeKroner(EachPays price) {
    return Long.toString(price.wholeKroner().now().oere());
  }

  /// In a word, what becomes of the price.
  private static String effect(EachPays before, EachPays after) {
    if (after.isNothing()) {
      return "unknown";
    }
    return before.now().kronerUp() == after.now().kronerUp() ? "same" : "other";
  }

  /// Those that are chosen, a line each: how many votes, 0 where that is not told, and what.
  private String votes(List<String> ids) {
    return ids.stream()
        .filter(result::isChosen)
        .map(id -> (result.isTelling() ? result.of(id).votes() : 0) + "/" + name(id))
        .collect(Collectors.joining("\n"));
  }

  private String name(String id) {
    return Stream.concat(
            ballot.themes().stream().filter(each -> each.id().equals(id)).map(Ballot.Theme::title),
            ballot.speakers().stream().filter(each -> each.id().equals(id)).map(Ballot.Talk::said))
        .findFirst()
        .orElseThrow();
  }

  private String number() {
    return Integer.toString(ballot.number());
  }

  /// Dates of a ballot as letters read them, a line each.
  static String dates(Ballot ballot, Predicate<Slot> which) {
    return ballot.dates().stream()
        .filter(which)
        .map(slot -> slot.start().instant() + "/" + slot.end().instant())
        .collect(Collectors.joining("\n"));
  }
}
