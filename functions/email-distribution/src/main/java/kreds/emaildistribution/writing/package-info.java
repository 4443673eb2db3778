/// The letters themselves: texts, templates, calendar entries, MIME.
@NullMarked
package kreds.emaildistribution.writing;

import org.jspecify.annotations.NullMarked;
