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
/// @param wantToJoin how many have said so themselves; they are among the suggestions
/// @param askedAt not there until the proposer is asked
/// @param approvedBy blank until somebody has approved
/// @param prepared what is decided and told nobody (P8)
/// @param mergedInto the proposal that carries it on; blank if none does
/// @param merged those that it carries on, with their texts (P5)
public record ProposalForStaffJson(
    @Inlined ProposalLineJson line,
    String email,
    String phone,
    Language language,
    @Inlined SpokenJson spoken,
    int wantToJoin,
    Optional<DescriptionJson> description,
    Optional<Instant> askedAt,
    String approvedBy,
    Optional<PreparedJson> prepared,
    String mergedInto,
    List<MergedJson> merged,
    List<NoteJson> notes,
    List<AuditLineJson> audit) {

  /// What staff noted among themselves.
  record NoteJson(String by, String text, Instant at) {}

  /// An idea that it carries on, in its proposer's words.
  record MergedJson(
      String proposal, String title, String text, String forWhom, String proposer, String email) {

    private static MergedJson of(Proposal merged) {
      var idea = merged.idea();
      var person = merged.proposer().person();
      return new MergedJson(
          merged.id(),
          idea.title(),
          idea.text(),
          idea.forWhom(),
          person.name(),
          person.address().value());
    }
  }

  /// Of that proposal, those that it carries on, and what happened to it.
  public static ProposalForStaffJson of(
      Proposal proposal, List<Proposal> merged, List<AuditLine> audit) {
    var refinement = proposal.refinement();
    return new ProposalForStaffJson(
        ProposalLineJson.of(proposal),
        proposal.proposer().person().address().value(),
        proposal.proposer().phone(),
        proposal.proposer().person().language(),
        SpokenJson.forStaff(proposal),
        proposal.correspondence().wishes().size(),
        refinement.plan().map(DescriptionJson::of),
        refinement.askedAt(),
        refinement.approval().map(Approval::by).orElse(""),
        proposal.handling().prepared().map(it -> PreparedJson.of(it, proposal)),
        proposal.ending().into(),
        merged.stream().map(MergedJson::of).toList(),
        proposal.correspondence().notes().stream()
            .map(note -> new NoteJson(note.by(), note.text(), note.at()))
            .toList(),
        AuditLineJson.all(audit));
  }
}
