/// Persons, their addresses, and whom they work for.
@NullMarked
package kreds.person;

import org.jspecify.annotations.NullMarked;
