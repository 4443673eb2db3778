package kreds.testing.s3;

/// S3 does not do it, and says why in XML.
final class S3Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  S3Refusal(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static S3Refusal denied(String message) {
    return new S3Refusal(403, "AccessDenied", message);
  }

  int status() {
    return status;
  }

  String xml() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code><Message>%s</Message><RequestId>local</RequestId></Error>"
        .formatted(code, String.valueOf(getMessage()).replace("&", "&amp;").replace("<", "&lt;"));
  }
}
