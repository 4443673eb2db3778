package kreds.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kreds.aws.Sent;
import kreds.change.Attempt;
import kreds.person.EmailAddress;
import kreds.text.Visible;
import kreds.web.form.Fields;

/// The key that the sender has given a post, in the header `Idempotency-Key` or in the hidden field
/// `idempotencyKey` of its form.
final class Attempts {
  /// The hidden field.
  static final String KEY = "idempotencyKey";

  private static final String EMAIL = "email";
  private static final Set<String> NOT_SAID = Set.of(KEY, "lang", FormGuard.TRAP, FormGuard.SHOWN);

  private Attempts() {}

  /// The key; blank if there is none.
  static String key(Visit visit, Fields fields) {
    var header = visit.request().header("idempotency-key");
    return header.isEmpty() ? fields.typed(KEY) : header;
  }

  static boolean isKey(String key) {
    return key.matches("[!-~]{1,64}");
  }

  /// The attempt. A key belongs to the address that it is sent to; on a form that anybody may send
  /// also to the mailbox that is typed, so that nobody uses up the keys of others.
  ///
  /// @param open whether anybody may send the form
  static Optional<Attempt> of(Visit visit, Fields fields, boolean open) {
    var key = key(visit, fields);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var ids = visit.site().ids();
    var who = open ? mailbox(fields) : "";
    return Optional.of(
        Attempt.of(ids.of("k", "attempt", visit.path(), who, key), ids.of("b", said(visit, open))));
  }

  private static String mailbox(Fields fields) {
    return EmailAddress.parse(fields.typed(EMAIL)).map(EmailAddress::value).orElse("");
  }

  /// What is sent, whatever its order, its spaces and its language; of an open form without the
  /// mailbox, which the key belongs to however it is spelled.
  private static String[] said(Visit visit, boolean open) {
    var said = new ArrayList<String>();
    if (visit.sent() instanceof Sent.FieldsByName(var fields)) {
      for (Map.Entry<String, Object> field : new TreeMap<>(fields).entrySet()) {
        var name = field.getKey();
        if (!NOT_SAID.contains(name) && !(open && name.equals(EMAIL))) {
          said.add(name);
          said.add(Visible.folded(field.getValue().toString()));
        }
      }
    }
    return said.toArray(String[]::new);
  }
}
