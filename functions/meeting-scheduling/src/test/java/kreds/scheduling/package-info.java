/// Meetings, as staff, guests and the schedule use them.
@NullMarked
package kreds.scheduling;

import org.jspecify.annotations.NullMarked;
