package kreds.proposal;

import java.time.Instant;

/// That the description is right in the proposer's eyes.
///
/// @param by `proposer`, or the member of staff who published without
public record Approval(String by, Instant at) {}
