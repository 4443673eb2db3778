package kreds.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a run asks of whoever takes part in it.
///
/// @param asked now, in the order of the form
/// @param former that were asked before, the latest last: what was answered stays readable
/// @param latest the newest version of any of them, so that no version comes twice
public record ExtraQuestions(List<ExtraQuestion> asked, List<ExtraQuestion> former, int latest) {

  /// So many at most.
  public static final int MOST = 10;

  /// A run that asks nothing.
  public static final ExtraQuestions NONE = new ExtraQuestions(List.of(), List.of(), 0);

  private static final int MOST_FORMER = 20;

  public ExtraQuestions {
    asked = List.copyOf(asked);
    former = List.copyOf(former);
    if (asked.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " questions");
    }
  }

  /// Whether there is nothing to ask.
  public boolean isEmpty() {
    return asked.isEmpty();
  }

  /// Whether nothing was ever asked, so that there is nothing to keep.
  public boolean isBlank() {
    return latest == 0;
  }

  /// These in place of those that are asked. One that comes as it was, even after it was gone,
  /// keeps its version, and its answers hold.
  ///
  /// @param wanted in whichever version
  public ExtraQuestions replacedBy(List<ExtraQuestion> wanted) {
    var now = new ArrayList<ExtraQuestion>();
    var next = latest;
    for (var question : wanted) {
      var known = known(question.key());
      var stays = known.isPresent() && question.isMeantAs(known.get());
      if (!stays) {
        next = latest + 1;
      }
      now.add(question.version(stays ? known.get().version() : next));
    }
    return new ExtraQuestions(now, formerBeside(now), next);
  }

  private List<ExtraQuestion> formerBeside(List<ExtraQuestion> now) {
    var gone = new ArrayList<ExtraQuestion>();
    var all = new ArrayList<>(former);
    all.addAll(asked);
    for (var each : all) {
      if (find(now, each.key()).isEmpty()) {
        gone.add(each);
      }
    }
    return gone.subList(Math.max(0, gone.size() - MOST_FORMER), gone.size());
  }

  /// The question of that key, be it asked now or before.
  public Optional<ExtraQuestion> known(String key) {
    var now = find(asked, key);
    return now.isPresent() ? now : find(former, key);
  }

  private static Optional<ExtraQuestion> find(List<ExtraQuestion> all, String key) {
    for (var each : all) {
      if (each.key().equals(key)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// The required ones to which somebody has given no answer that holds.
  public List<ExtraQuestion> awaitedOf(Answers answers) {
    var awaited = new ArrayList<ExtraQuestion>();
    for (var question : asked) {
      if (question.required() && answers.to(question).isEmpty()) {
        awaited.add(question);
      }
    }
    return awaited;
  }

  /// Those of them of which no letter has told.
  public List<ExtraQuestion> untoldOf(Answers answers) {
    var untold = new ArrayList<ExtraQuestion>();
    for (var question : awaitedOf(answers)) {
      if (!answers.isToldOf(question)) {
        untold.add(question);
      }
    }
    return untold;
  }

  /// The same answers, of whom a letter asks all that is awaited.
  public Answers tellingOf(Answers answers) {
    return answers.toldOf(awaitedOf(answers));
  }

  /// What staff have set, in words of the audit; blank for nothing.
  public String said() {
    var words = new StringBuilder();
    for (var question : asked) {
      words.append(words.isEmpty() ? "" : "; ").append(question.said());
    }
    return words.toString();
  }

  /// The keys of those that are new beside others, of those that mean something else than there,
  /// and of those that are there and not here.
  public Difference unlike(ExtraQuestions before) {
    var added = new ArrayList<String>();
    var changed = new ArrayList<String>();
    var set = new ArrayList<String>();
    for (var question : asked) {
      var known = find(before.asked, question.key());
      if (known.isEmpty()) {
        added.add(question.key());
      } else if (known.get().version() != question.version()) {
        changed.add(question.key());
      } else if (!known.get().equals(question)) {
        set.add(question.key());
      }
    }
    var gone = new ArrayList<String>();
    for (var question : before.asked) {
      if (find(asked, question.key()).isEmpty()) {
        gone.add(question.key());
      }
    }
    return new Difference(added, changed, set, gone);
  }

  /// How two lists of questions differ, by keys.
  ///
  /// @param changed so that earlier answers do not hold
  /// @param set otherwise than before, while answers hold
  public record Difference(
      List<String> added, List<String> changed, List<String> set, List<String> gone) {

    public Difference {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      set = List.copyOf(set);
      gone = List.copyOf(gone);
    }
  }
}
