package kreds.testing.contract;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.form;
import static kreds.testing.contract.Contract.candidate;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.commit.Write;
import kreds.company.RegisteredCompany;
import kreds.file.FileId;
import kreds.file.FileName;
import kreds.file.FileState;
import kreds.file.SharedFile;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.ForgottenAnswer;
import kreds.meeting.Mover;
import kreds.meeting.OwnTemplate;
import kreds.meeting.RunTemplate;
import kreds.meeting.Statutes;
import kreds.network.Basis;
import kreds.person.Company;
import kreds.proposal.Proposal;
import kreds.run.Roster;
import kreds.sample.InterestFixture;
import kreds.sample.ProposalFixture;

/// What is written of a network, from its proposal to its meetings.
final class NetworkWrites {
  private static final String NETWORK = "plastgenanvendelse";

  private NetworkWrites() {}

  static List<WriteKind> kinds() {
    return Stream.of(network(), candidates(), companies(), interests(), meetings(), proposals())
        .flatMap(List::stream)
        .toList();
  }

  private static List<WriteKind> network() {
    var network = aNetwork();
    var opened = new Write.NetworkSaved(Optional.empty(), network.network());
    var run = new Write.RunSaved(Optional.empty(), network.run());
    var seated = network.having(form(network.runId(), 1)).roster();
    var place = seated.find("e-1").orElseThrow();
    var newcomer = new Mover(network.runId(), "e-1", MONDAY);
    return List.of(
        WriteKind.of(
                opened,
                stored -> stored.rosters().current(NETWORK).map(Roster::network),
                Optional.of(network.network()))
            .after(run),
        WriteKind.of(
                run,
                stored -> stored.rosters().current(NETWORK).map(Roster::run),
                Optional.of(network.run()))
            .after(opened),
        WriteKind.of(
                new Write.SeatSaved(place),
                stored -> stored.roster(NETWORK).enrollments(),
                List.of(place))
            .after(opened, run)
            .alwaysTaken(),
        WriteKind.of(
                new Write.MoverNoted(newcomer),
                stored -> stored.meetings().movers(MONDAY, 9).due(),
                List.of(newcomer))
            .alwaysTaken(),
        WriteKind.of(
                new Write.MoverTold(newcomer),
                stored -> stored.meetings().movers(MONDAY, 9).due(),
                List.of())
            .after(new Write.MoverNoted(newcomer)));
  }

  private static List<WriteKind> candidates() {
    var named = candidate(NETWORK, 1, Basis.MEMBER);
    var added = new Write.CandidateAdded(named);
    return List.of(
        WriteKind.of(added, stored -> stored.candidates().of(NETWORK, "c-1"), Optional.of(named)),
        WriteKind.of(
                new Write.CandidateSaved(named, named.invited()),
                stored -> stored.candidates().of(NETWORK, "c-1"),
                Optional.of(named.invited()))
            .after(added),
        WriteKind.of(
                new Write.CandidateRemoved(named),
                stored -> stored.candidates().of(NETWORK, "c-1"),
                Optional.empty())
            .after(added));
  }

  private static List<WriteKind> companies() {
    var plast = company("Plast A/S", "12345678");
    var added = new Write.CompanySaved(Optional.empty(), plast);
    return List.of(
        WriteKind.of(added, stored -> stored.companies().register().all(), List.of(plast)),
        WriteKind.of(
                new Write.CompanyRemoved(plast),
                stored -> stored.companies().register().all(),
                List.of())
            .after(added));
  }

  private static RegisteredCompany company(String name, String cvr) {
    return new RegisteredCompany(
        Company.of(name), cvr, true, "Midtjylland", List.of(Company.of("PLA")), 1);
  }

  private static List<WriteKind> interests() {
    var said = InterestFixture.said(1);
    var saved = new Write.InterestSaved(Optional.empty(), Optional.of(said));
    return List.of(
        WriteKind.of(
            saved, stored -> stored.interests().of(NETWORK, said.id()), Optional.of(said)));
  }

  private static List<WriteKind> meetings() {
    var polling = aMeeting().polling();
    var run = polling.meeting().run();
    var meeting = new Write.MeetingSaved(Optional.empty(), polling.meeting());
    var poll = polling.record().poll().map(InquiryRecord::inquiry).orElseThrow();
    var asked = new Write.InquirySaved(Optional.empty(), poll);
    var answer = new Answer("e-1", choices(Choice.YES, Choice.NO, Choice.NO), MONDAY);
    var tooLate = new Answer("e-1", choices(Choice.NO, Choice.NO, Choice.NO), poll.closesAt());
    var statutes = Statutes.USUAL;
    var next = new Statutes(10, 20, 60, 1);
    var planned = new RunTemplate.Planned("Besøg", 9, LocalTime.NOON, Duration.ofMinutes(150));
    var template = new OwnTemplate("et besøg", List.of(planned), 1);
    var file = announced(run, "m-1", 1);
    return List.of(
        WriteKind.of(
            new Write.StatutesSaved(run, statutes, next),
            stored -> stored.meetings().ofRun(run).statutes(),
            next),
        WriteKind.of(
            new Write.TemplateSaved(Optional.empty(), template),
            stored -> stored.meetings().templates().own(),
            List.of(template)),
        WriteKind.of(
            new Write.FileSaved(Optional.empty(), file),
            stored -> stored.files().of(run, "m-1").all(),
            List.of(file)),
        WriteKind.of(
                meeting, stored -> stored.meetings().of(run, "m-1"), Optional.of(polling.record()))
            .after(asked)
            .rows(1 + polling.meeting().team().members().size()),
        WriteKind.of(
                asked, stored -> stored.meetings().of(run, "m-1"), Optional.of(polling.record()))
            .after(meeting),
        WriteKind.of(
                new Write.AnswerKept(poll, answer),
                stored ->
                    stored
                        .meetings()
                        .of(run, "m-1")
                        .flatMap(record -> record.poll())
                        .map(InquiryRecord::answers),
                Optional.of(List.of(answer)))
            .after(meeting, asked)
            .refusing(new Write.AnswerKept(poll, tooLate))
            .rows(2),
        WriteKind.of(
                new Write.AnswerForgotten(new ForgottenAnswer(poll.id(), answer, Optional.empty())),
                stored ->
                    stored
                        .meetings()
                        .of(run, "m-1")
                        .flatMap(record -> record.poll())
                        .map(InquiryRecord::answers),
                Optional.of(List.of()))
            .after(meeting, asked, new Write.AnswerKept(poll, answer)));
  }

  static SharedFile announced(RunId run, String meeting, int number) {
    var name = new FileName("Oplæg " + number + ".pdf");
    return new SharedFile(
        new FileId(run, meeting, number), name, FileState.ANNOUNCED, 0, MONDAY, 1);
  }

  private static List<WriteKind> proposals() {
    var proposal = naming(2);
    return List.of(
        WriteKind.of(
                new Write.ProposalSaved(Optional.empty(), proposal),
                stored -> stored.proposals().of("p-1"),
                Optional.of(proposal))
            .rows(3));
  }

  static Proposal naming(int people) {
    var proposal = ProposalFixture.aProposal().proposal();
    for (var number = 0; number < people; number++) {
      var suggestion = ProposalFixture.suggestion(10 + number);
      proposal = done(proposal.suggest(suggestion, MONDAY)).after();
    }
    return proposal;
  }
}
