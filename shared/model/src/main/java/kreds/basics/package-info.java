/// What every aggregate has in common: addresses, links, the consequences of a change, refusals.
@NullMarked
package kreds.basics;

import org.jspecify.annotations.NullMarked;
