package kreds.web.form;

import java.util.Map;
import kreds.form.Fields;

/// A box to tick: no if it was not sent.
public final class FlagField extends DeclaredField<Boolean> {

  private FlagField(String name) {
    super(name);
  }

  /// Yes or no.
  public static FlagField of(String name) {
    return new FlagField(name);
  }

  @Override
  public Boolean read(Fields sent) {
    return sent.flag(name());
  }

  @Override
  public boolean isRequired() {
    return false;
  }

  @Override
  public String type() {
    return "checkbox";
  }

  @Override
  public Map<String, Object> schema() {
    return schemaOf("boolean");
  }
}
