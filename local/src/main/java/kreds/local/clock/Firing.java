package kreds.local.clock;

import kreds.template.LambdaFunction;
import kreds.template.Trigger;

/// A schedule of the template together with the function that it calls.
public record Firing(LambdaFunction function, Trigger.Schedule schedule) {}
