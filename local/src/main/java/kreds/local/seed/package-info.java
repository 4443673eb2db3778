/// What a fresh data folder starts with: the three networks of the article; in the demo people and
/// their work, too.
@NullMarked
package kreds.local.seed;

import org.jspecify.annotations.NullMarked;
