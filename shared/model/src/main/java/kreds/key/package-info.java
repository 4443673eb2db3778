/// What personal links are signed with, and how it is changed and taken away.
@NullMarked
package kreds.key;

import org.jspecify.annotations.NullMarked;
