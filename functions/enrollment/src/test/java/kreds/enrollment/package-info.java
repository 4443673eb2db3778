/// How people enroll: on ports in memory, and through the door on the embedded AWS.
@NullMarked
package kreds.enrollment;

import org.jspecify.annotations.NullMarked;
