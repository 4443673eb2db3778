/// How a change is spoken of: who takes which step, what was decided, what follows from it.
@NullMarked
package kreds.change;

import org.jspecify.annotations.NullMarked;
