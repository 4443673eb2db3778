/// What staff can order: drafts, the sending of mailings, addresses and held letters.
@NullMarked
package kreds.emaildistribution.staff;

import org.jspecify.annotations.NullMarked;
