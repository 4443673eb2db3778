/// The description of the API, generated from what the functions declare.
@NullMarked
package kreds.local.openapi;

import org.jspecify.annotations.NullMarked;
