/// A year of networks, played into a local run as people outside use it: by pages, links in mails,
/// staff events and the clock.
@NullMarked
package kreds.local.story;

import org.jspecify.annotations.NullMarked;
