/// What staff can order, and what they hear.
@NullMarked
package kreds.web.staff;

import org.jspecify.annotations.NullMarked;
