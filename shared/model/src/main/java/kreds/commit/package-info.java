/// How a change is written: all of it or nothing, once, under the conditions on which it was
/// decided.
@NullMarked
package kreds.commit;

import org.jspecify.annotations.NullMarked;
