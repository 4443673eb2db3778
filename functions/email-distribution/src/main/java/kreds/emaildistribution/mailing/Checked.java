package kreds.emaildistribution.mailing;

import java.util.List;
import java.util.Optional;
import kreds.mailing.MailingFault;
import kreds.mailing.Selection;
import kreds.network.Network;

/// A mailing as it would go out now.
///
/// @param network the one that it is about
/// @param faults of its words; with one of them nothing is sent
/// @param size of the longest of its mails, in octets of HTML; 0 if none can be written
public record Checked(
    Selection selection, Optional<Network> network, List<MailingFault> faults, int size) {
  /// Gmail cuts a mail off behind some 102 kB of HTML, and its footer with the way out lies at the
  /// end.
  private static final int NEARLY_CUT_OFF = 95_000;

  public Checked {
    faults = List.copyOf(faults);
  }

  /// Whether some recipients may not see all of it.
  public boolean isNearlyCutOff() {
    return size >= NEARLY_CUT_OFF;
  }
}
