package kreds.web;

import java.util.Locale;
import kreds.aws.Trouble;

/// The names of troubles in texts and problems, such as `not-found`.
final class Troubles {

  private Troubles() {}

  static String name(Trouble trouble) {
    return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
