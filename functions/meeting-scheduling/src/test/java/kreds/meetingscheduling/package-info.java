/// Meetings, as staff, attendees and the round use them, through the real handler.
@NullMarked
package kreds.meetingscheduling;

import org.jspecify.annotations.NullMarked;
