package kreds.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Network;

/// Whoever staff have put into a post hears of it, and so does whoever is in it no more; nobody's
/// name stands in another's letter.
record PostLetters(Network network) {

  Consequences set(MeetingHappening.OfConduct.PostSet set, Moment at) {
    var letters = new ArrayList<Delivery>();
    set.before().map(each -> letter(set, each, "no-", at)).ifPresent(letters::add);
    set.after().map(each -> letter(set, each, "", at)).ifPresent(letters::add);
    return Consequences.of(
            at.line(named(set, set.before()), named(set, set.after()) + ", " + set.reason()))
        .and(List.copyOf(letters));
  }

  private static String named(MeetingHappening.OfConduct.PostSet set, Optional<Attendee> somebody) {
    return set.post().word() + " " + somebody.map(Attendee::id).orElse("vacant");
  }

  private Delivery letter(
      MeetingHappening.OfConduct.PostSet set, Attendee to, String beginning, Moment at) {
    var values = new HashMap<String, String>();
    values.putAll(network.description().titleFacts(to.person().language()));
    values.put("held", beginning + set.post().word());
    var page = new LinkSubject.OfEnrollment(network.run(), to.id());
    var letter =
        Letter.of(
            LetterKind.POST_CHANGED, to.person(), values, Map.of("page", Link.of(page, at.now())));
    var key =
        String.join(
            "/",
            LetterKind.POST_CHANGED.key(),
            to.id(),
            set.post().word(),
            Long.toString(set.statutes().version()));
    return Delivery.now(key, letter, at.now());
  }
}
