/// Meetings: the date poll, the programme, the invitation, and who comes.
@NullMarked
package kreds.meeting;

import org.jspecify.annotations.NullMarked;
