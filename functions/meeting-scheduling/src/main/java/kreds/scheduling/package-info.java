/// The function meeting-scheduling: planning a meeting, its date poll, its programme, and who
/// comes.
@NullMarked
package kreds.scheduling;

import org.jspecify.annotations.NullMarked;
