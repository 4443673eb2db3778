package kreds.web.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.contact.Suppression;
import kreds.due.OnItsWay;
import kreds.person.EmailAddress;

/// What staff hear who have a letter written to somebody: that it comes, or that it will not,
/// because the address is suppressed, and why. The letter is kept all the same, so that it can go
/// when the address is right again.
public record MailTo(EmailAddress address, Optional<Suppression> barred) {

  /// As it is known now.
  public static MailTo of(EmailAddress address, Contacts contacts) {
    var known = Optional.ofNullable(contacts.ofAll(List.of(address)).get(address));
    return new MailTo(address, known.flatMap(Contact::suppression));
  }

  /// What is said of a link that goes out.
  ///
  /// @param since when it was ordered already, if it is on its way
  public static String link(Optional<Instant> since, ZoneId zone) {
    return since
        .map(then -> OnItsWay.said("The link", then, zone))
        .orElse("The link goes out within a minute.");
  }

  /// The sentence.
  ///
  /// @param done what is done in any case; blank for nothing
  /// @param goes all of it, if the letter comes
  public String said(String done, String goes) {
    return barred
        .map(why ->
            done
                + (done.isEmpty() ? "" : " ")
                + "No email comes of it: the address is suppressed ("
                + why.why()
                + "). If that is no longer so, order allow-address at email-distribution; its answer"
                + " offers the letter again.")
        .orElse(goes);
  }

  /// The answer, which leads to the address if nothing comes.
  public StaffAnswer.Done led(StaffAnswer.Done answer) {
    return barred.isPresent()
        ? answer.next(StaffCommand.SHOW_ADDRESS, Map.of("address", address.value()))
        : answer;
  }

  @Override
  public String toString() {
    return "MailTo[…]";
  }
}
