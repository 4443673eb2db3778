/// Enrolling, confirming, and a person's own page.
@NullMarked
package kreds.enrollment.seat;

import org.jspecify.annotations.NullMarked;
