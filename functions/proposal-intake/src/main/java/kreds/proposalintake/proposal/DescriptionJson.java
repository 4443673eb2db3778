package kreds.proposalintake.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kreds.network.NetworkPlan;
import kreds.network.Wording;
import kreds.text.Language;

/// A description, in each of its languages.
record DescriptionJson(
    Optional<WordingJson> da,
    Optional<WordingJson> en,
    List<SpeakerJson> speakers,
    int minimum,
    int maximum,
    LocalDate decisionDate,
    long otherCosts) {

  /// The words in one language.
  record WordingJson(String title, String text, String forWhom, List<String> topics) {

    static WordingJson of(Wording wording) {
      return new WordingJson(wording.title(), wording.text(), wording.forWhom(), wording.topics());
    }
  }

  /// Who might speak, and for how much.
  record SpeakerJson(String name, String subject, long fee) {}

  static DescriptionJson of(NetworkPlan plan) {
    var description = plan.description();
    var wordings = description.wordings();
    return new DescriptionJson(
        Optional.ofNullable(wordings.get(Language.DA)).map(WordingJson::of),
        Optional.ofNullable(wordings.get(Language.EN)).map(WordingJson::of),
        description.speakers().stream()
            .map(each -> new SpeakerJson(each.name(), each.subject(), each.fee()))
            .toList(),
        plan.capacity().minimum(),
        plan.capacity().maximum(),
        plan.decisionDate(),
        plan.otherCosts());
  }
}
