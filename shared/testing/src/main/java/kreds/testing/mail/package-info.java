/// Mails read the way a recipient's program reads them, for tests and for the local mailbox.
@NullMarked
package kreds.testing.mail;

import org.jspecify.annotations.NullMarked;
