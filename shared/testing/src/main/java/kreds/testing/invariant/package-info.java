/// What must be true of what is kept, whatever happened and in whatever order: one list for every
/// test that lets people, staff and time do as they like.
@NullMarked
package kreds.testing.invariant;

import org.jspecify.annotations.NullMarked;
