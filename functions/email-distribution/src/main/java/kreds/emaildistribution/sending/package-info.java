/// Sending a mail once: claim, hand over, mark; what is due; what SES reports.
@NullMarked
package kreds.emaildistribution.sending;

import org.jspecify.annotations.NullMarked;
