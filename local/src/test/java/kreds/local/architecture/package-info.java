/// What must be true of the code as a whole, whatever is added to it.
@NullMarked
package kreds.local.architecture;

import org.jspecify.annotations.NullMarked;
