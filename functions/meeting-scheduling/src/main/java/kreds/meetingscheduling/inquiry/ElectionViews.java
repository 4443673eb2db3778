package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.inquiry.BallotTopic;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.meeting.Balloting;
import kreds.meeting.Nominees;
import kreds.meeting.OwnVote;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.web.Visit;
import kreds.web.form.FieldError;

/// Puts an election into the reader's words: who stands for which post, or who has it.
record ElectionViews(Visit visit, BallotLookup.Voter holder) implements BallotWords {

  @Override
  public String title() {
    return visit.text("ballot." + kind() + ".title");
  }

  @Override
  public Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    for (var post : Post.values()) {
      labels.put(post.word(), legend(post));
    }
    return labels;
  }

  @Override
  public List<String> said(Response.Chosen answered) {
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
    return holder.ballot().about().word();
  }

  @Override
  public List<String> open() {
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
    if (vote() == OwnVote.GONE) {
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
    return visit.text(
        holder.ballot().about() == BallotTopic.POSTS ? "ballot.posts.rule" : "ballot.post.rule");
  }

  @Override
  public boolean stands() {
    return new Nominees(holder.run()).mayStand(holder.ballot(), holder.attendee().id());
  }

  @Override
  public String notice() {
    if (InquiryPage.isPreview(visit)) {
      return visit.text("ballot.preview.unsent");
    }
    return switch (vote()) {
      case MISSING -> holder.isTakenBack() ? visit.text("ballot.posts.taken-back") : "";
      case DECLINED -> visit.text("ballot.posts.no");
      case GONE, VOTED -> visit.text("ballot.posts.answered");
    };
  }

  private OwnVote vote() {
    return new Balloting(holder.run()).vote(holder.asked(), holder.attendee(), visit.now());
  }

  @Override
  public List<String> prices() {
    return List.of();
  }

  @Override
  public List<String> selection(Set<String> chosen) {
    return List.of();
  }

  /// Where nobody stood, or nothing was counted, there is nothing to be shown.
  @Override
  public List<BallotView.Part> parts(boolean isOpen) {
    return holder.ballot().posts().stream()
        .map(isOpen ? this::standing : this::counted)
        .filter(part -> isOpen || !part.options().isEmpty())
        .toList();
  }

  @Override
  public List<String> over(BallotResult result) {
    var lines = new ArrayList<String>();
    lines.add(BallotWords.turnout(visit, result));
    lines.add(result.chosen().isEmpty() ? visit.text("ballot.over.nobody") : rule());
    for (var post : holder.ballot().posts()) {
      if (result.elected(post).isEmpty() && !result.chosen().isEmpty()) {
        lines.add(visit.text("ballot.post." + post.word() + ".unfilled"));
      }
    }
    BallotWords.few(visit, result).ifPresent(lines::add);
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

  /// The elected one first, and then by votes.
  private BallotView.Part counted(Post post) {
    var options =
        holder.result().stream()
            .flatMap(result -> result.options().stream())
            .filter(option -> post.named(option.id()).isPresent())
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
