package kreds.emaildistribution.sending;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Set;
import software.amazon.awssdk.crt.CRT;
import software.amazon.awssdk.crt.http.HttpException;

/// Whether a call failed before there was a connection, so that the mail surely stayed here. The
/// client in Lambda (CRT) tells it by a code in an exception of its own, wrapped by the SDK or
/// bare; the JDK's by exceptions of `java.net`. A socket that was closed is not among them: it may
/// have carried the mail.
final class NoConnection {
  /// As in aws-c-io and aws-c-http. `AWS_IO_SOCKET_TIMEOUT` is that of connecting: a call does not
  /// last long enough for any other.
  private static final Set<String> CODES =
      Set.of(
          "AWS_IO_DNS_QUERY_FAILED",
          "AWS_IO_DNS_QUERY_AGAIN",
          "AWS_IO_DNS_INVALID_NAME",
          "AWS_IO_DNS_NO_ADDRESS_FOR_HOST",
          "AWS_IO_DNS_HOST_REMOVED_FROM_CACHE",
          "AWS_IO_SOCKET_CONNECTION_REFUSED",
          "AWS_IO_SOCKET_TIMEOUT",
          "AWS_IO_SOCKET_NO_ROUTE_TO_HOST",
          "AWS_IO_SOCKET_NETWORK_DOWN",
          "AWS_IO_TLS_ERROR_NEGOTIATION_FAILURE",
          "AWS_IO_TLS_NEGOTIATION_TIMEOUT",
          "AWS_IO_TLS_UNKNOWN_ROOT_CERTIFICATE",
          "AWS_IO_TLS_CERTIFICATE_EXPIRED",
          "AWS_IO_TLS_HOST_NAME_MISMATCH",
          "AWS_ERROR_HTTP_PROXY_CONNECT_FAILED",
          "AWS_ERROR_HTTP_CONNECTION_MANAGER_ACQUISITION_TIMEOUT",
          "AWS_ERROR_HTTP_CONNECTION_MANAGER_MAX_PENDING_ACQUISITIONS_EXCEEDED");

  private NoConnection() {}

  static boolean isWhy(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof UnknownHostException
          || (cause instanceof HttpException crt
              && CODES.contains(CRT.awsErrorName(crt.getErrorCode())))) {
        return true;
      }
    }
    return false;
  }
}
