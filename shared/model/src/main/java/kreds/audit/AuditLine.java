package kreds.audit;

import java.time.Instant;

/// One line of the audit: who did what to what, and how it was before and after. Written together
/// with the change, never changed again. Persons appear by identifier only, so that forgetting one
/// leaves the line.
///
/// @param subject the kind and identifier of what was touched, such as `proposal/p-1`
/// @param actor a member of staff by address as given in the command, `proposer`, an enrollment's
///   identifier, `system`
/// @param action the verb, such as `publish-proposal`; `refused …` when it was not allowed
/// @param before the state before, in a few words; blank when there was none
/// @param after the state after, or why it was refused
public record AuditLine(
    String id,
    Instant at,
    String subject,
    String actor,
    String action,
    String before,
    String after) {}
