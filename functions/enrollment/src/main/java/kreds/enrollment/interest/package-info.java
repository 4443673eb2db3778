/// Saying that one is interested in a network before it opens.
@NullMarked
package kreds.enrollment.interest;

import org.jspecify.annotations.NullMarked;
