/// Mailings: drafted, counted, released in a second step, made into letters at their time, brought
/// to an end.
@NullMarked
package kreds.emaildistribution.mailing;

import org.jspecify.annotations.NullMarked;
