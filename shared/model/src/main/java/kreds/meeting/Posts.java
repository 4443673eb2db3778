package kreds.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.inquiry.Post;
import kreds.run.Enrollment;
import kreds.run.Roster;

/// Whether a group elects somebody for its posts, and whom it has elected. It is read together with
/// the roster: a post is vacant from the moment when its person gives the place up or hands it
/// over, and no name lies here that could be forgotten to be forgotten (G2).
///
/// @param areElected whether the group has such posts at all
/// @param held who was put into which, with the place that they had then
public record Posts(boolean areElected, Map<Post, Held> held) {
  /// Of a group that elects nobody.
  public static final Posts NONE = new Posts(false, Map.of());

  /// Somebody in a post.
  ///
  /// @param enrollment who
  /// @param since since when they had the place that they had then: who leaves and comes again is
  ///   not elected again by that
  public record Held(String enrollment, Instant since) {}

  public Posts {
    held = Map.copyOf(held);
  }

  /// The same, where the group has agreed that. Where it is agreed otherwise than before nobody is
  /// in any: whoever was elected before a group gave its posts up is not elected by that it has
  /// some again, and nobody would have voted for them.
  public Posts electing(boolean elects) {
    return elects == areElected ? this : new Posts(elects, Map.of());
  }

  /// The same with somebody in that post.
  public Posts with(Post post, Enrollment.Confirmed holder) {
    var all = held.isEmpty() ? new EnumMap<Post, Held>(Post.class) : new EnumMap<>(held);
    all.put(post, new Held(holder.id(), holder.since()));
    return new Posts(areElected, all);
  }

  /// The same with somebody in that post and in no other: whoever is elected to another leaves the
  /// one that they had.
  Posts only(Post post, Enrollment.Confirmed holder, Roster roster) {
    var former = of(holder.id(), roster).filter(held -> held != post);
    return former.map(this::without).orElse(this).with(post, holder);
  }

  /// The same with nobody in it.
  public Posts without(Post post) {
    var all = held.isEmpty() ? new EnumMap<Post, Held>(Post.class) : new EnumMap<>(held);
    all.remove(post);
    return new Posts(areElected, all);
  }

  /// Who is in that post now; nobody while it is vacant, or where the group has none.
  public Optional<Enrollment.Confirmed> holder(Post post, Roster roster) {
    return Optional.ofNullable(held.get(post))
        .filter(_ -> areElected)
        .flatMap(each -> seat(each, roster));
  }

  /// The post of whoever has that place; most have none.
  public Optional<Post> of(String enrollment, Roster roster) {
    for (var post : Post.values()) {
      if (holder(post, roster).filter(seat -> seat.id().equals(enrollment)).isPresent()) {
        return Optional.of(post);
      }
    }
    return Optional.empty();
  }

  /// The posts that nobody is in now; none where the group has none.
  public Set<Post> vacant(Roster roster) {
    var vacant = new TreeSet<Post>();
    for (var post : Post.values()) {
      if (areElected && holder(post, roster).isEmpty()) {
        vacant.add(post);
      }
    }
    return vacant;
  }

  /// When the first of those in posts that are vacant now gave up the place; empty where nobody
  /// did.
  Optional<Instant> leftAt(Roster roster) {
    return vacant(roster).stream()
        .flatMap(post -> Optional.ofNullable(held.get(post)).stream())
        .flatMap(each -> leftAt(each.enrollment(), roster).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<Instant> leftAt(String enrollment, Roster roster) {
    var row = roster.find(enrollment);
    if (row.isPresent() && row.get() instanceof Enrollment.Transferred gone) {
      return gone.moved() ? leftAt(gone.to(), roster) : Optional.of(gone.at());
    }
    return row.filter(Enrollment.Left.class::isInstance)
        .map(Enrollment.Left.class::cast)
        .map(Enrollment.Left::at);
  }

  /// Under another address it is the same person, who stays what they are.
  private static Optional<Enrollment.Confirmed> seat(Held held, Roster roster) {
    var found = roster.find(held.enrollment());
    if (found.isPresent()
        && found.get() instanceof Enrollment.Confirmed seat
        && seat.since().equals(held.since())) {
      return Optional.of(seat);
    }
    return found
        .filter(Enrollment.Transferred.class::isInstance)
        .map(Enrollment.Transferred.class::cast)
        .filter(Enrollment.Transferred::moved)
        .flatMap(gone -> seat(new Held(gone.to(), held.since()), roster));
  }
}
