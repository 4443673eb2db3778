/// Letters, and the ledger of their deliveries: what is sent once, to one recipient.
@NullMarked
package kreds.delivery;

import org.jspecify.annotations.NullMarked;
