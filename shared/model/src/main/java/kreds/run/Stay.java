package kreds.run;

import java.time.Instant;

/// How long somebody had a place that they have given up.
public record Stay(Instant since, Instant until) {}
