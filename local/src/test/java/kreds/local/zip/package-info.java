/// The packaged functions as AWS would run them: each zip under AWS's own runtime interface client,
/// on loopback.
@NullMarked
package kreds.local.zip;

import org.jspecify.annotations.NullMarked;
