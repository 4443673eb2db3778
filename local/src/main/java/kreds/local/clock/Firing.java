package kreds.local.clock;

import kreds.testing.template.LambdaFunction;
import kreds.testing.template.Trigger;

/// A schedule of the template together with the function that it calls.
public record Firing(LambdaFunction function, Trigger.Schedule schedule) {}
