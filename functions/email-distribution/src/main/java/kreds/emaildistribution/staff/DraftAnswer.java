package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.Map;
import kreds.emaildistribution.mailing.Prepared;
import kreds.mailing.Mailing;
import kreds.mailing.Recipient;
import kreds.text.Plural;
import kreds.web.staff.Confirmed;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of a draft, and what may be done with it.
record DraftAnswer(Prepared prepared, ZoneId zone) {

  /// A draft with the word that releases it, or what is wrong with it.
  StaffAnswer told() {
    return prepared.isFaulty()
        ? new StaffAnswer.Refused(FaultyTexts.problem(prepared.checked().faults()))
        : offered();
  }

  /// It is read as one of its recipients first, and tried; released last. What would be refused is
  /// not offered: nobody gets it, or its time is over.
  private StaffAnswer offered() {
    var mailing = prepared.mailing();
    var id = Map.of("mailing", mailing.id());
    var answer =
        prepared.checked().selection().recipients().stream()
            .findFirst()
            .map(first -> said().next(StaffCommand.PREVIEW_MAILING, as(mailing, first)))
            .orElseGet(this::said)
            .next(StaffCommand.TEST_MAILING, id);
    if (prepared.isTooLate()) {
      return answer
          .next(StaffCommand.DROP_MAILING, id)
          .toFill(StaffCommand.EDIT_MAILING, id, "scheduledAt");
    }
    var edited = prepared.number() == 0 ? "include" : "texts";
    return released(answer, id).toFill(StaffCommand.EDIT_MAILING, id, edited);
  }

  private StaffAnswer.Done released(StaffAnswer.Done answer, Map<String, String> id) {
    var number = prepared.number();
    var tied = prepared.mailing().draft().tied();
    if (tied.isPresent()) {
      return answer
          .next(StaffCommand.of(tied.get().command()), tied.get().fields())
          .next(StaffCommand.DROP_MAILING, id);
    }
    return number == 0
        ? answer.next(StaffCommand.DROP_MAILING, id)
        : answer.next(
            StaffCommand.RELEASE_MAILING, Confirmed.order(id, number, prepared.confirmation()));
  }

  private StaffAnswer.Done said() {
    var number = prepared.number();
    return StaffAnswer.done(
        (prepared.isAgain() ? "That draft was there already; there is no second one. " : "")
            + Plural.of(number, "person", "people")
            + " would get it. "
            + (prepared.isTooLate()
                ? "Its time is over: name another in scheduledAt, or drop it."
                : prepared
                    .mailing()
                    .draft()
                    .tied()
                    .map(tied -> "It goes out with " + tied.command() + ", in one step.")
                    .orElse("Nothing is sent before it is released."))
            + archived(),
        PreparedMailingJson.of(prepared, zone));
  }

  private String archived() {
    return prepared.mailing().content().audience().isNewsletter()
        ? " It is an issue of the newsletter: once it goes out, everybody can read it on the"
            + " newsletter's page and in its feed."
        : "";
  }

  private static Map<String, String> as(Mailing mailing, Recipient recipient) {
    var address = recipient.person().address().value();
    return Map.of("mailing", mailing.id(), "address", address);
  }
}
