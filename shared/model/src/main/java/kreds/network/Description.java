package kreds.network;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.text.Language;

/// The precise description of a network, as secretariat and proposer write it: what it is about,
/// who is to speak, how many it takes, and by when the minimum must be reached.
///
/// @param wordings at least one; who reads another language sees the first in the order of
///   [Language]
/// @param otherCosts of a whole run but for speakers (place, food, facilitator, administration), in
///   whole kroner
public record Description(
    Map<Language, Wording> wordings,
    List<SpeakerIdea> speakers,
    Capacity capacity,
    LocalDate decisionDate,
    int otherCosts) {

  public Description {
    if (wordings.isEmpty() || otherCosts < 0) {
      throw new IllegalArgumentException("described in at least one language; costs not below 0");
    }
    wordings = Map.copyOf(new EnumMap<>(wordings));
    speakers = List.copyOf(speakers);
  }

  /// The wording for a reader of that language.
  public Wording in(Language language) {
    var own = wordings.get(language);
    if (own != null) {
      return own;
    }
    for (var other : Language.values()) {
      var wording = wordings.get(other);
      if (wording != null) {
        return wording;
      }
    }
    throw new IllegalStateException("described in at least one language");
  }

  /// The same for other numbers.
  Description with(Capacity other) {
    return new Description(wordings, speakers, other, decisionDate, otherCosts);
  }

  /// The same, to be decided on another day.
  Description with(LocalDate other) {
    return new Description(wordings, speakers, capacity, other, otherCosts);
  }

  /// What one participant will pay for a run, roughly; empty while no cost is known.
  public Optional<PriceEstimate> price() {
    long costs = otherCosts;
    for (var speaker : speakers) {
      costs += speaker.fee();
    }
    return costs == 0 ? Optional.empty() : Optional.of(PriceEstimate.of(costs, capacity));
  }
}
