/// Runs and their rosters: who is in, who waits, and the rules about seats.
@NullMarked
package kreds.run;

import org.jspecify.annotations.NullMarked;
