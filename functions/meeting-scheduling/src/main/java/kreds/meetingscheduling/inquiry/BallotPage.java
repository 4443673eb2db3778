package kreds.meetingscheduling.inquiry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.change.Subject;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotPrices;
import kreds.inquiry.Post;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meeting.Nominees;
import kreds.meetingscheduling.pages.JteballotGenerated;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.FieldError;
import kreds.web.form.Input;

/// The ballot of a group as a page: which themes, speakers and dates do you want, and what does
/// that cost each? Once it is closed it shows how it came out.
final class BallotPage
    implements InquiryKind<LinkSubject.OfBallot, Response.Chosen, BallotLookup.Voter> {
  @Override
  public LinkType<LinkSubject.OfBallot> about() {
    return LinkSubject.OfBallot.LINK;
  }

  @Override
  public String kind() {
    return Question.BALLOT;
  }

  @Override
  public Subject subject(LinkSubject.OfBallot about) {
    return Subject.network(about.run().network());
  }

  @Override
  public Refusal closed() {
    return Question.Choosing.CLOSED;
  }

  @Override
  public Class<Response.Chosen> response() {
    return Response.Chosen.class;
  }

  @Override
  public String action() {
    return "vote-on-ballot";
  }

  @Override
  public Operation shown() {
    return Operation.of(
        "ballot",
        "The ballot of a group for one participant, or how it came out; changes nothing",
        BallotJson.class,
        "What there is to choose, what it costs each, and the own choice.");
  }

  @Override
  public Operation answered() {
    return Operation.of(
            "vote",
            "Vote on the themes, speakers and dates of a group, or elect its contact person and deputy; or"
                + " change the vote until it closes",
            VotedJson.class,
            "The vote as it is kept.")
        .query(
            InquiryPage.STEP,
            "With preview nothing is kept, and what this choice costs each is answered.",
            List.of(InquiryPage.PREVIEW));
  }

  @Override
  public Input<Response.Chosen> input() {
    return BallotInput.INPUT;
  }

  @Override
  public boolean isPreviewed() {
    return true;
  }

  /// Nothing yet is a choice whose price can be asked; too dear is what one looks for.
  @Override
  public Optional<Refusal> againstPreview(BallotLookup.Voter holder, Response.Chosen reply) {
    if (reply.ballot() != holder.ballot().number()) {
      return Optional.of(Question.Choosing.CHANGED);
    }
    var no =
        reply.options().isEmpty()
            ? Optional.<Refusal>empty()
            : holder.ballot().against(reply.options());
    return no.isPresent() || !holder.ballot().isElection() ? no : against(holder, reply);
  }

  @Override
  public VotedJson previewed(BallotLookup.Voter holder, Response.Chosen reply) {
    return VotedJson.preview(holder, reply);
  }

  @Override
  public Map<String, String> typed(Response.Chosen answered) {
    var typed = new HashMap<String, String>();
    for (var option : answered.options()) {
      var post = Post.of(option);
      typed.put(
          post.map(Post::word).orElse(option),
          post.flatMap(of -> of.named(option)).map(String::valueOf).orElse("true"));
    }
    return typed;
  }

  @Override
  public VotedJson answer(Response.Chosen answered) {
    return VotedJson.of(answered);
  }

  /// An empty vote of who has voted takes that back.
  @Override
  public Response.Chosen meant(BallotLookup.Voter holder, Response.Chosen reply) {
    var hasVoted = holder.asked().kept(holder.attendee()).isPresent();
    return hasVoted && reply.options().isEmpty() ? reply.takenBack() : reply;
  }

  /// In the words of the ballot that was seen: a number means somebody else on the next.
  @Override
  public List<String> said(Visit reader, BallotLookup.Voter present, Response.Chosen answered) {
    return present
        .before(answered.ballot())
        .map(holder -> BallotWords.of(reader, holder).said(answered))
        .orElse(List.of());
  }

  /// A choice that nobody could pay for is none, and neither is somebody who does not stand.
  @Override
  public Optional<Refusal> against(BallotLookup.Voter holder, Response.Chosen reply) {
    if (holder.ballot().isElection()) {
      return new Nominees(holder.run()).against(holder.asked(), holder.attendee(), reply);
    }
    return holder.prices().against(reply.options());
  }

  @Override
  public Reply.Page page(Visit visit, BallotLookup.Voter holder, Form form) {
    var reader = visit.readBy(holder.attendee().person());
    var chosen = chosen(holder.ballot(), form);
    var words = BallotWords.of(reader, holder);
    var view = words.view(chosen);
    var own = form.readBy(reader).labelled(words.labels());
    return Reply.page(
            reader.text("ballot.heading", "network", view.network()),
            out -> JteballotGenerated.render(out, null, reader, view, own),
            BallotJson.of(holder, chosen, visit.now()))
        .readBy(reader);
  }

  private static Set<String> chosen(Ballot ballot, Form form) {
    var chosen = new HashSet<String>();
    for (var post : ballot.posts()) {
      var named = form.typed(post.word());
      if (!named.isEmpty()) {
        chosen.add(post.word() + "-" + named);
      }
    }
    if (ballot.isElection() && !form.typed(Ballot.NOT_STANDING).isEmpty()) {
      chosen.add(Ballot.NOT_STANDING);
    }
    for (var id : ballot.ids()) {
      if (!form.typed(id).isEmpty()) {
        chosen.add(id);
      }
    }
    return chosen;
  }

  /// What is too much stands at the first that is chosen of its kind.
  @Override
  public List<FieldError> errors(
      BallotLookup.Voter holder, Response.Chosen reply, Refusal refusal) {
    var ballot = holder.ballot();
    if (ballot.isElection()) {
      return ElectionViews.errors(holder, reply, refusal);
    }
    var limits = ballot.limits();
    return switch (refusal.code()) {
      case "nothing-chosen" -> List.of(FieldError.of(ballot.ids().getFirst(), refusal.code()));
      case Ballot.TOO_MANY_THEMES ->
          List.of(error(first(ballot, reply, "theme-"), refusal, limits.themes()));
      case Ballot.TOO_MANY_SPEAKERS ->
          List.of(error(first(ballot, reply, "speaker-"), refusal, limits.speakers()));
      case BallotPrices.TOO_DEAR ->
          List.of(BallotViews.tooDear(holder, first(ballot, reply, "speaker-"), reply));
      default -> List.of();
    };
  }

  private static FieldError error(String field, Refusal refusal, int most) {
    return new FieldError(field, refusal.code(), Map.of("most", Integer.toString(most)));
  }

  private static String first(Ballot ballot, Response.Chosen reply, String kind) {
    return ballot.ids().stream()
        .filter(id -> id.startsWith(kind) && reply.options().contains(id))
        .findFirst()
        .orElse(ballot.ids().getFirst());
  }
}
