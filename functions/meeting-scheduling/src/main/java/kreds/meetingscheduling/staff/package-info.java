/// What staff order about meetings, and what they hear.
@NullMarked
package kreds.meetingscheduling.staff;

import org.jspecify.annotations.NullMarked;
