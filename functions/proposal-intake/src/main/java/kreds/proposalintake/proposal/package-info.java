/// Ideas: the form, the proposer's page, and what becomes of them.
@NullMarked
package kreds.proposalintake.proposal;

import org.jspecify.annotations.NullMarked;
