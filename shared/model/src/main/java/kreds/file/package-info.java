/// Files of a meeting, for those who take part in it (S13): announced, there, removed.
@NullMarked
package kreds.file;

import org.jspecify.annotations.NullMarked;
