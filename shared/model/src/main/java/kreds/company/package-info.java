/// The register of companies: who is a member, and by which names one company goes.
@NullMarked
package kreds.company;

import org.jspecify.annotations.NullMarked;
