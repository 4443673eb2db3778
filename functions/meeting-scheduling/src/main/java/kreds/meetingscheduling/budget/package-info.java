/// What a run costs, for staff: commands, a page with table and plot, the basis for invoices.
@NullMarked
package kreds.meetingscheduling.budget;

import org.jspecify.annotations.NullMarked;
