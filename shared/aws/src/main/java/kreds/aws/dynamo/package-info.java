/// The model's ports on DynamoDB: one table an aggregate, rows that can be read in the console,
/// mapping by hand.
@NullMarked
package kreds.aws.dynamo;

import org.jspecify.annotations.NullMarked;
