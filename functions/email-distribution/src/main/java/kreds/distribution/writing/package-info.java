/// The letters themselves: texts, templates, calendar entries, MIME.
@NullMarked
package kreds.distribution.writing;

import org.jspecify.annotations.NullMarked;
