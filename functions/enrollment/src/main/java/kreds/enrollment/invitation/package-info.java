/// A candidate's invitation and its answer.
@NullMarked
package kreds.enrollment.invitation;

import org.jspecify.annotations.NullMarked;
