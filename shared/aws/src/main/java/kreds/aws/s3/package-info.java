/// Files on S3, by links that browsers follow: no file passes through a function, and no function
/// carries S3's client.
@NullMarked
package kreds.aws.s3;

import org.jspecify.annotations.NullMarked;
