/// The stream of a table, handed to its function as AWS would: filtered, in batches, retried, and
/// at last set aside.
@NullMarked
package kreds.local.stream;

import org.jspecify.annotations.NullMarked;
