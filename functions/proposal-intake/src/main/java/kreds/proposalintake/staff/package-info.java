/// What staff look at and order about proposals.
@NullMarked
package kreds.proposalintake.staff;

import org.jspecify.annotations.NullMarked;
