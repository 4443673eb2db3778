/// What SES accepted: a mailbox on disk, and the events that SES sends about each mail.
@NullMarked
package kreds.local.mail;

import org.jspecify.annotations.NullMarked;
