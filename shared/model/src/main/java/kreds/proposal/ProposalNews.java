package kreds.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// What staff are told when something has come from a proposer (U8): who it is, the words
/// themselves, and the order that comes next. The answer to such a letter goes to the proposer.
///
/// @param staff the secretariat as a recipient
record ProposalNews(Person staff) {
  private static final String FUNCTION = "proposal-intake";

  /// The idea itself.
  Delivery arrived(String news, Proposal proposal, Moment at) {
    var idea = proposal.idea();
    return letter(proposal, news, idea.text(), idea.forWhom(), at);
  }

  /// A remark.
  Delivery commented(Proposal proposal, Comment remark, Moment at) {
    return letter(proposal, "commented", remark.text(), "", at);
  }

  /// Somebody who might take part.
  Delivery suggested(Proposal proposal, Suggestion who, Moment at) {
    var words = lines(who.name(), who.company(), "");
    return letter(proposal, "suggested", words, "", who.address(), at);
  }

  /// Somebody who wants to join, and what they wrote; an answer goes to them.
  Delivery joined(String news, Proposal proposal, Suggestion who, Moment at) {
    var typed = who.wish().map(Suggestion.Wish::words).orElse("");
    var values =
        new HashMap<>(letter(proposal, news, typed, "", who.address(), at).letter().values());
    var language = who.wish().map(Suggestion.Wish::language).orElse(staff.language());
    values.remove(Letter.TYPED_LANGUAGE);
    if (language != staff.language()) {
      values.put(Letter.TYPED_LANGUAGE, language.code());
    }
    values.put("who", lines(who.name(), who.company(), ""));
    values.put("reads", language == staff.language() ? "same" : language.code());
    var kind = LetterKind.PROPOSAL_NEWS;
    return Delivery.now(
        key(proposal),
        Letter.of(kind, staff, values, Map.of()).answeredBy(who.address()),
        at.now());
  }

  private static String key(Proposal proposal) {
    return LetterKind.PROPOSAL_NEWS.key() + "/" + proposal.id() + "/" + proposal.stamp().version();
  }

  /// A step without words.
  Delivery of(String news, Proposal proposal, Moment at) {
    return letter(proposal, news, "", "", at);
  }

  private Delivery letter(Proposal proposal, String news, String text, String forWhom, Moment at) {
    return letter(proposal, news, text, forWhom, proposal.proposer().person().address(), at);
  }

  /// @param address of whom it is about, which staff copy
  private Delivery letter(
      Proposal proposal,
      String news,
      String text,
      String forWhom,
      EmailAddress address,
      Moment at) {
    var proposer = proposal.proposer();
    var values = new HashMap<String, String>();
    values.putAll(proposal.titleFacts(staff.language()));
    if (proposer.person().language() != staff.language()) {
      values.put(Letter.TYPED_LANGUAGE, proposer.person().language().code());
    }
    values.put("proposal", proposal.id());
    values.put("news", news);
    values.put(
        "who", lines(proposer.person().name(), proposer.person().company(), proposer.phone()));
    values.put("text", text);
    values.put("forWhom", forWhom);
    values.put("address", address.readable());
    var reads = proposer.person().language();
    values.put("reads", reads == staff.language() ? "same" : reads.code());
    values.put("event", next(news, proposal.id()));
    var kind = LetterKind.PROPOSAL_NEWS;
    return Delivery.now(
        key(proposal),
        Letter.of(kind, staff, values, Map.of()).answeredBy(proposer.person().address()),
        at.now());
  }

  /// An approved description waits for nothing but its publishing; all else has to be looked at,
  /// and what is shown then offers what can be done.
  private String next(String news, String proposal) {
    var command = news.equals("approved") ? "publish-proposal" : "show-proposal";
    return StaffEvent.of(FUNCTION, command, staff, "proposal", proposal);
  }

  private static String lines(String name, Company company, String reachedBy) {
    return Stream.of(name, company.name(), reachedBy)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
