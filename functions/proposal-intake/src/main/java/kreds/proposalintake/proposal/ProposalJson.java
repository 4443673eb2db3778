package kreds.proposalintake.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.proposal.Approval;
import kreds.proposal.Proposal;

/// A proposal as data. What the proposer may read is written by methods that never touch a staff
/// note; only [#forStaff] does (P3).
public final class ProposalJson {
  private static final String TITLE = "title";
  private static final String TEXT = "text";

  private ProposalJson() {}

  /// One line of a list, for staff.
  public static Map<String, Object> line(Proposal proposal) {
    var person = proposal.proposer().person();
    var data = new LinkedHashMap<String, Object>();
    data.put("proposal", proposal.id());
    data.put("state", proposal.state().word());
    data.put(TITLE, proposal.title());
    data.put("proposer", person.name());
    data.put("company", person.company().name());
    data.put("createdAt", proposal.stamp().createdAt().toString());
    data.put("updatedAt", proposal.stamp().updatedAt().toString());
    return data;
  }

  /// All of it, for staff only.
  public static Map<String, Object> forStaff(Proposal proposal, List<AuditLine> audit) {
    var data = line(proposal);
    data.put("email", proposal.proposer().person().address().value());
    data.put("phone", proposal.proposer().phone());
    data.put("language", proposal.proposer().person().language().code());
    data.putAll(open(proposal));
    proposal.refinement().plan().ifPresent(it -> data.put("description", DescriptionJson.of(it)));
    data.put("askedAt", proposal.refinement().askedAt().map(Instant::toString).orElse(""));
    data.put("approvedBy", proposal.refinement().approval().map(Approval::by).orElse(""));
    data.put("notes", CorrespondenceJson.notes(proposal.correspondence().notes()));
    data.put("audit", lines(audit));
    return data;
  }

  /// What the proposer may read. A description appears once the proposer is asked about it.
  static Map<String, Object> forProposer(Proposal proposal) {
    var data = new LinkedHashMap<String, Object>();
    data.put("state", proposal.state().word());
    data.put(TITLE, proposal.title());
    data.putAll(open(proposal));
    var refinement = proposal.refinement();
    var shown = refinement.plan().filter(_ -> AllowedActions.isShown(proposal));
    shown.ifPresent(it -> {
      data.put("description", DescriptionJson.of(it));
      data.put("round", refinement.round());
      data.put("approved", refinement.approval().isPresent());
    });
    data.put("actions", AllowedActions.of(proposal));
    return data;
  }

  /// What both sides may read.
  private static Map<String, Object> open(Proposal proposal) {
    var data = new LinkedHashMap<String, Object>();
    var idea = proposal.idea();
    data.put("idea", Map.of(TITLE, idea.title(), TEXT, idea.text(), "forWhom", idea.forWhom()));
    data.put("comments", CorrespondenceJson.comments(proposal.correspondence().comments()));
    data.put(
        "suggestions", CorrespondenceJson.suggestions(proposal.correspondence().suggestions()));
    data.put("reason", proposal.ending().reason());
    data.put("network", proposal.ending().network());
    return data;
  }

  private static List<Object> lines(List<AuditLine> audit) {
    var list = new ArrayList<Object>();
    for (var line : audit) {
      var one = new LinkedHashMap<String, Object>();
      one.put("at", line.at().toString());
      one.put("actor", line.actor());
      one.put("action", line.action());
      one.put("before", line.before());
      one.put("after", line.after());
      list.add(one);
    }
    return list;
  }
}
