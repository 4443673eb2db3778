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
public record Checked(Selection selection, Optional<Network> network, List<MailingFault> faults) {

  public Checked {
    faults = List.copyOf(faults);
  }
}
