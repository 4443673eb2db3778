/// What S3 tells of the files that came, carried to the functions.
@NullMarked
package kreds.local.storage;

import org.jspecify.annotations.NullMarked;
