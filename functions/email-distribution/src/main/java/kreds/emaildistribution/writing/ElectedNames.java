package kreds.emaildistribution.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.delivery.Letter;
import kreds.id.RunId;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Names those whom a group has elected: `contact/plastgenanvendelse/1/e-2` is `contact/Signe
/// Højgaard, Plast A/S`, and `contact/` once she takes part no more. One query a letter, and only
/// for such a letter.
public record ElectedNames(Rosters rosters) implements Naming {
  private static final String ELECTED = "elected";

  @Override
  public Letter named(Letter letter) {
    var elected = letter.values().getOrDefault(ELECTED, "");
    return elected.isEmpty() ? letter : letter.saying(Map.of(ELECTED, names(elected)));
  }

  private String names(String elected) {
    var read = new HashMap<RunId, Optional<Roster>>();
    return elected
        .lines()
        .map(line -> {
          var parts = line.split("/", 4);
          var run = new RunId(parts[1], Integer.parseInt(parts[2]));
          var roster = read.computeIfAbsent(run, rosters::of);
          return parts[0]
              + "/"
              + roster.flatMap(all -> all.placeOf(parts[3])).map(ElectedNames::said).orElse("");
        })
        .collect(Collectors.joining("\n"));
  }

  private static String said(Enrollment.Confirmed seat) {
    return said(seat.person());
  }

  private static String said(Person person) {
    return person.company().name().isEmpty()
        ? person.name()
        : person.name() + ", " + person.company().name();
  }
}
