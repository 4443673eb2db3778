package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.BallotStage;
import kreds.meeting.Balloting;
import kreds.run.RunState;
import kreds.web.Visit;

/// What a ballot of one kind says to one participant; the page around it is the same for both.
sealed interface BallotWords permits BallotViews, ElectionViews {

  /// Those of its kind.
  static BallotWords of(Visit visit, BallotLookup.Voter holder) {
    return holder.ballot().isElection()
        ? new ElectionViews(visit, holder)
        : new BallotViews(visit, holder);
  }

  /// Who looks.
  Visit visit();

  /// Whose link it is, and the ballot.
  BallotLookup.Voter holder();

  /// What the page asks.
  String title();

  /// What is to be said above it while votes are taken, a sentence each.
  List<String> open();

  /// The same once it is counted.
  List<String> over(BallotResult result);

  /// What is to be said of the reader's own vote; blank for nothing.
  String notice();

  /// Whether the reader can be voted for, and so can say no.
  boolean stands();

  /// What there is to choose, or what came of it.
  List<BallotView.Part> parts(boolean isOpen);

  /// What each pays as it stands, and what limits the choice, a sentence each.
  List<String> prices();

  /// What each pays with what is ticked, a sentence each.
  List<String> selection(Set<String> chosen);

  /// What each field is called, for what is wrong with it.
  Map<String, String> labels();

  /// A vote in words, a line each.
  List<String> said(Response.Chosen answered);

  /// The whole page.
  default BallotView view(Set<String> chosen) {
    var description = holder().network().description();
    var stage = Balloting.stage(holder().asked().inquiry(), visit().now());
    var isOpen = stage == BallotStage.OPEN;
    return new BallotView(
        holder().attendee().person().name(),
        description.in(visit().language()).title(),
        visit().lang(description.languageFor(visit().language())),
        title(),
        Integer.toString(holder().ballot().number()),
        state(stage),
        isOpen,
        holder().own().isPresent(),
        notice(),
        stands(),
        parts(isOpen),
        isOpen ? prices() : List.of(),
        isOpen && !chosen.isEmpty() ? selection(chosen) : List.of(),
        visit().to(InquiryPage.previewing(visit(), LinkSubject.OfBallot.LINK)),
        others(),
        visit()
            .to(
                visit()
                    .link(
                        new LinkSubject.OfEnrollment(
                            holder().roster().run().id(), holder().attendee().id()))));
  }

  private List<String> state(BallotStage stage) {
    return switch (stage) {
      case OPEN -> open();
      case COUNTING -> List.of(visit().text("ballot.counting"));
      case COUNTED -> over(holder().result().orElseThrow());
      case UNCOUNTED -> List.of(uncounted());
    };
  }

  /// Why nothing was counted: the network came to nothing, or its year was over before.
  private String uncounted() {
    var isOff = holder().roster().run().state() == RunState.CANCELLED;
    return visit().text(isOff ? "ballot.uncounted" : "ballot.uncounted.over");
  }

  /// The run's other ballots: a result is found again, and so is what is open.
  private List<BallotView.Other> others() {
    return new Balloting(holder().run())
        .all().stream()
            .map(InquiryRecord::inquiry)
            .filter(each -> !each.id().equals(holder().asked().inquiry().id()))
            .map(this::other)
            .toList();
  }

  private BallotView.Other other(Inquiry inquiry) {
    var ballot = Balloting.of(inquiry);
    var key = "ballot.other" + (ballot.isElection() ? ".election" : "");
    var page =
        new LinkSubject.OfBallot(inquiry.id().run(), holder().attendee().id(), ballot.number());
    return new BallotView.Other(
        visit()
            .text(
                key + (inquiry.isOpen(visit().now()) ? ".open" : ".over"),
                "day",
                visit().dates().day(inquiry.closesAt())),
        visit().to(visit().link(page)));
  }

  /// How many have voted.
  static String turnout(Visit visit, BallotResult result) {
    return result.answered() == 0
        ? visit.text("ballot.over.none")
        : visit.text(
            "ballot.over",
            Map.of(
                "answered", Integer.toString(result.answered()),
                "asked", Integer.toString(result.asked())));
  }

  /// Where so few have voted that the counts would say how.
  static Optional<String> few(Visit visit, BallotResult result) {
    return result.answered() == 0 || result.isTelling()
        ? Optional.empty()
        : Optional.of(visit.text("ballot.few"));
  }
}
