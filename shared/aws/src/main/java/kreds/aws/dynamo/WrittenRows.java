package kreds.aws.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.company.RegisteredCompany;
import kreds.delivery.SendingPermit;
import kreds.file.SharedFile;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.key.SigningKeys;
import kreds.mailing.Mailing;
import kreds.meeting.ForgottenAnswer;
import kreds.meeting.Meeting;
import kreds.meeting.OwnTemplate;
import kreds.network.Candidate;
import kreds.network.Network;
import kreds.proposal.Proposal;
import kreds.run.Run;

/// Puts each kind of write into rows of a transaction, with the conditions under which they may be
/// written.
record WrittenRows(Tables tables, Writes rows) {

  void add(Write write) {
    switch (write) {
      case Write.OfRun of -> addOfRun(of);
      case Write.OfRegister of -> addOfRegister(of);
      case Write.OfMeeting of -> addOfMeeting(of);
      case Write.OfMail of -> addOfMail(of);
      case Write.ContactSaved(var before, var after) -> contacts().saved(before, after);
      case Write.ConsentGiven(var person, var consent) -> contacts().agreed(person, consent);
      case Write.ProposalSaved(var before, var after) -> proposal(before, after);
      case Write.KeysSaved(var before, var after) ->
          rows.put(
              tables.keys(),
              KeyItems.toItem(after),
              Guard.version(before.map(SigningKeys::version).orElse(0L)));
      case Write.LetterAdded(var letter) ->
          rows.put(tables.deliveries(), DeliveryItems.toItem(letter), Guard.absent());
      case Write.Counted(var limit) -> LimitRows.count(rows, tables.contacts(), limit);
      case Write.Attempted attempted -> AttemptRows.use(rows, tables.contacts(), attempted);
      case Write.LineAdded(var line) ->
          rows.put(tables.audit(), AuditItems.toItem(line), Guard.absent());
    }
  }

  private void addOfRun(Write.OfRun write) {
    switch (write) {
      case Write.NetworkSaved(var before, var after) ->
          network(NetworkItems.toItem(after), before.map(Network::version));
      case Write.RunSaved(var before, var after) ->
          network(RunItems.toItem(after), before.map(Run::version));
      case Write.SeatSaved(var after) -> rows.put(tables.networks(), SeatItems.toItem(after));
      case Write.MoverNoted(var mover) -> rows.put(tables.networks(), MoverItems.toItem(mover));
    }
  }

  private void addOfRegister(Write.OfRegister write) {
    switch (write) {
      case Write.CandidateAdded(var candidate) ->
          rows.put(tables.networks(), CandidateItems.toItem(candidate), Guard.absent());
      case Write.CandidateSaved(var before, var after) ->
          rows.put(tables.networks(), CandidateItems.toItem(after), asRead(before));
      case Write.CandidateRemoved(var before) ->
          rows.delete(
              tables.networks(),
              before.network(),
              CandidateItems.sort(before.id()),
              asRead(before));
      case Write.CompanySaved(var before, var after) ->
          network(CompanyItems.toItem(after), before.map(RegisteredCompany::version));
      case Write.CompanyRemoved(var before) ->
          rows.delete(
              tables.networks(),
              CompanyItems.REGISTER,
              CompanyItems.sort(before.key()),
              Guard.version(before.version()));
      case Write.InterestSaved saved -> InterestItems.add(saved, rows, tables.networks());
    }
  }

  private void addOfMeeting(Write.OfMeeting write) {
    switch (write) {
      case Write.MoverTold(var mover) ->
          rows.delete(
              tables.networks(),
              mover.run().network(),
              MoverItems.sort(mover),
              MoverItems.asRead(mover));
      case Write.MeetingSaved(var before, var after) -> meeting(before, after);
      case Write.StatutesSaved(var run, var before, var after) ->
          rows.put(
              tables.meetings(), StatutesItems.toItem(run, after), Guard.version(before.version()));
      case Write.TemplateSaved(var before, var after) ->
          meetings(TemplateItems.toItem(after), before.map(OwnTemplate::version));
      case Write.FileSaved(var before, var after) ->
          meetings(FileItems.toItem(after), before.map(SharedFile::version));
      case Write.InquirySaved(var before, var after) ->
          meetings(InquiryItems.toItem(after), before.map(Inquiry::version));
      case Write.AnswerKept(var inquiry, var answer) -> answer(inquiry, answer);
      case Write.AnswerForgotten(var answer) -> forgotten(answer);
      case Write.CalendarTurned(var turn) ->
          rows.put(
              tables.contacts(), CalendarTurnItems.toItem(turn), CalendarTurnItems.before(turn));
    }
  }

  private void addOfMail(Write.OfMail write) {
    switch (write) {
      case Write.MailingSaved(var before, var after) -> mailing(before, after);
      case Write.LetterMarked(var before, var after) ->
          rows.put(
              tables.deliveries(), DeliveryItems.toItem(after), Guard.version(before.version()));
      case Write.PermitSaved(var before, var after) ->
          rows.put(
              tables.deliveries(),
              PermitItems.toItem(after),
              Guard.version(before.map(SendingPermit::version).orElse(0L)));
    }
  }

  private void network(Item item, Optional<Long> asRead) {
    rows.put(tables.networks(), item, Guard.version(asRead.orElse(0L)));
  }

  private void meetings(Item item, Optional<Long> asRead) {
    rows.put(tables.meetings(), item, Guard.version(asRead.orElse(0L)));
  }

  private ContactRows contacts() {
    return new ContactRows(tables, rows);
  }

  private static Guard asRead(Candidate before) {
    return Guard.still("state", before.state().name());
  }

  private void proposal(Optional<Proposal> before, Proposal after) {
    var asRead = Guard.version(before.map(was -> was.stamp().version()).orElse(0L));
    rows.put(tables.proposals(), ProposalItems.toItem(after), asRead);
    var known = before.map(was -> was.correspondence().suggestions()).orElse(List.of());
    for (var suggestion : after.correspondence().suggestions()) {
      if (!known.contains(suggestion)) {
        rows.put(tables.proposals(), SuggestionItems.toItem(after.id(), suggestion));
      }
    }
    for (var gone : after.correspondence().without(known)) {
      rows.delete(
          tables.proposals(), after.id(), SuggestionItems.PREFIX + gone.id(), Guard.present());
    }
  }

  private void meeting(Optional<Meeting> before, Meeting after) {
    meetings(MeetingItems.toItem(after), before.map(Meeting::version));
    var known = before.map(was -> was.team().members()).orElse(List.of());
    for (var member : after.team().members()) {
      if (!known.contains(member)) {
        rows.put(tables.meetings(), TeamItems.toItem(after, member));
      }
    }
    for (var member : known) {
      if (after.team().find(member.id()).isEmpty()) {
        rows.delete(
            tables.meetings(), after.network(), TeamItems.sort(after, member), Guard.present());
      }
    }
  }

  /// Blindly one version higher, so that answers do not collide with one another by it, but
  /// whatever is decided on them does.
  private void answer(Inquiry inquiry, Answer answer) {
    var id = inquiry.id();
    rows.update(
        tables.meetings(),
        Dynamo.key(id.run().network(), InquiryItems.sort(id)),
        "SET version = version + :one",
        "closed = :no AND closesAt > :now",
        Map.of(),
        Item.empty().put(":one", 1).put(":no", false).put(":now", answer.at()));
    rows.put(tables.meetings(), InquiryItems.toItem(id, answer));
  }

  private void forgotten(ForgottenAnswer answer) {
    var id = answer.inquiry();
    answer
        .left()
        .ifPresentOrElse(
            left -> rows.put(tables.meetings(), InquiryItems.toItem(id, left), Guard.present()),
            () ->
                rows.delete(
                    tables.meetings(),
                    id.run().network(),
                    InquiryItems.sort(id, answer.before().attendee()),
                    Guard.present()));
  }

  /// A list of addresses only grows; the rows of those that were there stay.
  private void mailing(Optional<Mailing> before, Mailing after) {
    rows.put(
        tables.mailings(),
        MailingItems.toItem(after),
        Guard.version(before.map(Mailing::version).orElse(0L)));
    var known =
        before.map(was -> ExcludedItems.addresses(was.content().audience())).orElse(List.of());
    var all = ExcludedItems.addresses(after.content().audience());
    for (var number = 0; number < all.size(); number++) {
      if (number >= known.size() || !known.get(number).equals(all.get(number))) {
        rows.put(tables.mailings(), ExcludedItems.toItem(after.id(), all.get(number), number));
      }
    }
    for (var number = all.size(); number < known.size(); number++) {
      rows.delete(tables.mailings(), after.id(), ExcludedItems.sort(number), Guard.present());
    }
  }
}
