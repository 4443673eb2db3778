package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.file.SharedFile;
import kreds.inquiry.Response;
import kreds.web.Visit;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// The minutes of a meeting as a reader's program reads them.
record MinutesJson(
    @Inlined MeetingBriefJson meeting,
    int version,
    String text,
    @Means("Whether one can object to them still.") boolean open,
    Instant closesAt,
    @Means("The reader's own, while it stands.") Optional<String> objection,
    List<SharedFileJson> files) {

  static MinutesJson of(
      Visit visit,
      MinutesLookup.Reader holder,
      List<SharedFile> files,
      Optional<Response.Objection> mine) {
    var now = visit.now();
    var inquiry = holder.asked().inquiry();
    return new MinutesJson(
        MeetingBriefJson.of(holder.context().record(), now),
        holder.minutes().version(),
        holder.minutes().text(),
        inquiry.isOpen(now),
        inquiry.closesAt(),
        mine.filter(Response.Objection::stands).map(Response.Objection::text),
        files.stream()
            .map(file -> SharedFileJson.of(file, MinutesFiles.path(visit, file)))
            .toList());
  }
}
