package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kreds.audit.AuditLine;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Subscription;
import kreds.delivery.Delivery;
import kreds.enrollment.question.GivenAnswerJson;
import kreds.network.Candidate;
import kreds.question.ExtraQuestions;
import kreds.run.AdmissionVote;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.text.Language;
import kreds.web.api.Inlined;
import kreds.web.form.Choices;

/// Everything that is kept of a person, as the person gets it: nobody else is named in it.
///
/// @param votes about others who want to join
/// @param part in the meetings and in what the group was asked
/// @param candidate the row on the list of those who might take part
/// @param address what is known of the address, whatever the network
record OwnDataJson(
    String association,
    String network,
    int year,
    Instant at,
    EnrolledJson enrollment,
    List<StepJson> history,
    List<CastJson> votes,
    @Inlined OwnPartJson part,
    Optional<ListedJson> candidate,
    List<SentJson> letters,
    Optional<AddressJson> address) {

  OwnDataJson {
    history = List.copyOf(history);
    votes = List.copyOf(votes);
    letters = List.copyOf(letters);
  }

  /// The enrollment.
  record EnrolledJson(
      String id,
      String state,
      String name,
      String company,
      String role,
      String email,
      Language language,
      Instant arrivedAt,
      Optional<Instant> confirmedAt,
      Optional<Instant> until,
      List<GivenAnswerJson> answers) {

    EnrolledJson {
      answers = List.copyOf(answers);
    }

    /// @param asked by the network, in whose words the answers are
    static EnrolledJson of(Enrollment own, ExtraQuestions asked) {
      var person = own.person();
      return new EnrolledJson(
          own.id(),
          own.state(),
          person.name(),
          person.company().name(),
          own.who().role(),
          person.address().value(),
          person.language(),
          own.who().arrivedAt(),
          own.who().provedAt(),
          own.runsOutAt(),
          GivenAnswerJson.all(asked, own.who().answers(), person.language()));
    }
  }

  /// A line of the audit. Others are not named: neither who of the secretariat it was, nor a
  /// colleague, not even by number.
  record StepJson(Instant at, String by, String action, String before, String after) {
    private static final Pattern NUMBER = Pattern.compile("\\b[ec]-[0-9a-z]+");

    /// The lines that say who was put into a post, or out of it, begin with the post.
    private static final Set<String> OF_POSTS = Set.of("set-post", "elect");

    /// @param ids under which the network has known the person
    static boolean isAbout(AuditLine line, List<String> ids) {
      return ids.contains(line.actor())
          || ids.stream().anyMatch(id -> isOf(line.before(), id) || isOf(line.after(), id))
          || (OF_POSTS.contains(line.action())
              && (isNamed(line.before(), ids) || isNamed(line.after(), ids)));
    }

    private static boolean isOf(String text, String id) {
      return text.startsWith(id + " ");
    }

    private static boolean isNamed(String text, List<String> ids) {
      return NUMBER.matcher(text).results().anyMatch(found -> ids.contains(found.group()));
    }

    /// @param own under which of them the person can have done it
    static StepJson of(AuditLine line, List<String> ids, List<String> own) {
      return new StepJson(
          line.at(),
          by(line.actor(), own),
          line.action(),
          alone(line.before(), ids),
          alone(line.after(), ids));
    }

    private static String by(String actor, List<String> ids) {
      if (ids.contains(actor)) {
        return "you";
      }
      if (actor.indexOf('@') >= 0) {
        return "secretariat";
      }
      return actor.equals("system") || actor.equals("group") ? actor : "another person";
    }

    private static String alone(String text, List<String> ids) {
      return NUMBER
          .matcher(text)
          .replaceAll(found -> ids.contains(found.group()) ? found.group() : "…");
    }
  }

  /// What the person has voted about somebody who wants to join, as long as that is kept: until it
  /// is decided.
  record CastJson(Instant at, String company, String role, YesOrNo vote) {

    /// All of somebody's.
    static List<CastJson> all(Roster roster, String id) {
      var cast = new ArrayList<CastJson>();
      for (var waiting : roster.in(Enrollment.Waiting.class)) {
        waiting.asked().flatMap(vote -> of(roster, vote, id)).ifPresent(cast::add);
      }
      return cast;
    }

    private static Optional<CastJson> of(Roster roster, AdmissionVote vote, String id) {
      var asked = vote.askedAs(roster.enrollments(), id).orElse(id);
      var question = vote.question();
      return vote.record()
          .under(asked)
          .flatMap(answer ->
              vote.of(asked)
                  .map(yes ->
                      new CastJson(
                          answer.at(), question.company(), question.role(), YesOrNo.of(yes))));
    }
  }

  /// The row on the list of those who might take part.
  record ListedJson(
      String state,
      String name,
      String company,
      String source,
      String basis,
      String evidence,
      Instant addedAt,
      Optional<String> reason) {

    static ListedJson of(Candidate row) {
      return new ListedJson(
          Choices.written(row.state()),
          row.person().name(),
          row.person().company().name(),
          Choices.written(row.origin().source()),
          Choices.written(row.origin().basis()),
          row.origin().evidence(),
          row.addedAt(),
          row.answer().map(Candidate.Answer::reason).filter(reason -> !reason.isEmpty()));
    }
  }

  /// A letter.
  record SentJson(Instant at, String kind, String state) {

    static SentJson of(Delivery letter) {
      return new SentJson(
          letter.createdAt(), letter.letter().kind().key(), Choices.written(letter.state()));
    }
  }

  /// What is known of the address.
  record AddressJson(
      String name,
      String company,
      boolean member,
      Optional<AgreedJson> consent,
      Optional<Instant> unsubscribedAt,
      Optional<AgreedJson> newsletter,
      Optional<Instant> newsletterEndedAt,
      Optional<Instant> suppressedAt,
      Optional<String> suppressedWhy) {

    static AddressJson of(Contact contact) {
      return new AddressJson(
          contact.profile().name(),
          contact.profile().company().name(),
          contact.member(),
          contact.consent().map(AgreedJson::of),
          contact.unsubscribedAt(),
          contact.newsletter().map(it -> AgreedJson.of(it.consent())),
          contact.newsletter().flatMap(Subscription::endedAt),
          contact.suppression().map(no -> no.at()),
          contact.suppression().map(no -> no.why()));
    }
  }

  /// A consent.
  record AgreedJson(Instant at, String text, String source) {
    static AgreedJson of(Consent given) {
      return new AgreedJson(given.at(), given.text(), given.source());
    }
  }
}
