package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Attendee;
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
        Integer.toString(holder.ballot().number()),
        isOpen ? open() : over(),
        isOpen,
        holder.own().isPresent(),
        holder.ballot().posts().stream().map(isOpen ? this::standing : this::counted).toList(),
        List.of(),
        List.of(),
        "",
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

  private List<String> open() {
    var lines = new ArrayList<String>();
    var until = visit.dates().moment(holder.asked().inquiry().closesAt());
    lines.add(visit.text("ballot.posts.lead", "deadline", until));
    lines.add(visit.text("ballot.posts.rule"));
    if (isOwnGone()) {
      lines.add(visit.text("ballot.posts.gone"));
    }
    return lines;
  }

  /// Whoever has voted for somebody who stands no more may vote for another.
  private boolean isOwnGone() {
    var standing = standing().stream().map(Nominees.Nominee::number).toList();
    return holder.own().filter(own -> !standing.containsAll(Nominees.named(own))).isPresent();
  }

  private List<String> over() {
    return holder.result().map(this::over).orElseGet(() -> List.of(visit.text("ballot.uncounted")));
  }

  private List<String> over(BallotResult result) {
    var rule =
        result.chosen().isEmpty()
            ? visit.text("ballot.over.nobody")
            : visit.text("ballot.posts.rule");
    return List.of(BallotViews.turnout(visit, result), rule);
  }

  private List<Nominees.Nominee> standing() {
    return new Nominees(holder.run()).standing(holder.asked());
  }

  /// Who stands for it, as one votes.
  private BallotView.Part standing(Post post) {
    var options =
        standing().stream()
            .map(each -> choosable(post.option(each.number()), label(each.person()), "", false))
            .toList();
    return new BallotView.Part(legend(post), post.word(), options);
  }

  private BallotView.Part counted(Post post) {
    var options =
        holder.result().map(BallotResult::options).orElse(List.of()).stream()
            .filter(option -> post.named(option.id()).isPresent())
            .map(option ->
                choosable(
                    option.id(),
                    name(post.named(option.id()).orElseThrow()),
                    visit.count("ballot.votes", option.votes()),
                    option.chosen()))
            .toList();
    return new BallotView.Part(legend(post), post.word(), options);
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

  private static String label(Attendee standing) {
    return label(standing.person());
  }

  private static String label(Person person) {
    return person.company().name().isEmpty()
        ? person.name()
        : person.name() + ", " + person.company().name();
  }
}
