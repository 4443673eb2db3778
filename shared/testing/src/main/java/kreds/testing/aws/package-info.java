/// AWS inside the test's own process: DynamoDB Local with the template's tables, an SES that can
/// misbehave, a DynamoDB that loses answers.
@NullMarked
package kreds.testing.aws;

import org.jspecify.annotations.NullMarked;
