/// Calendars that people subscribe to: whose they are, and at which address they are.
@NullMarked
package kreds.feed;

import org.jspecify.annotations.NullMarked;
