/// Calendars that people subscribe to.
@NullMarked
package kreds.meetingscheduling.feed;

import org.jspecify.annotations.NullMarked;
