package kreds.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.inquiry.YearEnd;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.run.Applicant;
import kreds.run.SeatHappening;

/// The letter to one of a run that is over. Who is in the next one gets the own link there.
record FarewellLetter(Network network, Inquiry inquiry) {

  /// One of a run that is over is told one thing, once.
  Delivery to(Farewell farewell, Moment at) {
    var person = farewell.who().person();
    var language = person.language();
    var values = new HashMap<>(network.description().titleFacts(language));
    values.put("network", network.id());
    values.put("reason", end().in(language));
    if (!end().in(language).isBlank() && end().languageFor(language) != language) {
      values.put(Letter.TYPED_LANGUAGE, end().languageFor(language).code());
    }
    var letter = Letter.of(farewell.letter(), person, values, page(farewell, at));
    return Delivery.now(farewell.letter().key() + "/" + farewell.who().id(), letter, at.now());
  }

  private Map<String, Link> page(Farewell farewell, Moment at) {
    return inNext(farewell, at)
        .map(own -> Map.of("page", Link.of((LinkSubject) own, at.now())))
        .orElse(Map.of());
  }

  /// The line of how somebody stands as the next year begins; empty for who is not in it.
  Optional<AuditLine> comesAlong(Farewell farewell, Moment at) {
    var isPlaced = farewell.letter() == LetterKind.RENEWAL_CONTINUED;
    return inNext(farewell, at)
        .map(own ->
            at.followed(
                SeatHappening.OfRun.Began.COME_ALONG,
                "",
                own.enrollment() + (isPlaced ? " confirmed" : " waiting")));
  }

  private Optional<LinkSubject.OfEnrollment> inNext(Farewell farewell, Moment at) {
    var isInNext =
        farewell.letter() == LetterKind.RENEWAL_CONTINUED
            || farewell.letter() == LetterKind.RENEWAL_WAITING;
    if (!isInNext) {
      return Optional.empty();
    }
    var run = new RunId(network.id(), end().next());
    var id = Applicant.idOf(at.ids(), run, farewell.who().person().address());
    return Optional.of(new LinkSubject.OfEnrollment(run, id));
  }

  private YearEnd end() {
    return ((Question.Renewing) inquiry.question()).end().orElseThrow();
  }
}
