/// Enrolling: the catalogue, the form, the click that confirms, the invitation of a candidate, and
/// what staff may change of a network that recruits.
@NullMarked
package kreds.enrollment;

import org.jspecify.annotations.NullMarked;
