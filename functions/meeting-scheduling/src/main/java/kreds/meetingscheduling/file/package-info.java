/// Files of a meeting: announced by staff, sent past this program, heard of, taken away.
@NullMarked
package kreds.meetingscheduling.file;

import org.jspecify.annotations.NullMarked;
