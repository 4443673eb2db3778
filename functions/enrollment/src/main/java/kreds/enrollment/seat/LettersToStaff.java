package kreds.enrollment.seat;

import java.util.List;
import kreds.commit.Write;
import kreds.contact.MailClass;
import kreds.delivery.Deliveries;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;

/// What staff were told of somebody by letter, in that person's own name and words: who wants to be
/// let in, who objects to minutes. The letters stay in the ledger, as that they were sent, and say
/// nothing of the person once that one is forgotten (G2). A letter's key names whom it is about.
///
/// @param staff where such letters go
public record LettersToStaff(Deliveries deliveries, EmailAddress staff) {

  /// The same letters without that person; nothing where there are none, or that was done before.
  List<Write> forgetting(Enrollment person) {
    return deliveries.to(staff).stream()
        .filter(letter -> letter.letter().kind().mailClass() == MailClass.STAFF)
        .filter(letter -> (letter.key() + "/").contains("/" + person.id() + "/"))
        .filter(letter -> !letter.forgetting(person.person()).equals(letter))
        .<Write>map(letter -> new Write.LetterMarked(letter, letter.forgetting(person.person())))
        .toList();
  }
}
