/// Meetings, as staff, guests and the schedule use them.
@NullMarked
package kreds.meetingscheduling;

import org.jspecify.annotations.NullMarked;
