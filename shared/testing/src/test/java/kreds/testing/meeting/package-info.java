/// The rules of meetings, on sample rosters.
@NullMarked
package kreds.testing.meeting;

import org.jspecify.annotations.NullMarked;
