/// Many people at once while everything goes wrong: a driver over HTTP, from a seed.
@NullMarked
package kreds.local.faults;

import org.jspecify.annotations.NullMarked;
