package kreds.proposalintake.proposal;

import java.util.List;
import java.util.Map;
import kreds.network.Capacity;
import kreds.network.PriceEstimate;
import kreds.network.SpeakerIdea;
import kreds.proposal.Comment;
import kreds.proposal.Suggestion;
import kreds.web.Visit;

/// The small sentences of the proposer's page.
public final class PageTexts {
  private PageTexts() {}

  /// The lines of a longer text, as paragraphs.
  public static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  /// A speaker with subject and fee.
  public static String speaker(Visit visit, SpeakerIdea speaker) {
    var subject = speaker.subject().isEmpty() ? "" : " – " + speaker.subject();
    var fee = speaker.fee() == 0 ? "" : " (" + visit.kroner(speaker.fee()) + ")";
    return speaker.name() + subject + fee;
  }

  /// How many a network needs and takes.
  public static String size(Visit visit, Capacity capacity) {
    return visit.text(
        "description.size.text",
        Map.of(
            "minimum", Integer.toString(capacity.minimum()),
            "maximum", Integer.toString(capacity.maximum())));
  }

  /// What one participant pays, roughly.
  public static String price(Visit visit, PriceEstimate price, Capacity capacity) {
    var full = visit.kroner(price.roughly().whenFull());
    var few = visit.kroner(price.roughly().atMinimum());
    return full.equals(few)
        ? visit.text("description.price.one", "price", full)
        : visit.text(
            "description.price.text",
            Map.of(
                "full",
                full,
                "few",
                few,
                "minimum",
                Integer.toString(capacity.minimum()),
                "maximum",
                Integer.toString(capacity.maximum())));
  }

  /// Who wrote a remark, and when.
  public static String heading(Visit visit, Comment comment) {
    var key =
        switch (comment.from()) {
          case PROPOSER -> "proposal.talk.you";
          case STAFF -> "proposal.talk.staff";
        };
    return visit.text(key, "moment", visit.dates().moment(comment.at()));
  }

  /// Somebody whom the proposer has named.
  public static String named(Suggestion suggestion) {
    var company = suggestion.company().isKnown() ? ", " + suggestion.company().name() : "";
    return suggestion.name() + company + ", " + suggestion.address().readable();
  }
}
