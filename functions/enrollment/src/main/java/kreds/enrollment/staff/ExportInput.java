package kreds.enrollment.staff;

import java.util.Optional;
import kreds.enrollment.list.PeopleList;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff sent about a list, raw.
///
/// @param run which of its runs; without it the present one
record ExportInput(String network, Optional<Integer> run, PeopleList list) {
  private static final Field<PeopleList> LIST = Field.choice("list", PeopleList.class);

  static final Input<ExportInput> INPUT =
      Input.of(sent ->
          new ExportInput(
              sent.get(NetworkInput.NETWORK), sent.get(NetworkInput.RUN), sent.get(LIST)));
}
