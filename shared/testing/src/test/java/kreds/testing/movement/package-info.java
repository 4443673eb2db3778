/// People, staff and time at once, in whatever order: what must hold holds after each.
@NullMarked
package kreds.testing.movement;

import org.jspecify.annotations.NullMarked;
