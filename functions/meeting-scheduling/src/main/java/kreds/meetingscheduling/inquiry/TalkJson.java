package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Slot;
import kreds.inquiry.Talk;
import kreds.text.Money;
import kreds.web.api.Means;

/// What somebody is asked to speak about, as a program reads it.
///
/// @param dates the one that the meeting has, or those that it may have
record TalkJson(
    String network,
    String meeting,
    String title,
    List<SlotJson> dates,
    @Means("The points of the programme that the reader gives.") List<AgendaItemJson> own,
    String place,
    String subject,
    @Means("In kroner, without VAT.") String fee,
    Instant answerBy,
    @Means("Whether an answer is still taken.") boolean open,
    Optional<SpeaksJson> answer) {

  TalkJson {
    dates = List.copyOf(dates);
    own = List.copyOf(own);
  }

  static TalkJson of(SpeakerLookup.Reader holder, Instant now) {
    var meeting = holder.meeting();
    var talk = talk(holder);
    List<Slot> dates = holder.record().dates();
    return new TalkJson(
        meeting.network(),
        meeting.id(),
        meeting.title(),
        dates.stream().map(SlotJson::of).toList(),
        AgendaItemJson.all(holder.own()),
        meeting.place(),
        talk.subject(),
        Money.plain(talk.fee().oere()),
        talk.answerBy(),
        holder.speaker().asked().filter(asked -> asked.inquiry().isOpen(now)).isPresent(),
        holder.speaker().said().map(SpeaksJson::of));
  }

  static Talk talk(SpeakerLookup.Reader holder) {
    return holder.speaker().talk().orElseThrow(() -> new IllegalStateException("no talk asked"));
  }
}
