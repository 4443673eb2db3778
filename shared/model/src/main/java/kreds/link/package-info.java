/// Personal links: what they are about, and how long they hold.
@NullMarked
package kreds.link;

import org.jspecify.annotations.NullMarked;
