/// The people who might take part in a network.
@NullMarked
package kreds.proposalintake.candidate;

import org.jspecify.annotations.NullMarked;
