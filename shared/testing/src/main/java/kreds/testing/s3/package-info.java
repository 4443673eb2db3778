/// An S3 on this machine that takes and gives files by signed forms and links, as the real one
/// does.
@NullMarked
package kreds.testing.s3;

import org.jspecify.annotations.NullMarked;
