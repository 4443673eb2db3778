package kreds.aws.dynamo;

import java.util.EnumMap;
import kreds.inquiry.Post;
import kreds.meeting.Posts;

/// Who is in the posts of a group, as a part of the row of its statutes.
final class PostItems {
  static final String ELECTED = "postsElected";
  private static final String WHO = "enrollment";
  private static final String SINCE = "since";

  private PostItems() {}

  static Item put(Item item, Posts posts) {
    item.put(ELECTED, posts.areElected());
    posts
        .held()
        .forEach((post, held) ->
            item.put(
                post.word(), Item.empty().put(WHO, held.enrollment()).put(SINCE, held.since())));
    return item;
  }

  static Posts posts(Item item) {
    var held = new EnumMap<Post, Posts.Held>(Post.class);
    for (var post : Post.values()) {
      if (item.has(post.word())) {
        var part = item.part(post.word());
        held.put(post, new Posts.Held(part.required(WHO), part.instant(SINCE)));
      }
    }
    return new Posts(item.flag(ELECTED), held);
  }
}
