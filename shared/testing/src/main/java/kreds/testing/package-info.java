/// What every test needs and no function carries: a clock that can be moved, the ports in memory,
/// the contracts they share with DynamoDB.
@NullMarked
package kreds.testing;

import org.jspecify.annotations.NullMarked;
