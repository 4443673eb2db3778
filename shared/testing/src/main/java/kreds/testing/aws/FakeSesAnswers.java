package kreds.testing.aws;

/// The XML of SES's query protocol.
final class FakeSesAnswers {
  private static final String NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

  private FakeSesAnswers() {}

  static String accepted(String id) {
    return result("SendRawEmail", "<MessageId>" + id + "</MessageId>");
  }

  static String quota(double aSecond, long aDay, int sent) {
    return result(
        "GetSendQuota",
        "<Max24HourSend>%d</Max24HourSend><MaxSendRate>%s</MaxSendRate><SentLast24Hours>%d</SentLast24Hours>"
            .formatted(aDay, aSecond, sent));
  }

  static String error(SesFault fault) {
    if (fault == SesFault.PROXY) {
      return fault.message;
    }
    return "<ErrorResponse xmlns=\"%s\"><Error><Type>%s</Type><Code>%s</Code><Message>%s</Message></Error><RequestId>local</RequestId></ErrorResponse>"
        .formatted(
            NAMESPACE, fault.status() == 500 ? "Receiver" : "Sender", fault.code, fault.message);
  }

  private static String result(String action, String content) {
    return "<%1$sResponse xmlns=\"%2$s\"><%1$sResult>%3$s</%1$sResult><ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></%1$sResponse>"
        .formatted(action, NAMESPACE, content);
  }
}
