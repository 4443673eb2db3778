/// The HTTP API of the template, as API Gateway would serve it.
@NullMarked
package kreds.local.api;

import org.jspecify.annotations.NullMarked;
