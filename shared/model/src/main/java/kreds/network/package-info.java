/// The network, its roster of enrollments, and its candidates.
@NullMarked
package kreds.network;

import org.jspecify.annotations.NullMarked;
