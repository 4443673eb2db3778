/// The newsletter for people: asking for it, confirming, and its archive.
@NullMarked
package kreds.emaildistribution.newsletter;

import org.jspecify.annotations.NullMarked;
