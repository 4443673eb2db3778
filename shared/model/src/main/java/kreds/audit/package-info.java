/// Who did what, when: append-only.
@NullMarked
package kreds.audit;

import org.jspecify.annotations.NullMarked;
