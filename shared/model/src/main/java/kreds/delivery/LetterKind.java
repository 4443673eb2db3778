package kreds.delivery;

import kreds.contact.MailClass;
import kreds.text.Worded;

/// Every letter there is, each of one fixed class. Its texts lie in `letters/da` and `letters/en`
/// of `email-distribution` under its name in kebab case.
public enum LetterKind implements Worded {
  /// To the proposer: the idea has arrived; link to the proposer's page.
  PROPOSAL_RECEIPT(MailClass.SERVICE),
  /// To the proposer, who asked staff for it or sent the same idea again: the link to the
  /// proposer's page.
  PROPOSAL_LINK(MailClass.SERVICE),
  /// To the proposer: the description is written; please comment or approve.
  PROPOSAL_APPROVAL(MailClass.SERVICE),
  /// To the proposer: staff have written on the proposal's page.
  PROPOSAL_ANSWER(MailClass.SERVICE),
  /// To the proposer: it will not become a network, and why.
  PROPOSAL_DECLINED(MailClass.SERVICE),
  /// To the proposer: the network is published.
  PROPOSAL_PUBLISHED(MailClass.SERVICE),
  /// To the proposer: another idea on the same theme carries this one on.
  PROPOSAL_MERGED(MailClass.SERVICE),
  /// To the proposer: this idea carries on another on the same theme.
  PROPOSAL_CARRIES_ON(MailClass.SERVICE),
  /// To the proposer of an idea that another carried on: that one is published.
  PROPOSAL_MERGED_PUBLISHED(MailClass.SERVICE),
  /// To the proposer of an idea that another carried on: that one will not become a network.
  PROPOSAL_MERGED_DECLINED(MailClass.SERVICE),
  /// To who wants to join an idea: it is noted.
  PROPOSAL_JOINED(MailClass.SERVICE),
  /// To staff: a proposal has arrived, or its proposer has answered.
  PROPOSAL_NEWS(MailClass.STAFF, LetterKind.A_WEEK),
  /// To who has enrolled: please confirm; link to the personal page.
  ENROLLMENT_CONFIRM(MailClass.SERVICE),
  /// To whom a colleague has enrolled, too: please confirm; link to the personal page.
  ENROLLMENT_NAMED(MailClass.SERVICE),
  /// To who has confirmed: you have a place.
  ENROLLMENT_SEATED(MailClass.SERVICE),
  /// To who has confirmed: you are on the waiting list.
  ENROLLMENT_WAITING(MailClass.SERVICE),
  /// To who stands first in the line: there is a place, until a moment.
  ENROLLMENT_OFFER(MailClass.SERVICE),
  /// To who did not answer an offer in time.
  ENROLLMENT_OFFER_OVER(MailClass.SERVICE),
  /// To who gave up the place, the offer or the wait.
  ENROLLMENT_LEFT(MailClass.SERVICE),
  /// To who has asked to be forgotten: it is done.
  ENROLLMENT_FORGOTTEN(MailClass.SERVICE),
  /// To whom staff have taken off: whom to ask.
  ENROLLMENT_REMOVED(MailClass.SERVICE),
  /// To who has confirmed: it is still to be decided whether you are let in.
  ENROLLMENT_PENDING(MailClass.SERVICE),
  /// To whom staff have not let in: whom to ask.
  ENROLLMENT_REJECTED(MailClass.SERVICE),
  /// To whom staff had taken off: the form is open again.
  ENROLLMENT_MAY_RETURN(MailClass.SERVICE),
  /// To who is enrolled and has sent the form again, or asked staff: the link to the own page.
  ENROLLMENT_LINK(MailClass.SERVICE),
  /// To who has a place or waits: the network asks something that is not answered yet.
  ENROLLMENT_QUESTIONS(MailClass.SERVICE),
  /// To an address of which somebody with another name has sent the form.
  ENROLLMENT_SHARED(MailClass.SERVICE),
  /// To an address that was exchanged for another, or whose place a colleague has, with which
  /// somebody has sent the form: it does not count, and whom to ask.
  ENROLLMENT_FORMER(MailClass.SERVICE),
  /// To who has said that they are interested in a network: please confirm.
  INTEREST_CONFIRM(MailClass.SERVICE),
  /// To who is interested and has sent the form again: the link to the own page.
  INTEREST_LINK(MailClass.SERVICE),
  /// To an address that somebody with a place has named: will you take it over?
  ENROLLMENT_ASKED(MailClass.SERVICE),
  /// To whose place a colleague has taken over.
  ENROLLMENT_HANDED_OVER(MailClass.SERVICE),
  /// To who asked a colleague to take over the place: it is still theirs.
  ENROLLMENT_NOT_TAKEN_OVER(MailClass.SERVICE),
  /// To whom a colleague asked to take over a place: the network has come to its end, and there is
  /// none.
  ENROLLMENT_NOTHING_TO_TAKE_OVER(MailClass.SERVICE),
  /// To both addresses of somebody to whom staff have given another one.
  ENROLLMENT_MOVED(MailClass.SERVICE),
  /// To a participant: somebody wants to join; may they?
  ADMISSION_ASKED(MailClass.SERVICE),
  /// To a participant who has not said it, a day before the end.
  ADMISSION_REMINDER(MailClass.SERVICE),
  /// To staff: somebody is to be let in, or not.
  ADMISSION_DUE(MailClass.STAFF, LetterKind.A_NIGHT),
  /// To staff: the minimum is reached.
  NETWORK_READY(MailClass.STAFF, LetterKind.A_WEEK),
  /// To staff: the day has come on which a network opens, and so many are interested.
  NETWORK_OPEN(MailClass.STAFF, LetterKind.A_WEEK),
  /// To staff: the decision day has come, and the minimum is not reached.
  DECISION_DUE(MailClass.STAFF, LetterKind.A_NIGHT),
  /// To staff: the time of a poll is over, and no date is chosen.
  POLL_OVER(MailClass.STAFF, LetterKind.A_NIGHT),
  /// To participants, host, facilitator and speakers: which of these dates?
  MEETING_POLL(MailClass.SERVICE),
  /// To whoever of them has not answered, a day before the end.
  MEETING_POLL_REMINDER(MailClass.SERVICE),
  /// To a participant: the calendar invitation.
  MEETING_INVITATION(MailClass.SERVICE),
  /// To a participant who has not said whether they come, some days before the meeting.
  MEETING_REMINDER(MailClass.SERVICE),
  /// To whoever has the invitation, some days before the meeting: its programme, or that it is
  /// another one.
  MEETING_AGENDA(MailClass.SERVICE),
  /// To host, facilitator and speakers: the date is set; the calendar entry, the own point.
  MEETING_HOSTED(MailClass.SERVICE),
  /// To who gave up a place: the meeting leaves the calendar.
  MEETING_LEFT(MailClass.SERVICE),
  /// To who hosts or leads a meeting no more, where nothing is taken out of the calendar.
  TEAM_RELEASED(MailClass.SERVICE),
  /// To a participant: the meeting has another time or place; the calendar entry that says so.
  MEETING_MOVED(MailClass.SERVICE),
  /// The same to host, facilitator and speakers.
  MEETING_MOVED_HOSTED(MailClass.SERVICE),
  /// To whoever has the invitation: a text of it is corrected.
  MEETING_CORRECTED(MailClass.SERVICE),
  /// To whoever has the invitation: the meeting does not take place.
  MEETING_CANCELLED(MailClass.SERVICE),
  /// To the same: a meeting came to nothing, and its time is over.
  MEETING_MISSED(MailClass.SERVICE),
  /// To whoever was asked for a date: the meeting does not take place.
  MEETING_POLL_CANCELLED(MailClass.SERVICE),
  /// To somebody whom staff would like to speak at a meeting: will you?
  SPEAKER_ASKED(MailClass.SERVICE),
  /// To whoever of them has not answered, some days before staff stop waiting.
  SPEAKER_REMINDER(MailClass.SERVICE),
  /// To staff: somebody will speak, or will not.
  SPEAKER_ANSWERED(MailClass.STAFF, LetterKind.A_WEEK),
  /// To somebody who speaks at a meeting no more.
  SPEAKER_RELEASED(MailClass.SERVICE),
  /// To a participant or who leads: the minutes of a meeting are out, the first or corrected ones.
  MINUTES_OUT(MailClass.SERVICE),
  /// To the same: files have come to the meeting since they were told of its minutes.
  FILES_ADDED(MailClass.SERVICE),
  /// To staff: somebody objects to the minutes of a meeting, or does no more.
  MINUTES_OBJECTION(MailClass.STAFF, LetterKind.A_WEEK),
  /// To a participant who was at a meeting, on the next working day: how was it?
  EVALUATION_ASKED(MailClass.SERVICE),
  /// To whoever of them has not said it, some days before the end.
  EVALUATION_REMINDER(MailClass.SERVICE),
  /// To a participant: the rules of the group, to be accepted.
  RULES_ASKED(MailClass.SERVICE),
  /// To a participant who has not accepted them, some days later.
  RULES_REMINDER(MailClass.SERVICE),
  /// To a participant: which themes and speakers, and what they cost each?
  BALLOT_ASKED(MailClass.SERVICE),
  /// To a participant who has not voted, some days before the end.
  BALLOT_REMINDER(MailClass.SERVICE),
  /// To a participant: how the ballot came out, and what each pays.
  BALLOT_RESULT(MailClass.SERVICE),
  /// To staff: a ballot is over, and what it chose is to be planned.
  BALLOT_OVER(MailClass.STAFF, LetterKind.A_WEEK),
  /// To a participant whom staff have put into a post of the group, or out of it.
  POST_CHANGED(MailClass.SERVICE),
  /// To a participant: do you take part for another year?
  RENEWAL_ASKED(MailClass.SERVICE),
  /// To a participant who has not said it, some days before the end.
  RENEWAL_REMINDER(MailClass.SERVICE),
  /// To staff: the time is over in which participants say whether they go on.
  RENEWAL_OVER(MailClass.STAFF, LetterKind.A_NIGHT),
  /// To a participant who goes on: another year has begun; link to the own page in it.
  RENEWAL_CONTINUED(MailClass.SERVICE),
  /// To a participant who stops: thanks.
  RENEWAL_GOODBYE(MailClass.SERVICE),
  /// To a participant who has not said whether they go on: another year has begun without them.
  RENEWAL_NOT_HEARD(MailClass.SERVICE),
  /// To who waited: another year has begun, and the enrollment is in it; link to the own page.
  RENEWAL_WAITING(MailClass.SERVICE),
  /// To participants and whoever waits: the network has come to its end.
  NETWORK_ENDED(MailClass.SERVICE),
  /// One of a mailing about their own network, to who has a place in it or waits for one.
  MAILING_TO_ENROLLED(MailClass.SERVICE),
  /// One of a mailing, to a member.
  MAILING_TO_MEMBER(MailClass.MEMBER_INFO),
  /// One of a mailing, to who has consented.
  MAILING_BY_CONSENT(MailClass.MARKETING),
  /// One of a mailing, to who subscribes to the newsletter.
  MAILING_TO_SUBSCRIBER(MailClass.NEWSLETTER),
  /// To who has asked for the newsletter: please confirm.
  NEWSLETTER_CONFIRM(MailClass.SERVICE),
  /// To who gets the newsletter and has asked for it again: the page where they can say what they
  /// get.
  NEWSLETTER_LINK(MailClass.SERVICE),
  /// A trial of a mailing, to staff.
  MAILING_TEST(MailClass.STAFF),
  /// To staff: a mailing was too late, letters of it failed, or are held.
  MAILING_TROUBLE(MailClass.STAFF),
  /// To staff, some days after a mailing: what became of it, in numbers.
  MAILING_FIGURES(MailClass.STAFF, LetterKind.A_WEEK),
  /// To staff: letters did not reach their people.
  MAIL_MISSED(MailClass.STAFF),
  /// To staff: what has happened, gathered, in place of a letter about each of it.
  STAFF_DIGEST(MailClass.STAFF);

  /// What people wait for: staff hear of it the next morning.
  private static final int A_NIGHT = 1;

  /// What nobody waits for at a moment.
  private static final int A_WEEK = 7;

  private final MailClass mailClass;
  private final int daysItCanWait;

  LetterKind(MailClass mailClass) {
    this(mailClass, 0);
  }

  LetterKind(MailClass mailClass, int daysItCanWait) {
    this.mailClass = mailClass;
    this.daysItCanWait = daysItCanWait;
  }

  /// Its name in keys and files, such as `enrollment-seated`.
  public String key() {
    return word();
  }

  /// The class that it belongs to, always.
  public MailClass mailClass() {
    return mailClass;
  }

  /// For how many days it may wait to be read together with others: a week, a night, or not at all.
  /// Only what is news to staff waits. What goes wrong with mail, and what staff have ordered
  /// themselves, does not.
  int daysItCanWait() {
    return daysItCanWait;
  }

  /// Whether it comes from the mailbox of mailings: each letter of one, and its trial, so that what
  /// is not set up for that mailbox shows before the recipients are written to.
  public boolean isOfAMailing() {
    return mailClass.canBeLeft() || this == MAILING_TEST;
  }
}
