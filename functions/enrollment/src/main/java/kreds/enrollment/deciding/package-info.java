/// What becomes of a network that is short of people, decided in two steps.
@NullMarked
package kreds.enrollment.deciding;

import org.jspecify.annotations.NullMarked;
