/// Planning meetings, setting their dates, and looking after them as time goes by.
@NullMarked
package kreds.meetingscheduling.planning;

import org.jspecify.annotations.NullMarked;
