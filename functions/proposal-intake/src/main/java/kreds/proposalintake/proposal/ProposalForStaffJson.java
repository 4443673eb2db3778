package kreds.proposalintake.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.proposal.Approval;
import kreds.proposal.Proposal;
import kreds.text.Language;
import kreds.web.api.Inlined;
import kreds.web.staff.AuditLineJson;

/// All of a proposal, for staff only: with their notes and the audit (P3).
///
/// @param askedAt not there until the proposer is asked
/// @param approvedBy blank until somebody has approved
public record ProposalForStaffJson(
    @Inlined ProposalLineJson line,
    String email,
    String phone,
    Language language,
    @Inlined SpokenJson spoken,
    Optional<DescriptionJson> description,
    Optional<Instant> askedAt,
    String approvedBy,
    List<NoteJson> notes,
    List<AuditLineJson> audit) {

  /// What staff noted among themselves.
  record NoteJson(String by, String text, Instant at) {}

  /// Of that proposal, and what happened to it.
  public static ProposalForStaffJson of(Proposal proposal, List<AuditLine> audit) {
    var refinement = proposal.refinement();
    return new ProposalForStaffJson(
        ProposalLineJson.of(proposal),
        proposal.proposer().person().address().value(),
        proposal.proposer().phone(),
        proposal.proposer().person().language(),
        SpokenJson.of(proposal),
        refinement.plan().map(DescriptionJson::of),
        refinement.askedAt(),
        refinement.approval().map(Approval::by).orElse(""),
        proposal.correspondence().notes().stream()
            .map(note -> new NoteJson(note.by(), note.text(), note.at()))
            .toList(),
        AuditLineJson.all(audit));
  }
}
