/// What a group is asked: one thing in many kinds.
@NullMarked
package kreds.inquiry;

import org.jspecify.annotations.NullMarked;
