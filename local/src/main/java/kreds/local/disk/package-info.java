/// The files of the local run: never half written, and never in the way of a start.
@NullMarked
package kreds.local.disk;

import org.jspecify.annotations.NullMarked;
