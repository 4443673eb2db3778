/// Pages, forms, links and languages: what every page has in common.
@NullMarked
package kreds.web;

import org.jspecify.annotations.NullMarked;
