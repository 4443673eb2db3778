package kreds.meetingscheduling.inquiry;

import java.net.URI;
import kreds.inquiry.Response;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// By which somebody asks for another address of the own calendar, on the page of a meeting.
///
/// @param page of that meeting
public record CalendarAddressPage(
    InquiryPage<LinkSubject.OfMeeting, Response.Rsvp, ?> page, RenewingACalendar renewing) {
  static final String NAME = "/calendar";

  private static final Field<Integer> SHOWN =
      Field.whole("turn", 1, 999_999)
          .or(0)
          .means("Which address the page showed; without it, whichever there is now.");

  private static final Input<Integer> INPUT = Input.of(sent -> sent.get(SHOWN));

  /// With its route.
  public Routes on(Routes routes) {
    return routes.linkPost(
        "POST " + LinkPurpose.MEETING.path() + "{token}" + NAME,
        Operation.of(
            "renewCalendar",
            "Another address for the own calendar; the one before opens nothing any more",
            CalendarAddressJson.class,
            "The address that holds now."),
        LinkSubject.OfMeeting.LINK,
        INPUT,
        this::renew,
        page::again);
  }

  /// What is answered is read once more: a post that is repeated under its key changes nothing.
  private Reply renew(Visit visit, LinkSubject.OfMeeting about, int shown) {
    return renewing
        .renew(about, shown, visit.attempt())
        .<Reply>fold(
            holder -> {
              var address =
                  renewing.addresses().of(visit.readBy(holder.attendee().person()), holder);
              return Reply.seeOther(
                  CalendarAddresses.afterwards(visit),
                  200,
                  new CalendarAddressJson(URI.create(address.url())));
            },
            refusal -> page.refused(visit, about, refusal));
  }
}
