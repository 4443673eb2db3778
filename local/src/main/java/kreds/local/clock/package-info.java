/// A clock that can be moved forward, and the schedules that it fires on its way.
@NullMarked
package kreds.local.clock;

import org.jspecify.annotations.NullMarked;
