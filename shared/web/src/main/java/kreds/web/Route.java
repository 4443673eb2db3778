package kreds.web;

import java.util.Optional;
import java.util.function.Function;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// One route: what answers it, and what there is to say of it.
///
/// @param key as in `template.yaml`
/// @param input the form that is posted; none if nothing is
/// @param page answers
public record Route(
    String key, Operation operation, Optional<Input<?>> input, Function<Visit, Reply> page) {}
