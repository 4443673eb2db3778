/// One harness for every function's handler: the real one, on the embedded AWS, within its role.
@NullMarked
package kreds.testing.handler;

import org.jspecify.annotations.NullMarked;
