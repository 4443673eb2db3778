/// What attendees are asked about a meeting, and their pages.
@NullMarked
package kreds.meetingscheduling.inquiry;

import org.jspecify.annotations.NullMarked;
