package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.Nominees;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.web.Visit;
import kreds.web.form.FieldError;

/// Puts an election into the reader's words: who stands for which post, or who has it.
record ElectionViews(Visit visit, BallotLookup.Voter holder) {

  BallotView view() {
    var description = holder.network().description();
    var isOpen = holder.asked().inquiry().isOpen(visit.now());
    return new BallotView(
        holder.attendee().person().name(),
        description.in(visit.language()).title(),
        visit.lang(description.languageFor(visit.language())),
        visit.text("ballot." + kind() + ".title"),
        Integer.toString(holder.ballot().number()),
        isOpen ? open() : over(),
        isOpen,
        holder.own().isPresent(),
        notice(),
        mayStand(),
        parts(isOpen),
        List.of(),
        List.of(),
        "",
        BallotViews.others(visit, holder),
        visit.to(
            visit.link(
                new LinkSubject.OfEnrollment(holder.roster().run().id(), holder.attendee().id()))));
  }

  /// What each field is called, for what is wrong with it.
  Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    for (var post : Post.values()) {
      labels.put(post.word(), legend(post));
    }
    return labels;
  }

  /// A vote in words, a line each.
  List<String> said(Response.Chosen answered) {
    var lines = new ArrayList<String>();
    for (var post : holder.ballot().posts()) {
      answered.options().stream()
          .flatMap(option -> post.named(option).stream())
          .forEach(number -> lines.add(legend(post) + ": " + name(number)));
    }
    if (answered.options().contains(Ballot.NOT_STANDING)) {
      lines.add(visit.text("ballot.not-standing"));
    }
    return lines;
  }

  /// What is wrong stands at the first post that somebody was named for who is not to be had, or
  /// else at the first of all.
  static List<FieldError> errors(
      BallotLookup.Voter holder, Response.Chosen reply, Refusal refusal) {
    var posts = holder.ballot().posts();
    var standing = new Nominees(holder.run()).standing(holder.asked());
    var numbers = standing.stream().map(Nominees.Nominee::number).toList();
    var wrong =
        reply.options().stream()
            .filter(option ->
                Post.of(option)
                    .filter(post ->
                        !posts.contains(post)
                            || !numbers.contains(post.named(option).orElseThrow()))
                    .isPresent())
            .flatMap(option -> Post.of(option).stream())
            .min(Comparator.naturalOrder());
    var isAtAField =
        List.of(Ballot.NOTHING_CHOSEN, Ballot.UNKNOWN, Nominees.NOT_STANDING).contains(refusal);
    return isAtAField
        ? List.of(FieldError.of(wrong.orElse(posts.getFirst()).word(), refusal.code()))
        : List.of();
  }

  /// In a word, what is elected: both posts, or which.
  private String kind() {
    var posts = holder.ballot().posts();
    return posts.size() == Post.MOST ? "posts" : posts.getFirst().word();
  }

  private List<String> open() {
    var lines = new ArrayList<String>();
    var until = visit.dates().moment(holder.asked().inquiry().closesAt());
    lines.add(visit.text("ballot." + kind() + ".lead", "deadline", until));
    for (var post : Post.values()) {
      lines.add(held(post));
    }
    lines.add(rule());
    if (standing().isEmpty()) {
      lines.add(visit.text("ballot.posts.nobody"));
    }
    if (isOwnGone()) {
      lines.add(visit.text("ballot.posts.gone"));
    }
    return lines;
  }

  /// Who is in it now; whoever is in one that is not elected is not on the list.
  private String held(Post post) {
    var seat = holder.run().statutes().posts().holder(post, holder.roster());
    var key = "ballot.post." + post.word();
    if (seat.isEmpty()) {
      return visit.text(key + ".vacant");
    }
    var isElected = holder.ballot().posts().contains(post);
    return visit.text(key + (isElected ? ".now" : ".other"), "who", label(seat.get().person()));
  }

  private String rule() {
    return visit.text(kind().equals("posts") ? "ballot.posts.rule" : "ballot.post.rule");
  }

  private boolean mayStand() {
    return new Nominees(holder.run()).mayStand(holder.ballot(), holder.attendee().id());
  }

  private String notice() {
    if (InquiryPage.isPreview(visit)) {
      return visit.text("ballot.preview.unsent");
    }
    return holder
        .own()
        .map(own -> visit.text(own.isVote() ? "ballot.posts.answered" : "ballot.posts.no"))
        .orElseGet(() -> holder.isTakenBack() ? visit.text("ballot.posts.taken-back") : "");
  }

  /// Where nobody stood, or nothing was counted, there is nothing to be shown.
  private List<BallotView.Part> parts(boolean isOpen) {
    return holder.ballot().posts().stream()
        .map(isOpen ? this::standing : this::counted)
        .filter(part -> isOpen || !part.options().isEmpty())
        .toList();
  }

  /// Whoever has voted for somebody who stands no more may vote for another.
  private boolean isOwnGone() {
    var nominees = new Nominees(holder.run());
    return holder.own().filter(own -> !nominees.isStanding(holder.asked(), own)).isPresent();
  }

  private List<String> over() {
    return holder
        .result()
        .map(this::over)
        .orElseGet(() -> List.of(BallotViews.uncounted(visit, holder)));
  }

  private List<String> over(BallotResult result) {
    var lines = new ArrayList<String>();
    lines.add(BallotViews.turnout(visit, result));
    lines.add(result.chosen().isEmpty() ? visit.text("ballot.over.nobody") : rule());
    for (var post : holder.ballot().posts()) {
      if (result.elected(post).isEmpty() && !result.chosen().isEmpty()) {
        lines.add(visit.text("ballot.post." + post.word() + ".unfilled"));
      }
    }
    BallotViews.few(visit, result).ifPresent(lines::add);
    return lines;
  }

  private List<Nominees.Nominee> standing() {
    return new Nominees(holder.run()).standing(holder.asked());
  }

  /// Who stands for it, as one votes.
  private BallotView.Part standing(Post post) {
    var options =
        standing().stream()
            .map(each ->
                choosable(post.option(each.number()), label(each.person().person()), "", false))
            .toList();
    return new BallotView.Part(legend(post), post.word(), options);
  }

  /// The elected one first, and then by votes; whom nobody has named is not shown by that.
  private BallotView.Part counted(Post post) {
    var options =
        holder.result().stream()
            .flatMap(result -> result.options().stream())
            .filter(option -> post.named(option.id()).isPresent() && option.votes() > 0)
            .filter(option -> option.chosen() || isTelling())
            .sorted(
                Comparator.comparing(BallotResult.Option::chosen)
                    .thenComparingInt(BallotResult.Option::votes)
                    .reversed())
            .map(option ->
                choosable(
                    option.id(),
                    name(post.named(option.id()).orElseThrow()),
                    isTelling() ? visit.count("ballot.votes", option.votes()) : "",
                    option.chosen()))
            .toList();
    return new BallotView.Part(legend(post), post.word(), options);
  }

  private boolean isTelling() {
    return holder.result().filter(BallotResult::isTelling).isPresent();
  }

  private BallotView.Choosable choosable(String id, String label, String votes, boolean chosen) {
    var isOwn = holder.own().filter(own -> own.options().contains(id)).isPresent();
    return new BallotView.Choosable(id, label, null, "", votes, chosen, isOwn);
  }

  private String legend(Post post) {
    return visit.text("ballot.post." + post.word());
  }

  /// Who takes part no more is named no more.
  private String name(int number) {
    return new Nominees(holder.run())
        .person(holder.ballot(), number)
        .map(seat -> label(seat.person()))
        .orElseGet(() -> visit.text("ballot.posts.former"));
  }

  private static String label(Person person) {
    return person.company().name().isEmpty()
        ? person.name()
        : person.name() + ", " + person.company().name();
  }
}
