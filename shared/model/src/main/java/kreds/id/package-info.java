/// Identifiers, and where they come from.
@NullMarked
package kreds.id;

import org.jspecify.annotations.NullMarked;
