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
import kreds.run.Enrollment;
import kreds.run.SeatHappening;

/// The letter to one of a run that is over, with the link to the own page: of the next one for who
/// is in it, and else of the year that is over, which can still be read.
record FarewellLetter(Network network, Inquiry inquiry) {

  /// One of a run that is over is told one thing, once.
  Delivery to(Farewell farewell, Moment at) {
    var person = farewell.reader();
    var language = person.language();
    var values = new HashMap<>(network.description().titleFacts(language));
    values.put("network", network.id());
    values.put("reason", end().in(language));
    if (!end().in(language).isBlank() && end().languageFor(language) != language) {
      values.put(Letter.TYPED_LANGUAGE, end().languageFor(language).code());
    }
    if (farewell.letter() == LetterKind.NETWORK_ENDED) {
      values.put("ends", farewell.who() instanceof Enrollment.Confirmed ? "place" : "line");
    }
    var own = farewell.page();
    var page = new LinkSubject.OfEnrollment(own.who().run(), own.id());
    var links = Map.of("page", Link.of((LinkSubject) page, at.now()));
    var letter = Letter.of(farewell.letter(), person, values, links);
    return Delivery.now(farewell.letter().key() + "/" + farewell.who().id(), letter, at.now());
  }

  /// The line of how somebody stood as the next year began, with the identifier that they came
  /// with; empty for who was not in it.
  Optional<AuditLine> comesAlong(Farewell farewell, Moment at) {
    if (!farewell.isOfNext()) {
      return Optional.empty();
    }
    var isPlaced = farewell.letter() == LetterKind.RENEWAL_CONTINUED;
    var run = new RunId(network.id(), end().next());
    var id = Applicant.idOf(at.ids(), run, farewell.who().person().address());
    return Optional.of(
        at.followed(
            SeatHappening.OfRun.Began.COME_ALONG, "", id + (isPlaced ? " confirmed" : " waiting")));
  }

  private YearEnd end() {
    return ((Question.Renewing) inquiry.question()).end().orElseThrow();
  }
}
