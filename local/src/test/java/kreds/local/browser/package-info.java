/// The pages in a real browser.
@NullMarked
package kreds.local.browser;

import org.jspecify.annotations.NullMarked;
