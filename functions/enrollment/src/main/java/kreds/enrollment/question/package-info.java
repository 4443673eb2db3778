/// What a network asks beside name and company, as forms and programs show it.
@NullMarked
package kreds.enrollment.question;

import org.jspecify.annotations.NullMarked;
