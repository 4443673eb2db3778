package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Optional;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.inquiry.Attendee;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.web.Visit;

/// The minutes of a meeting in the reader's words.
///
/// @param guest who reads
/// @param title the meeting's
/// @param state whether one can object, until when, or what came of it, in a sentence
/// @param version that is shown, as the form sends it back; blank for whoever does not object
/// @param objection the reader's own; blank where there is none
/// @param thanked that an answer is kept, in a sentence; blank at a later visit
/// @param files of the meeting
/// @param removed that a file which is asked for was taken away, in a sentence; blank otherwise
/// @param meetingPage the reader's page of the meeting
public record MinutesView(
    String guest,
    String network,
    String title,
    String when,
    String text,
    String state,
    String version,
    String objection,
    String thanked,
    List<Beside> files,
    String removed,
    String meetingPage) {

  /// A file, and where it is loaded.
  public record Beside(String name, String size, String path) {}

  public MinutesView {
    files = List.copyOf(files);
  }

  static MinutesView of(
      Visit visit,
      MinutesLookup.Reader holder,
      MeetingFiles all,
      Optional<Response.Objection> mine) {
    var meeting = holder.context().meeting();
    var asks =
        holder.asked().inquiry().isOpen(visit.now())
            && holder.attendee().role() == Attendee.Role.PARTICIPANT;
    var page = new LinkSubject.OfMeeting(meeting.run(), meeting.id(), holder.attendee().id());
    return new MinutesView(
        holder.attendee().person().name(),
        holder.network().description().in(visit.language()).title(),
        meeting.title(),
        meeting
            .slot()
            .map(slot -> visit.dates().period(slot.start().instant(), slot.end().instant()))
            .orElse(""),
        holder.minutes().text(),
        state(visit, holder),
        asks ? Integer.toString(holder.minutes().version()) : "",
        mine.filter(Response.Objection::stands).map(Response.Objection::text).orElse(""),
        InquiryPage.isThanked(visit) ? visit.text("answer.saved") : "",
        all.there().stream().map(file -> beside(visit, file)).toList(),
        MinutesFiles.isRemoved(visit, all) ? visit.text("refusal.file-removed") : "",
        visit.to(visit.link(page)));
  }

  private static Beside beside(Visit visit, SharedFile file) {
    return new Beside(
        file.name().text(),
        FileSize.said(visit, file.size()),
        visit.to(MinutesFiles.path(visit, file)));
  }

  private static String state(Visit visit, MinutesLookup.Reader holder) {
    var inquiry = holder.asked().inquiry();
    if (inquiry.isOpen(visit.now())) {
      return visit.text("minutes.open", "at", visit.dates().moment(inquiry.closesAt()));
    }
    var record = holder.context().record();
    if (record.objections().isEmpty()) {
      return visit.text("minutes.approved");
    }
    return visit.text(record.openObjections().isEmpty() ? "minutes.stand" : "minutes.objected");
  }
}
