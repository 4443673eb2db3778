/// How a rule answers, and how it fails.
@NullMarked
package kreds.outcome;

import org.jspecify.annotations.NullMarked;
