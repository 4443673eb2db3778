/// What somebody sent, read field by field, with every fault collected.
@NullMarked
package kreds.form;

import org.jspecify.annotations.NullMarked;
