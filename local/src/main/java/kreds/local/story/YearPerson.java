package kreds.local.story;

import kreds.text.Language;

/// Somebody in the story.
record YearPerson(String name, String company, String role, String email, Language language) {

  /// One of a network's many.
  ///
  /// @param number from 1; every fifth reads English
  static YearPerson numbered(String network, int number) {
    var first = FIRST[number % FIRST.length];
    var last = LAST[number / FIRST.length % LAST.length + (number % 2) * 3];
    var language = number % 5 == 0 ? Language.EN : Language.DA;
    return new YearPerson(
        first + " " + last,
        COMPANIES[number % COMPANIES.length],
        "Udviklingschef",
        "p" + number + "@" + network + ".example.dk",
        language);
  }

  private static final String[] FIRST = {
    "Anna", "Bo", "Camilla", "Dorte", "Erik", "Freja", "Gert", "Hanne", "Ib", "Jane"
  };
  private static final String[] LAST = {"Holm", "Kruse", "Lund", "Møller", "Nørgaard", "Sand"};
  private static final String[] COMPANIES = {
    "Nordplast A/S",
    "Fjord Emballage ApS",
    "Kruse Støbeteknik A/S",
    "Sund Termoform A/S",
    "Værløse Folie ApS",
    "Ålborg Rør A/S",
    "Esbjerg Polymer A/S",
    "Skive Sprøjtestøb ApS",
    "Bornholms Komposit A/S",
    "Møns Medico A/S",
    "Thy Genbrug ApS",
    "Randers Profil A/S",
    "Djurs Plast A/S",
    "Lolland Laminat ApS",
    "Himmerland Form A/S"
  };
}
