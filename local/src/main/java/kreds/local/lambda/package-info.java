/// The functions of the template inside this process, called with the JSON that AWS would send.
@NullMarked
package kreds.local.lambda;

import org.jspecify.annotations.NullMarked;
