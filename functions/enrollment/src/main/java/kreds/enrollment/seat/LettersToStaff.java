package kreds.enrollment.seat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kreds.commit.Write;
import kreds.contact.MailClass;
import kreds.delivery.Deliveries;
import kreds.id.Ids;
import kreds.inquiry.Attendee;
import kreds.meeting.TeamMember;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.UsedAddress;

/// What staff were told of somebody by letter, in that person's own name and words: who wants to be
/// let in, who objects to minutes. The letters stay in the ledger, as that they were sent, and say
/// nothing of the person once that one is forgotten (G2). A letter's key names whom it is about.
///
/// @param staff where such letters go
public record LettersToStaff(Deliveries deliveries, EmailAddress staff) {

  /// The same letters without that person; nothing where there are none, or that was done before.
  ///
  /// @param ids by which letters know whoever speaks at a meeting, or leads it
  List<Write> forgetting(Enrollment person, Ids ids) {
    return deliveries.to(staff).stream()
        .filter(letter -> letter.letter().kind().mailClass() == MailClass.STAFF)
        .filter(letter -> isAbout(letter.key(), person, ids))
        .filter(letter -> !letter.forgetting(person.person()).equals(letter))
        .<Write>map(letter -> new Write.LetterMarked(letter, letter.forgetting(person.person())))
        .toList();
  }

  /// A key that names somebody of a meeting names the meeting before. Whoever does something for
  /// one from a mailbox that a form had by mistake is somebody else.
  private static boolean isAbout(String key, Enrollment person, Ids ids) {
    var parts = List.of(key.split("/"));
    return parts.contains(person.id())
        || (!UsedAddress.wasMistyped(person)
            && IntStream.range(1, parts.size())
                .filter(at -> TeamMember.isOne(parts.get(at)))
                .anyMatch(at -> isOf(parts.get(at), parts.get(at - 1), person, ids)));
  }

  private static boolean isOf(String id, String meeting, Enrollment person, Ids ids) {
    var address = person.person().address().value();
    return Stream.of(Attendee.Role.values())
        .anyMatch(role -> TeamMember.idOf(ids, meeting, role, address).equals(id));
  }
}
