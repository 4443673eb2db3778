/// The page under `/_local/` and the same as JSON: mailbox, staff console, clock, faults, tables,
/// dead letters.
@NullMarked
package kreds.local.control;

import org.jspecify.annotations.NullMarked;
