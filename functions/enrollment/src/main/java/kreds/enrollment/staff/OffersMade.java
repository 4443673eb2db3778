package kreds.enrollment.staff;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.run.Enrollment;
import kreds.web.api.AnswerJson;
import kreds.web.staff.MailTo;
import kreds.web.staff.StaffAnswer;

/// Whom an order has offered a place, as staff hear it: by name, until when, and whether the letter
/// that says so reaches them.
///
/// @param offers of one order, so that all hold equally long
/// @param mail to each of them, in the same order
record OffersMade(List<Enrollment.Offered> offers, List<MailTo> mail, ZoneId zone) {

  static OffersMade of(List<Enrollment.Offered> offers, Contacts contacts, ZoneId zone) {
    var addresses = offers.stream().map(offer -> offer.person().address()).toList();
    var known = contacts.ofAll(addresses);
    var mail =
        addresses.stream()
            .map(address ->
                new MailTo(
                    address, Optional.ofNullable(known.get(address)).flatMap(Contact::suppression)))
            .toList();
    return new OffersMade(offers, mail, zone);
  }

  /// The sentence, and what follows from the offers.
  String after(String sentence) {
    var said = new ArrayList<>(List.of(sentence));
    var reached = new ArrayList<String>();
    for (var i = 0; i < offers.size(); i++) {
      var name = offers.get(i).person().name();
      if (mail.get(i).barred().isPresent()) {
        said.add(mail.get(i).said(name + " is offered a place" + until() + ".", ""));
      } else {
        reached.add(name);
      }
    }
    if (!reached.isEmpty()) {
      said.add(1, reached(reached));
    }
    return String.join(" ", said);
  }

  /// The answer, which leads to each address that nothing comes to.
  StaffAnswer.Done led(StaffAnswer.Done answer) {
    var led = answer;
    for (var to : mail) {
      led = to.led(led);
    }
    return led;
  }

  private String reached(List<String> names) {
    var last = names.getLast();
    return names.size() == 1
        ? last + " is offered a place" + until() + ", and is written to."
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + last
            + " are each offered a place"
            + until()
            + ", and are written to.";
  }

  private String until() {
    return " until " + AnswerJson.onTheWall(offers.getFirst().until(), zone);
  }

  @Override
  public String toString() {
    return "OffersMade[" + offers.size() + "]";
  }
}
