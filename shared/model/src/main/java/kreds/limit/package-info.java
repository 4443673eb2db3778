/// How much the forms that anybody may send can cause in a while.
@NullMarked
package kreds.limit;

import org.jspecify.annotations.NullMarked;
