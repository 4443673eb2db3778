/// The story that the product is for, told over HTTP.
@NullMarked
package kreds.local.story;

import org.jspecify.annotations.NullMarked;
