/// Networks, meetings, proposals and mail as tests need them, made by the model's own steps, and
/// each with a point of view: `aNetwork().shortOfTwo()`.
@NullMarked
package kreds.sample;

import org.jspecify.annotations.NullMarked;
