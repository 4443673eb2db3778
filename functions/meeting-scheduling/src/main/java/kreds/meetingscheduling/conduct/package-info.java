/// What belongs to how a group of competitors meets, on the web: who was there.
@NullMarked
package kreds.meetingscheduling.conduct;

import org.jspecify.annotations.NullMarked;
