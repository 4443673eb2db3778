/// Where the association's data lies in a test: in memory, or on DynamoDB, with the same ports.
@NullMarked
package kreds.testing.store;

import org.jspecify.annotations.NullMarked;
