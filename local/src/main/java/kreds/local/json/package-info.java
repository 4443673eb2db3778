/// JSON as plain maps and lists, which is all that passes between the pieces of the local run.
@NullMarked
package kreds.local.json;

import org.jspecify.annotations.NullMarked;
