package kreds.web;

import java.util.List;

/// What has routes: each function's handler. Of them the API's description is made.
public interface Routed {

  /// Every route.
  List<Route> routes();
}
