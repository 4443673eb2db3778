/// What a network asks of whoever takes part, beside name and company.
@NullMarked
package kreds.question;

import org.jspecify.annotations.NullMarked;
