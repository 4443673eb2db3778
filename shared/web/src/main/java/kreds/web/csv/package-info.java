/// Files of rows and columns, as spreadsheets save and open them.
@NullMarked
package kreds.web.csv;

import org.jspecify.annotations.NullMarked;
