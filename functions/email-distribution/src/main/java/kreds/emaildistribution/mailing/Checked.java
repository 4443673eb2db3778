package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.mailing.MailingFault;
import kreds.mailing.Selection;

/// A mailing as it would go out now.
///
/// @param matter what it is about
/// @param faults with one of them nothing is sent
/// @param size of its mails, in octets of HTML: the longest of those to the first recipient in each
///   language; 0 if none can be written
/// @param at when it was looked at
public record Checked(
    Selection selection, Matter matter, List<MailingFault> faults, int size, Instant at) {
  /// Gmail cuts a mail off behind some 102 kB of HTML, and its footer, which of a mailing that can
  /// be left holds the way out, lies at the end. Names differ in length, so there is room left.
  private static final int NEARLY_CUT_OFF = 95_000;

  public Checked {
    faults = List.copyOf(faults);
  }

  /// The same, with what else is wrong before the rest.
  Checked faulty(List<MailingFault> more) {
    var all = new ArrayList<>(more);
    all.addAll(faults);
    return new Checked(selection, matter, all, size, at);
  }

  /// Whether some recipients may not see all of it.
  public boolean isNearlyCutOff() {
    return size >= NEARLY_CUT_OFF;
  }
}
