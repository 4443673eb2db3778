package kreds.enrollment.catalogue;

import java.util.Map;
import kreds.web.Reply;
import kreds.web.Unrouted;
import kreds.web.Visit;

/// Every address that is nobody else's (`$default`). Of the other functions' pages it knows what
/// the description of the API says; it never calls them.
public final class UnknownAddress {
  /// The page with the form, by the address that it is posted to.
  private static final Map<String, String> FORMS =
      Map.of(
          "/proposals",
          "/proposals/new",
          "/networks/{network}/enrollments",
          "/networks/{network}",
          "/networks/{network}/interest",
          "/networks/{network}",
          "/meetings/{token}/calendar",
          "/meetings/{token}",
          "/meetings/{token}/attendance",
          "/meetings/{token}");

  private UnknownAddress() {}

  /// The answer.
  public static Reply answer(Visit visit) {
    return Known.ADDRESSES.answer(visit);
  }

  /// Read when somebody first goes astray, and not before.
  private static final class Known {
    private static final Unrouted ADDRESSES = OpenApi.unrouted(FORMS);
  }
}
