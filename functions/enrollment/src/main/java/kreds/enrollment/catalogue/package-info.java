/// What everybody may see: the networks, for people, programs and feed readers.
@NullMarked
package kreds.enrollment.catalogue;

import org.jspecify.annotations.NullMarked;
