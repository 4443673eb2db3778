/// What every store of the association's data keeps, in memory and on DynamoDB: one class a port,
/// and one for what is written.
@NullMarked
package kreds.testing.contract;

import org.jspecify.annotations.NullMarked;
