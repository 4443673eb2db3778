package kreds.proposal;

/// What became of a proposal.
///
/// @param reason why it was declined, in the words that the proposer reads; blank otherwise
/// @param network the network that it became; blank otherwise
/// @param into the proposal that carries it on; blank otherwise
public record Ending(String reason, String network, String into) {

  /// Not over.
  public static final Ending OPEN = new Ending("", "", "");

  static Ending declined(String reason) {
    return new Ending(reason, "", "");
  }

  static Ending published(String network) {
    return new Ending("", network, "");
  }

  static Ending merged(String into) {
    return new Ending("", "", into);
  }
}
