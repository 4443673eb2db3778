package kreds.local.api;

import java.util.Map;

/// A route that was found: the function behind it, the key by which it is named, and what stood in
/// its path.
record Match(String function, String routeKey, Map<String, String> pathParameters) {}
