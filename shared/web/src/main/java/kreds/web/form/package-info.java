/// Fields that are declared once: what reads them, shows them and describes them is one value.
@NullMarked
package kreds.web.form;

import org.jspecify.annotations.NullMarked;
