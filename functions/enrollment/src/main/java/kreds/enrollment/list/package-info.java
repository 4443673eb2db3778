/// Lists of people as files, for name badges, tables and accounts.
@NullMarked
package kreds.enrollment.list;

import org.jspecify.annotations.NullMarked;
