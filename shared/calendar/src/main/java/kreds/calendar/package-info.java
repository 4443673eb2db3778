/// Meetings as calendar programs read them (RFC 5545).
@NullMarked
package kreds.calendar;

import org.jspecify.annotations.NullMarked;
