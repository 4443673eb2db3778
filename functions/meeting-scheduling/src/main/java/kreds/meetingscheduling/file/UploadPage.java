package kreds.meetingscheduling.file;

import java.util.Map;
import java.util.Optional;
import kreds.file.FileStorage;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.file.UploadForm;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.meeting.Meetings;
import kreds.meetingscheduling.inquiry.FileSize;
import kreds.meetingscheduling.pages.JteuploadGenerated;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// Where staff send a file, behind the link that `add-file` makes. The form goes to where files lie
/// and from there back here; opening it changes nothing.
public record UploadPage(Meetings meetings, SharedFiles files, FileStorage storage) {
  /// What stands behind `?` once a form was taken; S3 puts it there, and whoever looks again keeps
  /// it, so that nobody sends a file twice that is on its way.
  private static final String TAKEN = "etag";

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
    if (file.isPresent() && file.get().isRemoved()) {
      return Reply.expired();
    }
    return file.<Reply>map(known -> page(visit, known)).orElseGet(Reply::notFound);
  }

  private Reply.Page page(Visit visit, SharedFile file) {
    var isSent = visit.query(TAKEN).isPresent();
    var form =
        file.isThere() || isSent
            ? Optional.<UploadForm>empty()
            : Optional.of(storage.form(file, visit.url(path(visit)), visit.now()));
    var view = view(visit, file, form);
    var page =
        Reply.page(
            visit.text("upload.heading"),
            out -> JteuploadGenerated.render(out, null, visit, view),
            UploadJson.of(file, form));
    return form.isPresent() ? page.postingTo(form.get().origin()) : page;
  }

  private UploadView view(Visit visit, SharedFile file, Optional<UploadForm> form) {
    return new UploadView(
        title(file),
        file.name().text(),
        file.name().type().ending(),
        state(visit, file, form),
        file.isThere() || form.isPresent() ? "" : visit.to(path(visit) + "?" + TAKEN + "="),
        form.map(UploadForm::url).orElse(""),
        form.map(UploadForm::fields).orElse(Map.of()),
        visit.text("upload.most", "size", FileSize.said(visit, SharedFile.MOST_BYTES)));
  }

  private static String state(Visit visit, SharedFile file, Optional<UploadForm> form) {
    if (file.isThere()) {
      return visit.text("upload.there", "size", FileSize.said(visit, file.size()));
    }
    return form.isPresent() ? "" : visit.text("upload.received");
  }

  private String title(SharedFile file) {
    return meetings
        .of(file.id().run(), file.id().meeting())
        .map(record -> record.meeting().title())
        .orElse("");
  }

  private static String path(Visit visit) {
    return LinkPurpose.FILE.path() + visit.path("token");
  }
}
