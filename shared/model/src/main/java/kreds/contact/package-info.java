/// What is known of one address: company, language, basis, suppression.
@NullMarked
package kreds.contact;

import org.jspecify.annotations.NullMarked;
