/// The only function that may send: writes every letter, sends what is due, keeps the ledger, hears
/// SES.
@NullMarked
package kreds.emaildistribution;

import org.jspecify.annotations.NullMarked;
