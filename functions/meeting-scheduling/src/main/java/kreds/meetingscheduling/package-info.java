/// The function meeting-scheduling: planning a meeting, its date poll, its programme, and who
/// comes.
@NullMarked
package kreds.meetingscheduling;

import org.jspecify.annotations.NullMarked;
