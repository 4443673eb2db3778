package kreds.proposalintake.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.network.Candidate;
import kreds.text.Texts;
import kreds.web.form.FieldError;

/// Candidates, and what would come of a file's lines, as data for staff.
final class CandidateJson {
  private CandidateJson() {}

  /// One candidate.
  static Map<String, Object> of(Candidate candidate, String state) {
    var person = candidate.person();
    var data = new LinkedHashMap<String, Object>();
    data.put("candidate", candidate.id());
    data.put("state", state);
    data.put("name", person.name());
    data.put("company", person.company().name());
    data.put("email", person.address().value());
    data.put("language", person.language().code());
    data.put("source", word(candidate.origin().source()));
    data.put("basis", word(candidate.origin().basis()));
    data.put("evidence", candidate.origin().evidence());
    data.put("reason", candidate.reason());
    data.put("addedAt", candidate.addedAt().toString());
    candidate.answer().ifPresent(it -> data.put("answeredAt", it.at().toString()));
    return data;
  }

  /// Each line of a file: `new`, `same` or `error`, with all that is wrong.
  static List<Object> lines(List<Importing.Line> lines, Texts texts) {
    var list = new ArrayList<Object>();
    for (var line : lines) {
      var data = new LinkedHashMap<String, Object>();
      data.put("line", line.number());
      switch (line) {
        case Importing.New(var _, var candidate) -> {
          data.put("outcome", "new");
          putPerson(data, candidate);
        }
        case Importing.Same(var _, var candidate, var note) -> {
          data.put("outcome", "same");
          putPerson(data, candidate);
          data.put("note", note);
        }
        case Importing.Wrong(var _, var faults) -> {
          data.put("outcome", "error");
          data.put("errors", errors(faults, texts));
        }
      }
      list.add(data);
    }
    return list;
  }

  private static void putPerson(Map<String, Object> data, NewCandidate candidate) {
    data.put("name", candidate.person().name());
    data.put("email", candidate.person().address().value());
    data.put("basis", word(candidate.basis()));
  }

  private static List<Object> errors(List<FieldError> faults, Texts texts) {
    var errors = new ArrayList<Object>();
    for (var fault : faults) {
      var detail = texts.text(fault.key(), fault.args());
      errors.add(Map.of("field", fault.field(), "code", fault.code(), "detail", detail));
    }
    return errors;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
