/// The edge: what AWS hands to a function and what it gets back.
@NullMarked
package kreds.aws;

import org.jspecify.annotations.NullMarked;
