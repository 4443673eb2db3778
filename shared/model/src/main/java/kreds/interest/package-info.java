/// Who is interested in a network before it opens.
@NullMarked
package kreds.interest;

import org.jspecify.annotations.NullMarked;
