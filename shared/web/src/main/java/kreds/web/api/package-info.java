/// What programs are told of the routes and of the answers: an answer is a record, which writes its
/// JSON and its description alike.
@NullMarked
package kreds.web.api;

import org.jspecify.annotations.NullMarked;
