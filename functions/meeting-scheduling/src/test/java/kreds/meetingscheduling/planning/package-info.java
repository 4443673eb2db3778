/// Meetings, as staff and the round bring them on.
@NullMarked
package kreds.meetingscheduling.planning;

import org.jspecify.annotations.NullMarked;
