package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A place leads to a map, unless it is none.
final class MapLinkTest {
  @Test
  void aPlaceIsLookedUpWhateverIsTyped() {
    assertThat(MapLink.of("Havnegade 1 & 2, Ærø"))
        .isEqualTo(
            "https://www.openstreetmap.org/search?query=Havnegade%201%20%26%202%2C%20%C3%86r%C3%B8");
  }

  @Test
  void noPlaceAndACallLeadNowhere() {
    assertThat(MapLink.of(" ")).isEmpty();
    assertThat(MapLink.of("https://call.example/netværk")).isEmpty();
  }
}
