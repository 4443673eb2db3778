/// What a run costs and what it takes from each participant to carry itself, exact to the øre.
@NullMarked
package kreds.budget;

import org.jspecify.annotations.NullMarked;
