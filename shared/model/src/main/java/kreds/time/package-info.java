/// When people work: holidays by rule, and hours that somebody has to answer in.
@NullMarked
package kreds.time;

import org.jspecify.annotations.NullMarked;
