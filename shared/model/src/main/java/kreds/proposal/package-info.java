/// An idea for a network, from the form to the network that comes of it.
@NullMarked
package kreds.proposal;

import org.jspecify.annotations.NullMarked;
