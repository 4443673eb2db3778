/// What must be true of template.yaml, whatever is added to it.
@NullMarked
package kreds.local.template;

import org.jspecify.annotations.NullMarked;
