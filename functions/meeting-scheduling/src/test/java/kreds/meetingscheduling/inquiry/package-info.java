/// Attendees, as they answer; and a secretariat in memory.
@NullMarked
package kreds.meetingscheduling.inquiry;

import org.jspecify.annotations.NullMarked;
