/// Sample data with a point of view: networks, persons, rosters, in the association's words.
@NullMarked
package kreds.testing.sample;

import org.jspecify.annotations.NullMarked;
