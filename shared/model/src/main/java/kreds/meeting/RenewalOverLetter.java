package kreds.meeting;

import java.util.HashMap;
import java.util.Map;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.inquiry.Inquiry;
import kreds.network.Network;
import kreds.person.Person;

/// What staff are told once the time is over in which a group says whether it goes on: how many say
/// what, and the ways that it can go from there as orders, each of which only shows at first what
/// it would do.
record RenewalOverLetter(Network network, Inquiry inquiry, RenewalTally tally) {

  Delivery told(Person staff, Moment at) {
    var values = new HashMap<>(network.description().titleFacts(staff.language()));
    values.put("network", network.id());
    values.put("continuing", Integer.toString(tally.continuing().size()));
    values.put("stopping", Integer.toString(tally.stopping().size()));
    values.put("silent", Integer.toString(tally.silent().size()));
    values.put("event", order("show-inquiry", staff, "inquiry", inquiry.id().kind()));
    values.put("start", order("start-next-run", staff, "dryRun", "true"));
    values.put("end", order("end-network", staff, "dryRun", "true"));
    var key =
        LetterKind.RENEWAL_OVER.key() + "/" + network.id() + "/" + inquiry.id().run().number();
    var letter = Letter.of(LetterKind.RENEWAL_OVER, staff, values, Map.of());
    return Delivery.now(key + "/" + inquiry.version(), letter, at.now());
  }

  private String order(String command, Person staff, String name, String value) {
    return StaffEvent.of(
        "meeting-scheduling", command, staff, "network", network.id(), name, value);
  }
}
