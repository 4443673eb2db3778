package kreds.mail;

import java.time.Instant;
import java.util.Optional;
import kreds.basics.EmailAddress;

/// One message to an audience, at a time. Bulk mail waits as a draft; releasing it is a second step
/// that names the number (M7), and freezes the content.
///
/// @param counted how many were to get it when it was released; before, when it was last looked at
/// @param createdBy the member of staff who wrote it
/// @param approvedAt when it was released; who joined the audience later does not get it
/// @param expanded whether every letter of it is made
/// @param made how many letters that were
/// @param dueAt when to look at it next; empty when nothing is to be done
/// @param reason why it was cancelled, as a code; blank otherwise
/// @param version for conditional writes; 0 before the first
public record Mailing(
    String id,
    MailingContent content,
    MailingState state,
    int counted,
    EmailAddress createdBy,
    Instant createdAt,
    Optional<Instant> approvedAt,
    boolean expanded,
    int made,
    Optional<Instant> dueAt,
    String reason,
    long version) {

  /// A draft.
  public static Mailing draft(
      String id, MailingContent content, int counted, EmailAddress createdBy, Instant now) {
    return new Mailing(
        id,
        content,
        MailingState.DRAFT,
        counted,
        createdBy,
        now,
        Optional.empty(),
        false,
        0,
        Optional.empty(),
        "",
        0);
  }

  /// The key of the letter to one recipient: one mail per address, however often the audience is
  /// expanded.
  public String keyFor(String recipient) {
    return "mailing/" + id + "/" + recipient;
  }

  /// Whether its time is over.
  public boolean isTooLate(Instant now) {
    return now.isAfter(content.notAfter());
  }

  /// A draft with other content.
  public Mailing edited(MailingContent other, int number) {
    return new Mailing(
        id,
        other,
        state,
        number,
        createdBy,
        createdAt,
        approvedAt,
        expanded,
        made,
        dueAt,
        reason,
        version);
  }

  /// Released: it starts at its time.
  public Mailing approved(int number, Instant now) {
    return new Mailing(
        id,
        content,
        stepTo(MailingState.APPROVED),
        number,
        createdBy,
        createdAt,
        Optional.of(now),
        false,
        0,
        Optional.of(content.scheduledAt()),
        "",
        version);
  }

  /// Its letters are being made, or handed over again.
  public Mailing sending(Instant now) {
    return in(MailingState.SENDING, expanded, made, Optional.of(now), "");
  }

  /// Every letter is made; looked at again then.
  public Mailing expanded(int letters, Instant next) {
    return in(MailingState.SENDING, true, letters, Optional.of(next), "");
  }

  /// Letters still wait; looked at again then.
  public Mailing lookedAt(Instant next) {
    return in(state, expanded, made, Optional.of(next), "");
  }

  /// None of its letters goes out until it is resumed; looked at when its time is over.
  public Mailing paused() {
    return in(
        MailingState.PAUSED, expanded, made, Optional.of(content.notAfter().plusSeconds(1)), "");
  }

  /// None of its letters waits any more.
  public Mailing finished() {
    return in(MailingState.FINISHED, expanded, made, Optional.empty(), "");
  }

  /// Not one letter was made, for that reason.
  public Mailing cancelled(String why) {
    return in(MailingState.CANCELLED, expanded, made, Optional.empty(), why);
  }

  /// The same as it is stored now.
  public Mailing at(long stored) {
    return new Mailing(
        id,
        content,
        state,
        counted,
        createdBy,
        createdAt,
        approvedAt,
        expanded,
        made,
        dueAt,
        reason,
        stored);
  }

  private Mailing in(
      MailingState next, boolean all, int letters, Optional<Instant> due, String why) {
    return new Mailing(
        id,
        content,
        next == state ? state : stepTo(next),
        counted,
        createdBy,
        createdAt,
        approvedAt,
        all,
        letters,
        due,
        why,
        version);
  }

  private MailingState stepTo(MailingState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return next;
  }
}
