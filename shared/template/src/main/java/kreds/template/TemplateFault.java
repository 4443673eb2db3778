package kreds.template;

/// Something in `template.yaml` that this reader does not understand; it stops, because what runs
/// here must be what is deployed.
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateFault(String message) {
    super(message);
  }
}
