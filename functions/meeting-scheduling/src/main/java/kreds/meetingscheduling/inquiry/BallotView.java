package kreds.meetingscheduling.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ballot as one participant's page shows it, every word and sum in the reader's language.
///
/// @param guest who reads
/// @param network its title
/// @param lang the language of that title, where the page is in another
/// @param title what the page asks
/// @param number of the ballot, as the form sends it back
/// @param state what is to be said above it, a sentence each: until when, or how it ended
/// @param open whether a vote is still taken
/// @param answered whether the reader has voted
/// @param notice what is to be said of the reader's own vote; blank for nothing
/// @param stands whether the reader can be voted for, and so can say no
/// @param parts themes, speakers and dates, as far as there are any
/// @param prices what each pays as it stands, and what limits the choice, a sentence each
/// @param selection what each pays with what is ticked, a sentence each; none where nothing is
/// @param preview where the form is sent to see that first
/// @param others the run's other ballots, by what leads there
/// @param ownPage the reader's own page
public record BallotView(
    String guest,
    String network,
    @Nullable String lang,
    String title,
    String number,
    List<String> state,
    boolean open,
    boolean answered,
    String notice,
    boolean stands,
    List<Part> parts,
    List<String> prices,
    List<String> selection,
    String preview,
    List<Other> others,
    String ownPage) {

  /// Another ballot of the run.
  public record Other(String label, String page) {}

  /// One kind of what there is to choose.
  ///
  /// @param legend what it is, and how much of it one may choose
  /// @param post that somebody is elected for, one of them all; blank where each is chosen by
  ///   itself
  public record Part(String legend, String post, List<Choosable> options) {

    public Part {
      options = List.copyOf(options);
    }

    /// Of what is chosen each by itself.
    public Part(String legend, List<Choosable> options) {
      this(legend, "", options);
    }

    /// Whether one of them is chosen.
    public boolean isOfOne() {
      return !post.isEmpty();
    }

    /// What is sent for that one then.
    public String value(Choosable option) {
      return option.id().substring(post.length() + 1);
    }
  }

  /// One of them.
  ///
  /// @param lang of what it is called, where the page is in another language
  /// @param hint what it adds to the price; blank for nothing
  /// @param votes in words, once they are counted; blank before
  /// @param chosen whether it won
  /// @param own whether the reader has voted for it
  public record Choosable(
      String id,
      String label,
      @Nullable String lang,
      String hint,
      String votes,
      boolean chosen,
      boolean own) {}

  /// Whether persons are elected.
  public boolean isElection() {
    return parts.stream().anyMatch(Part::isOfOne);
  }

  public BallotView {
    state = List.copyOf(state);
    parts = List.copyOf(parts);
    prices = List.copyOf(prices);
    selection = List.copyOf(selection);
    others = List.copyOf(others);
  }
}
