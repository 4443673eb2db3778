package kreds.emaildistribution.writing;

import java.util.EnumMap;
import java.util.Map;
import kreds.delivery.LetterKind;

/// One sample of each kind of letter, family by family: a new kind is added to its family.
final class SampleTable {
  private final Map<LetterKind, SampleLetter> samples = new EnumMap<>(LetterKind.class);

  static SampleTable ofAllFamilies() {
    var all = new SampleTable();
    ProposalSamples.into(all);
    EnrollmentSamples.into(all);
    GroupSamples.into(all);
    MeetingSamples.into(all);
    SpeakerSamples.into(all);
    AfterMeetingSamples.into(all);
    MailingSamples.into(all);
    return all;
  }

  /// The same for each of some kinds.
  void put(SampleLetter sample, LetterKind... kinds) {
    for (var kind : kinds) {
      if (samples.put(kind, sample) != null) {
        throw new IllegalStateException("two samples of " + kind);
      }
    }
  }

  SampleLetter of(LetterKind kind) {
    var sample = samples.get(kind);
    if (sample == null) {
      throw new IllegalStateException("no sample of " + kind + ": add it to its family");
    }
    return sample;
  }
}
