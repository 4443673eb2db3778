/// What every implementation of a port must do, as tests that run on each of them.
@NullMarked
package kreds.testing.contract;

import org.jspecify.annotations.NullMarked;
