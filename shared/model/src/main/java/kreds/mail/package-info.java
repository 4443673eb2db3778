/// Letters, the ledger of deliveries, and mailings.
@NullMarked
package kreds.mail;

import org.jspecify.annotations.NullMarked;
