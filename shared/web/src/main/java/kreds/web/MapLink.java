package kreds.web;

import kreds.text.PercentEncoded;

/// Where a place can be looked up on a map: a link, never a picture, so that nobody hears of the
/// reader who does not press it, and no map hears of the personal link that leads there (pages send
/// no referrer).
public final class MapLink {
  private static final String SEARCH = "https://www.openstreetmap.org/search?query=";

  private MapLink() {}

  /// The address of the map; blank for no place, and for one that is a link to a call.
  public static String of(String place) {
    return place.isBlank() || place.contains("://")
        ? ""
        : SEARCH + PercentEncoded.of(place, "-._~");
  }
}
