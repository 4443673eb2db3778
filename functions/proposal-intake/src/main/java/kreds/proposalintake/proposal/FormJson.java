package kreds.proposalintake.proposal;

import java.util.List;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What a program needs to know of the form.
record FormJson(String post, List<String> required) {

  static FormJson of(Input<?> input) {
    return new FormJson(
        "/proposals",
        input.fields().stream().filter(Field::isRequired).<String>map(Field::name).toList());
  }
}
