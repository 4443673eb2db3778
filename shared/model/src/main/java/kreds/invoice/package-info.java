/// What is to be invoiced to whom for a run.
@NullMarked
package kreds.invoice;

import org.jspecify.annotations.NullMarked;
