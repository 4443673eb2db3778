/// Mailings: one message to an audience.
@NullMarked
package kreds.mailing;

import org.jspecify.annotations.NullMarked;
