/// Once a year is over: whether the group goes on, and what becomes of it.
@NullMarked
package kreds.meetingscheduling.renewal;

import org.jspecify.annotations.NullMarked;
