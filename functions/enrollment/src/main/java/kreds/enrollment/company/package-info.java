/// Staff keep the register of companies.
@NullMarked
package kreds.enrollment.company;

import org.jspecify.annotations.NullMarked;
