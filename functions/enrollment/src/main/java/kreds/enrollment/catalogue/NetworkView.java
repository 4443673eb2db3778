package kreds.enrollment.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.enrollment.question.QuestionFields;
import kreds.network.NetworkState;
import kreds.network.NextMeeting;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.run.AskingTheGroup;
import kreds.run.NetworkRun;
import kreds.run.RunState;
import kreds.text.DayLines;
import kreds.web.Visit;
import org.jspecify.annotations.Nullable;

/// A network in the words of who looks at it. What speakers would cost and who takes part is not
/// among them.
public final class NetworkView {
  private final Visit visit;
  private final NetworkRun network;
  private final Wording wording;
  private final Optional<NetworkRun> into;

  public NetworkView(Visit visit, NetworkRun network) {
    this(visit, network, Optional.empty());
  }

  /// @param into the network that its people came into, where it is known by more than its address
  public NetworkView(Visit visit, NetworkRun network, Optional<NetworkRun> into) {
    this.visit = visit;
    this.network = network;
    this.wording = network.network().description().in(visit.language());
    this.into = into;
  }

  /// The readable part of its address.
  public String id() {
    return network.id();
  }

  /// The language of its description, where the page is in another.
  public @Nullable String lang() {
    return visit.lang(network.network().description().languageFor(visit.language()));
  }

  /// Its title.
  public String title() {
    return wording.title();
  }

  /// What it is about, as paragraphs.
  public List<String> paragraphs() {
    return new Paragraphs(wording.text()).paragraphs();
  }

  /// The beginning of what it is about.
  public String summary() {
    return new Paragraphs(wording.text()).summary();
  }

  /// Whom it is for; may be blank.
  public String forWhom() {
    return wording.forWhom();
  }

  /// The suggested topics.
  public List<String> topics() {
    return wording.topics();
  }

  /// The suggested speakers: name and subject, never the fee.
  public List<SpeakerIdea> speakers() {
    return network.network().description().speakers();
  }

  /// Whether the form is shown.
  public boolean isOpen() {
    return network.takesEnrollments();
  }

  /// Whether it is still to open, so that people say that they are interested.
  public boolean isAhead() {
    return network.takesInterest();
  }

  /// On which day it opens; blank once it is open.
  public String opens() {
    return isAhead() ? visit.dates().date(network.run().opening().day().orElseThrow()) : "";
  }

  /// How many are interested, in words; blank for so few that somebody could guess who.
  public String interested() {
    var count = NetworkBriefJson.interested(network);
    return count.isPresent() ? visit.count("network.interested", count.get()) : "";
  }

  /// Whether it asks more than who comes.
  public boolean asks() {
    return !network.run().questions().isEmpty();
  }

  /// What it asks.
  public QuestionFields questions() {
    return new QuestionFields(visit, network.run().questions().asked());
  }

  /// Whether staff have closed enrolment for now.
  public boolean isClosed() {
    return network.isClosed();
  }

  /// Whether who enrolls now waits.
  public boolean isFull() {
    return isOpen() && network.run().placesLeft() == 0;
  }

  /// The key of what is said to who is about to enroll: whoever comes now may wait for a place, or
  /// to be let in.
  public String way(String key) {
    if (!network.run().rules().letsIn()) {
      return key + ".admission" + (AskingTheGroup.decides(network.run()) ? ".group" : "");
    }
    return isFull() ? key + ".full" : key;
  }

  /// Whether nobody has to let in who comes from a member.
  public boolean letsMembersIn() {
    var rules = network.run().rules();
    return !rules.letsIn() && rules.admission().membersAtOnce();
  }

  /// Whether who enrolls now goes onto the waiting list, and nowhere else before that.
  public boolean isQueue() {
    return isFull() && network.run().rules().letsIn();
  }

  /// Why nobody can enroll: it takes nobody just now, or never came about.
  public String closed() {
    return isMerged()
        ? merged("network.merged")
        : visit.text(
            "network."
                + (isCancelled() ? "cancelled" : network.isClosed() ? "closed.now" : "closed"));
  }

  /// With the other's title, where it is known.
  private String merged(String key) {
    return into.map(
            other -> visit.text(key + ".named", "other", new NetworkView(visit, other).title()))
        .orElseGet(() -> visit.text(key));
  }

  /// The page of the network that its people came into; blank if they did not.
  public String mergedInto() {
    return network
        .run()
        .merges()
        .into()
        .map(run -> visit.to("/networks/" + run.network()))
        .orElse("");
  }

  /// Whether it is over: nothing is sold there any more, and nobody has to say no to it.
  public boolean isOver() {
    return switch (network.run().state()) {
      case FINISHED, CANCELLED -> true;
      case RECRUITING, READY, RUNNING, RENEWING -> false;
    };
  }

  /// Whether the whole network has come to its end.
  public boolean isEnded() {
    return network.network().state() == NetworkState.ENDED;
  }

  /// The path of its meetings as a calendar; blank where no more will come.
  public String calendar() {
    return isOver() ? "" : calendar(network);
  }

  /// The path of a network's meetings as a calendar.
  static String calendar(NetworkRun network) {
    return "/networks/" + network.id() + "/calendar.ics";
  }

  private boolean isMerged() {
    return network.run().merges().into().isPresent();
  }

  /// Whether it never came about, or has gone into another one.
  public boolean isCancelled() {
    return network.run().state() == RunState.CANCELLED;
  }

  /// Whether it has not come about yet.
  public boolean isRecruiting() {
    return network.run().state() == RunState.RECRUITING;
  }

  /// How it stands, in two words.
  public String badge() {
    if (isAhead()) {
      return visit.text("network.badge.ahead", "date", opens());
    }
    return isMerged() ? merged("network.badge.merged") : visit.text("network.badge." + badgeKey());
  }

  /// The tone of the badge.
  public String badgeTone() {
    return switch (badgeKey()) {
      case "open" -> "good";
      case "full", "deciding" -> "warn";
      default -> "quiet";
    };
  }

  /// How many places there are.
  public int maximum() {
    return network.run().capacity().maximum();
  }

  /// How many of them are taken.
  public int taken() {
    return network.run().seats().held();
  }

  /// Places left, in words.
  public String places() {
    if (!isOpen()) {
      return closed();
    }
    if (isFull()) {
      var waiting = network.run().seats().waiting();
      return waiting == 0
          ? visit.text("network.full")
          : visit.text("network.full") + " · " + visit.count("network.waiting", waiting);
    }
    return visit.text(
        network.run().placesLeft() == 1 ? "network.places.one" : "network.places.other",
        Map.of(
            "count", Integer.toString(network.run().placesLeft()),
            "maximum", Integer.toString(maximum())));
  }

  /// By when the minimum must be reached, and how far it is.
  public String decision() {
    var date = visit.dates().date(network.run().decisionDate());
    if (isDecisionDue()) {
      return visit.text("network.decision.over", "date", date);
    }
    return network.run().missing() == 0
        ? date
        : date + " · " + visit.count("network.missing", network.run().missing());
  }

  private boolean isDecisionDue() {
    return isRecruiting()
        && network.run().decisionDate().isBefore(visit.dates().today(visit.now()));
  }

  /// The price in a few words.
  public String price() {
    return new PriceWords(visit, network.run()).brief();
  }

  /// Where the price comes from.
  public String priceExplained() {
    return new PriceWords(visit, network.run()).explained();
  }

  /// What the next meeting is called: a group that has not met has a first one.
  public String nextLabel() {
    var isFirst =
        switch (network.run().state()) {
          case RECRUITING, READY -> true;
          case RUNNING, RENEWING, FINISHED, CANCELLED ->
              network.nextMeeting().filter(NextMeeting::first).isPresent();
        };
    return visit.text(isFirst ? "network.first" : "network.next");
  }

  /// When the next meeting is.
  public String nextMeeting() {
    var next = network.nextMeeting();
    return next.isPresent()
        ? visit.dates().line(next.get().start(), next.get().end())
        : visit.text("network.next.none." + (isMerged() ? "merged" : stage()));
  }

  /// Where it is, as staff wrote it; may be blank.
  public String nextPlace() {
    var next = network.nextMeeting();
    return next.isPresent() ? next.get().place() : "";
  }

  /// Whether somebody stands in the queue already.
  public boolean hasQueue() {
    return network.run().seats().waiting() > 0;
  }

  /// How far it is with its meetings, as texts are named.
  public String stage() {
    return switch (network.run().state()) {
      case RECRUITING -> "recruiting";
      case READY -> "ready";
      case RUNNING -> "running";
      case RENEWING -> "renewing";
      case FINISHED -> "over";
      case CANCELLED -> "cancelled";
    };
  }

  /// The public part of its programme, by day.
  public List<DayLines> agenda() {
    var next = network.nextMeeting();
    return next.isPresent() ? next.get().agendaFor(visit.language()) : List.of();
  }

  private String badgeKey() {
    if (isAhead()) {
      return "ahead";
    }
    if (!isOpen()) {
      return isCancelled()
          ? "cancelled"
          : network.isClosed() ? "closed" : network.isListed() ? "renewing" : "over";
    }
    if (isFull()) {
      return "full";
    }
    return isDecisionDue() ? "deciding" : "open";
  }
}
