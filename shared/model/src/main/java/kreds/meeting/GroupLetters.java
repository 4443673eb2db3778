package kreds.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.inquiry.Ballot;
import kreds.inquiry.GroupRules;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.link.LinkSubject;
import kreds.network.PriceEstimate;
import kreds.text.Language;
import kreds.text.Money;

/// What is particular about the letters of one kind of question to a group: which ask and remind,
/// where they lead and what they say.
sealed interface GroupLetters {

  /// Those of that inquiry.
  static GroupLetters of(Inquiry inquiry) {
    return switch (inquiry.question()) {
      case Question.Accepting(var rules) -> new OfTheRules(rules, rules.version() == 1);
      case Question.Choosing(var ballot, var _) -> new OfABallot(ballot, inquiry);
      case Question.Renewing renewing -> new OfARenewal(renewing, inquiry);
      case Question.OfAMeeting _, Question.MayJoin _ ->
          throw new IllegalStateException("not about a run as a whole");
    };
  }

  /// The same to somebody who has just come: for them no rules have changed.
  static GroupLetters toNewcomer(Inquiry inquiry) {
    return inquiry.question() instanceof Question.Accepting(var rules)
        ? new OfTheRules(rules, true)
        : of(inquiry);
  }

  /// The one that asks.
  LetterKind asking();

  /// The one that reminds whoever is silent.
  LetterKind reminding();

  /// Which of the questions of its kind: a part of the keys, so that each is asked once.
  int number();

  /// Whose page the letter leads to.
  LinkSubject page(RunId run, String attendee);

  /// What it says to a reader of that language.
  Map<String, String> facts(Language reader);

  /// About the rules of the group: the whole text.
  ///
  /// @param areFirst whether the reader has had none before
  record OfTheRules(GroupRules rules, boolean areFirst) implements GroupLetters {

    @Override
    public LetterKind asking() {
      return LetterKind.RULES_ASKED;
    }

    @Override
    public LetterKind reminding() {
      return LetterKind.RULES_REMINDER;
    }

    @Override
    public int number() {
      return rules.version();
    }

    @Override
    public LinkSubject page(RunId run, String attendee) {
      return new LinkSubject.OfRules(run, attendee);
    }

    @Override
    public Map<String, String> facts(Language reader) {
      var values = new HashMap<String, String>();
      values.put("rules", rules.in(reader));
      var written = rules.languageFor(reader);
      if (written != reader) {
        values.put(Letter.TYPED_LANGUAGE, written.code());
      }
      values.put("change", areFirst ? "first" : "changed");
      return values;
    }
  }

  /// About another year: what staff write of it, until when one answers, and what it costs.
  record OfARenewal(Question.Renewing renewing, Inquiry inquiry) implements GroupLetters {

    @Override
    public LetterKind asking() {
      return LetterKind.RENEWAL_ASKED;
    }

    @Override
    public LetterKind reminding() {
      return LetterKind.RENEWAL_REMINDER;
    }

    @Override
    public int number() {
      return 1;
    }

    @Override
    public LinkSubject page(RunId run, String attendee) {
      return new LinkSubject.OfRenewal(run, attendee);
    }

    @Override
    public Map<String, String> facts(Language reader) {
      var values = new HashMap<String, String>();
      values.put("text", renewing.in(reader));
      values.put("deadline", inquiry.closesAt().toString());
      values.putAll(
          renewing.price().map(price -> cost(price, reader)).orElse(Map.of("cost", "unknown")));
      var written = renewing.in(reader).isBlank() ? reader : renewing.languageFor(reader);
      if (written != reader) {
        values.put(Letter.TYPED_LANGUAGE, written.code());
      }
      return values;
    }

    private static Map<String, String> cost(PriceEstimate price, Language language) {
      return Map.of(
          "cost",
          price.whenFull() == price.atMinimum() ? "year" : "between",
          "price",
          Money.kroner(language, price.whenFull()),
          "few",
          Money.kroner(language, price.atMinimum()),
          "each",
          price.mixed() ? "mixed" : "alike");
    }
  }

  /// About a ballot: what there is to choose, and until when.
  record OfABallot(Ballot ballot, Inquiry inquiry) implements GroupLetters {

    @Override
    public LetterKind asking() {
      return LetterKind.BALLOT_ASKED;
    }

    @Override
    public LetterKind reminding() {
      return LetterKind.BALLOT_REMINDER;
    }

    @Override
    public int number() {
      return ballot.number();
    }

    @Override
    public LinkSubject page(RunId run, String attendee) {
      return new LinkSubject.OfBallot(run, attendee, ballot.number());
    }

    @Override
    public Map<String, String> facts(Language reader) {
      return Map.of(
          "vote",
          ballot.about().word(),
          "deadline",
          inquiry.closesAt().toString(),
          "themes",
          ballot.themes().stream().map(Ballot.Theme::title).collect(Collectors.joining("\n")),
          "speakers",
          ballot.speakers().stream().map(Ballot.Talk::said).collect(Collectors.joining("\n")),
          "dates",
          BallotOutcome.dates(ballot, _ -> true));
    }
  }
}
