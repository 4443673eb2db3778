/// What staff look at and order about networks.
@NullMarked
package kreds.enrollment.staff;

import org.jspecify.annotations.NullMarked;
