/// Runs `template.yaml` on this machine: the API, the tables, the schedules, the stream, the mail,
/// and a page to look at them. Never deployed.
@NullMarked
package kreds.local;

import org.jspecify.annotations.NullMarked;
