package kreds.inquiry;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import kreds.text.Language;

/// What has come of a year of a network once it is over, and who has been told of it: the letters
/// to a full network and its line are more than one transaction takes, so that they go out in parts
/// of which none is lost and none comes twice.
///
/// @param next the number of the year that follows; 0 where the network has ended
/// @param danish why it has ended, as staff write it; may be blank
/// @param english blank where that is in Danish only
/// @param told by enrollment
/// @param whole whether everybody has been told
public record YearEnd(int next, String danish, String english, Set<String> told, boolean whole) {

  public YearEnd {
    told = Set.copyOf(told);
  }

  /// Another year follows.
  ///
  /// @param told who has heard of it by another letter already
  public static YearEnd followedBy(int next, Collection<String> told) {
    return new YearEnd(next, "", "", Set.copyOf(told), false);
  }

  /// The network has ended, and nobody has been told yet.
  public static YearEnd ended(String danish, String english) {
    return new YearEnd(0, danish, english, Set.of(), false);
  }

  /// Whether another year follows.
  public boolean isFollowed() {
    return next > 0;
  }

  /// The reason for a reader of that language; may be blank.
  public String in(Language reader) {
    return languageFor(reader) == Language.EN ? english : danish;
  }

  /// The language of that text.
  public Language languageFor(Language reader) {
    return reader == Language.EN && !english.isBlank() ? Language.EN : Language.DA;
  }

  /// The same once these have been told.
  ///
  /// @param all whether nobody is left
  public YearEnd telling(Collection<String> more, boolean all) {
    var informed = new TreeSet<>(told);
    informed.addAll(more);
    return new YearEnd(next, danish, english, informed, all);
  }
}
