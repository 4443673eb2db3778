package kreds.meetingscheduling.file;

import java.util.Map;
import java.util.Optional;
import kreds.file.FileStorage;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.file.UploadForm;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.Meetings;
import kreds.meetingscheduling.inquiry.FileSize;
import kreds.meetingscheduling.pages.JteuploadGenerated;
import kreds.outcome.Refusal;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// Where staff send a file, behind the link that `add-file` makes. The form goes to where files lie
/// and from there back here; opening it changes nothing. That a file has come is said when S3 has
/// told it, and not because somebody comes back.
public record UploadPage(Meetings meetings, SharedFiles files, FileStorage storage) {
  /// What stands behind `?` once a form was taken; S3 puts it there, and whoever looks again keeps
  /// it, so that nobody sends a file twice that is on its way.
  private static final String TAKEN = "etag";

  private static final int GONE = 410;
  private static final Refusal REMOVED =
      Refusal.illegal("upload-removed", "The file was taken away: nothing is sent here any more.");
  private static final Refusal CANCELLED =
      Refusal.illegal("upload-cancelled", "The meeting was cancelled: it takes no files.");
  private static final Refusal MISSED =
      Refusal.illegal("upload-missed", "The meeting did not take place: it takes no files.");

  /// With its route.
  public Routes on(Routes routes) {
    return routes.link(
        "GET " + LinkPurpose.FILE.path() + "{token}",
        Operation.of(
            "sendFile",
            "Where the secretariat sends a file of a meeting; the link holds an hour",
            UploadJson.class,
            "How the file is sent, and whether it has come."),
        LinkSubject.OfFile.LINK,
        this::show);
  }

  private Reply show(Visit visit, LinkSubject.OfFile about) {
    var file = files.of(about.run(), about.meeting()).find(about.file());
    var record = meetings.of(about.run(), about.meeting());
    if (file.isEmpty() || record.isEmpty()) {
      return Reply.notFound();
    }
    return over(file.get(), record.get().meeting())
        .map(no -> over(visit, file.get(), record.get(), no))
        .orElseGet(() -> page(visit, file.get(), record.get()));
  }

  /// Why nothing is sent here any more, though it once was to be.
  private static Optional<Refusal> over(SharedFile file, Meeting meeting) {
    if (file.isRemoved()) {
      return Optional.of(REMOVED);
    }
    if (meeting.state() != MeetingState.CANCELLED) {
      return Optional.empty();
    }
    return Optional.of(meeting.isMissed() ? MISSED : CANCELLED);
  }

  private static Reply.Page over(Visit visit, SharedFile file, MeetingRecord record, Refusal no) {
    var view =
        UploadView.saying(record.meeting().title(), file, visit.text("refusal." + no.code()));
    return Reply.gone(
            visit.text("upload.heading"),
            out -> JteuploadGenerated.render(out, null, visit, view),
            no)
        .status(GONE);
  }

  /// Whoever comes back from S3 may do so when the link has run out meanwhile: the form holds an
  /// hour from when it was opened.
  private Reply.Page page(Visit visit, SharedFile file, MeetingRecord record) {
    var isSent = visit.query(TAKEN).isPresent();
    var form =
        file.isThere() || isSent
            ? Optional.<UploadForm>empty()
            : Optional.of(storage.form(file, visit.url(path(visit)), visit.now()));
    var view = view(visit, file, record, form);
    var page =
        Reply.page(
            visit.text("upload.heading"),
            out -> JteuploadGenerated.render(out, null, visit, view),
            UploadJson.of(file, form));
    if (form.isPresent()) {
      return page.postingTo(form.get().origin());
    }
    return isSent ? page.lingering(FileStorage.FORM_HOLDS) : page;
  }

  private UploadView view(
      Visit visit, SharedFile file, MeetingRecord record, Optional<UploadForm> form) {
    var isAwaited = !file.isThere() && form.isEmpty();
    return new UploadView(
        record.meeting().title(),
        file.name().text(),
        String.join(", ", file.name().type().spellings()),
        state(visit, file, record, form),
        isAwaited ? visit.to(path(visit) + "?" + TAKEN + "=") : "",
        isAwaited ? visit.to(path(visit)) : "",
        file.isThere() ? storage.link(file, visit.now()) : "",
        form.map(UploadForm::url).orElse(""),
        form.map(UploadForm::fields).orElse(Map.of()),
        visit.text("upload.most", "size", FileSize.said(visit, SharedFile.MOST_BYTES)));
  }

  private static String state(
      Visit visit, SharedFile file, MeetingRecord record, Optional<UploadForm> form) {
    if (file.isThere()) {
      var isPublished = record.minutes().isPresent();
      return visit.text(
          isPublished ? "upload.there.published" : "upload.there",
          "size",
          FileSize.said(visit, file.size()));
    }
    return form.isPresent()
        ? ""
        : visit.text("upload.received", "ending", file.name().type().ending());
  }

  private static String path(Visit visit) {
    return LinkPurpose.FILE.path() + visit.path("token");
  }
}
