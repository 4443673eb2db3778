package kreds.web.api;

import java.util.List;
import java.util.Optional;

/// What programs are told of one route beside what it declares anyway: what it does, and what it
/// answers.
///
/// @param id names it for programs; never changes
/// @param summary in one line
/// @param details blank if the summary is enough
/// @param answer the record whose JSON is answered; none for a file
/// @param media of the answer
/// @param status of the answer to a program
/// @param means what that answer says
/// @param query what may stand behind `?`
/// @param oneClick a mail program posts it (RFC 8058): what it sends is not looked at, and it is
///   never sent elsewhere
public record Operation(
    String id,
    String summary,
    String details,
    Optional<Class<? extends Record>> answer,
    String media,
    int status,
    String means,
    List<Query> query,
    boolean oneClick) {

  public Operation {
    query = List.copyOf(query);
  }

  /// A name and the words that it knows.
  public record Query(String name, String means, List<String> words) {}

  /// Answers with that record.
  public static Operation of(
      String id, String summary, Class<? extends Record> answer, String means) {
    return new Operation(
        id, summary, "", Optional.of(answer), "application/json", 200, means, List.of(), false);
  }

  /// Answers with a file.
  public static Operation file(String id, String summary, String media, String means) {
    return new Operation(id, summary, "", Optional.empty(), media, 200, means, List.of(), false);
  }

  /// The same, with more to know.
  public Operation details(String words) {
    return new Operation(id, summary, words, answer, media, status, means, query, oneClick);
  }

  /// The same, where the answer only says that it has arrived (202).
  public Operation accepted() {
    return new Operation(id, summary, details, answer, media, 202, means, query, oneClick);
  }

  /// The same, with something that may stand behind `?`.
  public Operation query(String name, String words, List<String> choices) {
    return new Operation(
        id,
        summary,
        details,
        answer,
        media,
        status,
        means,
        List.of(new Query(name, words, choices)),
        oneClick);
  }

  /// The same, which a mail program posts (RFC 8058).
  public Operation byOneClick() {
    return new Operation(id, summary, details, answer, media, status, means, query, true);
  }
}
