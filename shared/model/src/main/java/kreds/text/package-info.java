/// Languages, texts, and the way dates and money are written.
@NullMarked
package kreds.text;

import org.jspecify.annotations.NullMarked;
