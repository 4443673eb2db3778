/// Proposals: from the form to the network, and the list of people who might take part in it.
@NullMarked
package kreds.proposalintake;

import org.jspecify.annotations.NullMarked;
