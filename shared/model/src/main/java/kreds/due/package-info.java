/// What has to be looked at again at a time.
@NullMarked
package kreds.due;

import org.jspecify.annotations.NullMarked;
