/// The model's ports in memory: real implementations that pass the same contracts as those on
/// DynamoDB.
@NullMarked
package kreds.testing.memory;

import org.jspecify.annotations.NullMarked;
