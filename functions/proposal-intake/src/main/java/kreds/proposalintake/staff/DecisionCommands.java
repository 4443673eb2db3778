package kreds.proposalintake.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.commit.Stands;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.PreparedDecision;
import kreds.proposal.Proposal;
import kreds.proposalintake.proposal.PreparedJson;
import kreds.proposalintake.proposal.PreparingDecisions;
import kreds.proposalintake.proposal.ProposalLineJson;
import kreds.text.Plural;
import kreds.web.api.Inlined;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.staff.Commands;
import kreds.web.staff.Confirmed;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// How staff decide quietly, and let go of all decisions together (P8): first what would go out is
/// shown, then the order that names it is done.
public final class DecisionCommands {
  private static final String PREPARED = "prepared";
  private static final Field<Choice> DECISION = Field.choice("decision", Choice.class);
  private static final Field<String> REASON =
      Field.area("reason", 1, 4_000)
          .or("")
          .means("To decline: what the proposer will read. To publish: for staff alone.");
  private static final Field<String> NETWORK =
      Field.text("network", 1, 60).or("").means("To publish: the readable part of the address.");
  private static final Field<String> WITHOUT_APPROVAL =
      Field.text("withoutApproval", 1, 300)
          .or("")
          .means("To publish: why the proposer's approval is not waited for.");
  private static final Field<Optional<LocalDate>> OPENS =
      Field.date("opens")
          .optional()
          .means("To publish: the day from which one can enrol; left out, at once.");
  private static final Input<PreparingDecisions.Wanted> WANTED =
      Input.of(sent -> {
        var decision = sent.get(DECISION);
        var wanted =
            new PreparingDecisions.Wanted(
                sent.get(ProposalRemark.PROPOSAL),
                decision.kind,
                sent.get(REASON),
                sent.get(NETWORK),
                sent.get(WITHOUT_APPROVAL),
                sent.get(OPENS));
        var declines = decision == Choice.DECLINE;
        var publishes = decision == Choice.PUBLISH;
        sent.require(!declines || !wanted.reason().isEmpty(), REASON, "missing", DECISION);
        sent.require(
            decision != Choice.NONE || wanted.reason().isEmpty(),
            REASON,
            "unknown-field",
            DECISION);
        sent.require(publishes || wanted.network().isEmpty(), NETWORK, "unknown-field", DECISION);
        sent.require(
            publishes || wanted.withoutApproval().isEmpty(),
            WITHOUT_APPROVAL,
            "unknown-field",
            DECISION);
        sent.require(publishes || wanted.opens().isEmpty(), OPENS, "unknown-field", DECISION);
        return wanted;
      });

  private final PreparingDecisions preparing;
  private final LetterDrafts drafts;
  private final NextCommands next;

  public DecisionCommands(PreparingDecisions preparing, LetterDrafts drafts, NextCommands next) {
    this.preparing = preparing;
    this.drafts = drafts;
    this.next = next;
  }

  /// What staff can say.
  enum Choice {
    PUBLISH(Optional.of(PreparedDecision.Kind.PUBLISH)),
    DECLINE(Optional.of(PreparedDecision.Kind.DECLINE)),
    NONE(Optional.empty());

    private final Optional<PreparedDecision.Kind> kind;

    Choice(Optional<PreparedDecision.Kind> kind) {
      this.kind = kind;
    }
  }

  /// What would go out, and what confirms the order about all of it.
  private record ToReleaseJson(int number, String confirmation, List<TrialJson> decisions) {}

  /// One decision, with the letters that wait for it.
  ///
  /// @param refused why nothing would come of it now
  private record TrialJson(
      String proposal,
      String state,
      String title,
      @Inlined PreparedJson prepared,
      List<LetterJson> letters,
      Optional<String> refused) {}

  /// A letter as its recipient would read it.
  private record LetterJson(String to, String subject, String text) {}

  /// What came of the order.
  ///
  /// @param changed what had happened since they were prepared, by proposal
  /// @param refused why some were not carried out, by proposal
  private record ReleasedJson(
      List<ProposalLineJson> released,
      Map<String, List<PreparedDecision.Since>> changed,
      Map<String, String> refused) {}

  /// With these commands.
  public Commands addTo(Commands commands) {
    return commands
        .add(
            StaffCommand.PREPARE_DECISION,
            "Decides about a proposal and tells nobody until release-decisions; anew, or none to drop"
                + " it.",
            WANTED,
            this::prepare)
        .add(
            StaffCommand.RELEASE_DECISIONS,
            "Shows all prepared decisions with their letters; with number and confirmation, carries"
                + " them out.",
            Input.of(Confirmed::of),
            this::release);
  }

  private StaffAnswer prepare(PreparingDecisions.Wanted wanted, Order order) {
    return preparing.prepare(wanted, order).fold(this::prepared, StaffAnswer::refused);
  }

  private StaffAnswer prepared(Stands<Proposal> stands) {
    var proposal = stands.now();
    var decision = proposal.handling().prepared();
    var said =
        decision
            .map(it ->
                "It is prepared to "
                    + it.kind().word()
                    + " “"
                    + proposal.title()
                    + "”; nobody is told.")
            .orElse("Nothing is prepared for “" + proposal.title() + "”.");
    var answer = StaffAnswer.done(stands.said(said), ProposalLineJson.of(proposal));
    return next.add(answer.next(StaffCommand.RELEASE_DECISIONS, Map.of()), proposal);
  }

  private StaffAnswer release(Confirmed confirmed, Order order) {
    var prepared = preparing.all();
    if (prepared.isEmpty()) {
      return StaffAnswer.done("No decision is prepared.", shown(prepared, order))
          .next(StaffCommand.LIST_PROPOSALS, Map.of());
    }
    if (confirmed.isNothing()) {
      return toRelease(prepared, order);
    }
    return confirmed.fits(prepared.size(), preparing.confirmation(prepared))
        ? released(prepared, order)
        : Confirmed.changed(
            "Nothing is released: number and confirmation do not fit what is prepared now, "
                + prepared.size(),
            shown(prepared, order),
            StaffCommand.RELEASE_DECISIONS);
  }

  private StaffAnswer toRelease(List<Proposal> prepared, Order order) {
    var shown = shown(prepared, order);
    var answer =
        StaffAnswer.done("Nothing is released yet: name number and confirmation.", shown)
            .next(
                StaffCommand.RELEASE_DECISIONS,
                Confirmed.order(Map.of(), shown.number(), shown.confirmation()));
    for (var one : prepared) {
      answer = answer.next(StaffCommand.SHOW_PROPOSAL, Map.of("proposal", one.id()));
    }
    return answer;
  }

  private ToReleaseJson shown(List<Proposal> prepared, Order order) {
    return new ToReleaseJson(
        prepared.size(),
        prepared.isEmpty() ? "" : preparing.confirmation(prepared),
        prepared.stream().map(one -> shown(preparing.trial(one, order))).toList());
  }

  private TrialJson shown(PreparingDecisions.Trial trial) {
    var proposal = trial.proposal();
    return new TrialJson(
        proposal.id(),
        proposal.state().word(),
        proposal.title(),
        PreparedJson.of(trial.decision(), proposal),
        trial.letters().stream()
            .map(letter -> {
              var draft = drafts.of(letter);
              return new LetterJson(letter.to().address().value(), draft.subject(), draft.text());
            })
            .toList(),
        trial.outcome().fold(_ -> Optional.empty(), no -> Optional.of(no.detail())));
  }

  private StaffAnswer released(List<Proposal> prepared, Order order) {
    var done = new ArrayList<ProposalLineJson>();
    var changed = new LinkedHashMap<String, List<PreparedDecision.Since>>();
    var refused = new LinkedHashMap<String, Refusal>();
    for (var one : prepared) {
      one.handling()
          .prepared()
          .map(decision -> decision.since(one))
          .filter(since -> !since.isEmpty())
          .ifPresent(since -> changed.put(one.id(), since));
      switch (preparing.release(one, order)) {
        case Outcome.Done<Proposal>(var now) -> done.add(ProposalLineJson.of(now));
        case Outcome.Refused<Proposal>(var no) -> refused.put(one.id(), no);
      }
    }
    return said(done, changed, refused, prepared.size());
  }

  private static StaffAnswer said(
      List<ProposalLineJson> done,
      Map<String, List<PreparedDecision.Since>> changed,
      Map<String, Refusal> refused,
      int all) {
    var details = new LinkedHashMap<String, String>();
    refused.forEach((proposal, no) -> details.put(proposal, no.detail()));
    var data = new ReleasedJson(done, changed, details);
    var message =
        done.size() + " of " + Plural.of(all, "decision is", "decisions are") + " carried out.";
    return done.isEmpty()
        ? none(refused.values().iterator().next(), message, data, refused)
        : onward(StaffAnswer.done(message, data), refused);
  }

  /// What was refused stays prepared, so it is offered to look at it or to drop it.
  private static StaffAnswer onward(StaffAnswer.Done answer, Map<String, Refusal> refused) {
    var done = answer;
    for (var proposal : refused.keySet()) {
      done =
          done.next(StaffCommand.SHOW_PROPOSAL, Map.of("proposal", proposal))
              .next(StaffCommand.PREPARE_DECISION, dropped(proposal));
    }
    return done.next(StaffCommand.LIST_PROPOSALS, Map.of("state", "published"));
  }

  /// Nothing was done: that is no success, and the reason of the first is told.
  private static StaffAnswer none(
      Refusal why, String message, ReleasedJson data, Map<String, Refusal> refused) {
    var no = new Refusal(why.kind(), why.code(), message + " " + why.detail());
    var answer = new StaffAnswer.Refused(Problem.of(no).with(PREPARED, data));
    for (var proposal : refused.keySet()) {
      answer = answer.next(StaffCommand.PREPARE_DECISION, dropped(proposal));
    }
    return answer;
  }

  private static Map<String, String> dropped(String proposal) {
    return Map.of("proposal", proposal, "decision", "none");
  }
}
