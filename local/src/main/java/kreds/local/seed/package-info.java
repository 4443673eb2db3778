/// What a fresh data folder starts with: the three networks of the article.
@NullMarked
package kreds.local.seed;

import org.jspecify.annotations.NullMarked;
