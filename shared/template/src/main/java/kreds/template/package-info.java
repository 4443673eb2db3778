/// `template.yaml` read as it is deployed, so that tests and the local run build on the same
/// tables, routes and schedules as AWS does.
@NullMarked
package kreds.template;

import org.jspecify.annotations.NullMarked;
