package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// The page of an inquiry behind a personal link: asking and answering, the same for every kind.
public final class InquiryPage<S extends LinkSubject.Asked, R extends Response, H extends Guest> {
  /// What stands behind `?` to look first.
  static final String STEP = "action";

  /// That one looks first.
  static final String PREVIEW = "preview";

  private static final String DONE = "done";
  private static final String TURN = "turn";

  private final InquiryKind<S, R, H> kind;
  private final GuestLookup<? super S, H> lookup;
  private final Answering answering;

  private InquiryPage(
      InquiryKind<S, R, H> kind, GuestLookup<? super S, H> lookup, Answering answering) {
    this.kind = kind;
    this.lookup = lookup;
    this.answering = answering;
  }

  /// The date poll of a meeting.
  public static InquiryPage<?, ?, ?> poll(MeetingLookup lookup, Answering answering) {
    return new InquiryPage<>(new PollPage(), lookup, answering);
  }

  /// One meeting, and whether one comes.
  public static InquiryPage<LinkSubject.OfMeeting, Response.Rsvp, ?> rsvp(
      MeetingLookup lookup, Answering answering, CalendarAddresses addresses) {
    return new InquiryPage<>(new RsvpPage(addresses), lookup, answering);
  }

  /// The minutes of a meeting.
  ///
  /// @param staff who are told of an objection
  /// @param files that stand beside them
  public static InquiryPage<?, ?, ?> minutes(
      MeetingLookup lookup, Person staff, MinutesFiles files, Answering answering) {
    return new InquiryPage<>(new MinutesPage(staff, files), new MinutesLookup(lookup), answering);
  }

  /// How a meeting was.
  public static InquiryPage<?, ?, ?> evaluation(MeetingLookup lookup, Answering answering) {
    return new InquiryPage<>(new EvaluationPage(), new EvaluationLookup(lookup), answering);
  }

  /// The rules of the group.
  public static InquiryPage<?, ?, ?> rules(RulesLookup lookup, Answering answering) {
    return new InquiryPage<>(new RulesPage(), lookup, answering);
  }

  /// What somebody is asked to speak about.
  ///
  /// @param staff who are told of the answers
  public static InquiryPage<?, ?, ?> speaker(
      SpeakerLookup lookup, Answering answering, Person staff) {
    return new InquiryPage<>(new SpeakerPage(staff), lookup, answering);
  }

  /// What the group chooses.
  public static InquiryPage<?, ?, ?> ballot(BallotLookup lookup, Answering answering) {
    return new InquiryPage<>(new BallotPage(), lookup, answering);
  }

  /// Whether the group goes on.
  public static InquiryPage<?, ?, ?> renewal(RenewalLookup lookup, Answering answering) {
    return new InquiryPage<>(new RenewalPage(), lookup, answering);
  }

  /// With its two routes.
  public Routes on(Routes routes) {
    var path = path("{token}");
    return routes
        .link("GET " + path, kind.shown(), kind.about(), this::show)
        .linkPost(
            "POST " + path, kind.answered(), kind.about(), kind.input(), this::take, this::again);
  }

  private Reply show(Visit visit, S about) {
    return lookup
        .holder(about)
        .<Reply>fold(
            holder ->
                kind.instead(visit, holder)
                    .orElseGet(() -> kind.page(visit, holder, visit.form(known(holder)))),
            refusal ->
                Departed.isSaidBy(refusal)
                    ? gone(visit, about)
                    : Reply.no(refusal, lookup.formerly(visit, about), List.of()));
  }

  /// To whoever has no part in the meeting any more the page says why, and where to go.
  private Reply.Page gone(Visit visit, S about) {
    return GonePage.of(lookup.departed(visit, about));
  }

  /// Whether the page is the answer to an answer: then it thanks, and at no later visit.
  static boolean isThanked(Visit visit) {
    return visit.query(DONE).isPresent();
  }

  /// Where the form of a page goes that shows the inquiry as it is now.
  static String action(Visit visit, String path, MeetingLookup.LinkHolder holder, String kind) {
    var turn =
        holder.context().record().inquiry(kind).map(asked -> asked.inquiry().turn()).orElse(0);
    return visit.to(path + visit.path("token") + "?" + TURN + "=" + turn);
  }

  /// The same of something that is asked in turns.
  static String action(Visit visit, String path, int turn) {
    return visit.to(path + visit.path("token") + "?" + TURN + "=" + turn);
  }

  /// The page with its form as it was sent.
  public Reply.Page again(Visit visit, S about, Form form) {
    return lookup
        .holder(about)
        .fold(holder -> kind.page(visit, holder, form), _ -> gone(visit, about));
  }

  /// Whether nothing is to be kept of what was sent.
  static boolean isPreview(Visit visit) {
    return visit.query(STEP).filter(PREVIEW::equals).isPresent();
  }

  /// Where a form is sent to look first.
  static String previewing(Visit visit, LinkType<?> about) {
    return about.purpose().path() + visit.path("token") + "?" + STEP + "=" + PREVIEW;
  }

  private Reply take(Visit visit, S about, R reply) {
    return kind.isPreviewed() && isPreview(visit)
        ? preview(visit, about, reply)
        : kept(visit, about, reply);
  }

  private Reply preview(Visit visit, S about, R reply) {
    return lookup
        .holder(about)
        .<Reply>fold(
            holder -> preview(visit, holder, reply), refusal -> refused(visit, about, refusal));
  }

  /// What could not be kept is told; what it would cost is shown whatever that is.
  private Reply preview(Visit visit, H holder, R reply) {
    var no = kind.againstPreview(holder, reply);
    return no.isPresent()
        ? refused(visit, holder, reply, no.get())
        : kind.page(visit, holder, visit.form(kind.typed(reply)))
            .answering(kind.previewed(holder, reply));
  }

  private Reply kept(Visit visit, S about, R reply) {
    var seen = new ArrayList<H>();
    return answering
        .answer(lookup, about, kind, reply, visit.query(TURN), visit.attempt(), seen::add)
        .fold(_ -> taken(visit, reply), refusal -> refused(visit, about, seen, reply, refusal));
  }

  private Reply taken(Visit visit, R reply) {
    return Reply.seeOther(
        path(visit.path("token")) + "?" + DONE + "=answer", 200, kind.answer(reply));
  }

  private String path(String token) {
    return kind.about().purpose().path() + token;
  }

  private Reply refused(Visit visit, S about, List<H> seen, R reply, Refusal refusal) {
    if (!seen.isEmpty()) {
      return refused(visit, seen.getLast(), reply, refusal);
    }
    return refused(visit, about, refusal);
  }

  /// To whoever may not even see it.
  public Reply refused(Visit visit, S about, Refusal refusal) {
    return Departed.isSaidBy(refusal)
        ? gone(visit, about)
        : Reply.no(refusal, lookup.formerly(visit, about), List.of());
  }

  /// What belongs to fields is told at each of them, with what was answered.
  private Reply refused(Visit visit, H holder, R reply, Refusal refusal) {
    var errors = kind.errors(holder, reply, refusal);
    var reader = visit.readBy(holder.attendee().person());
    return errors.isEmpty()
        ? Reply.no(refusal, reader, kind.said(reader, holder, reply))
        : new Reply.Invalid(
            errors, kind.page(visit, holder, visit.form(kind.typed(reply), errors)).status(422));
  }

  private Map<String, String> known(H holder) {
    return holder.mine(kind).map(kind::typed).orElse(Map.of());
  }
}
