package kreds.enrollment.interest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.enrollment.seat.EnrollInput;
import kreds.interest.Interest;
import kreds.interest.Region;
import kreds.person.Person;
import kreds.text.Language;
import kreds.web.Option;
import kreds.web.Visit;
import kreds.web.form.Choices;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// The form on the page of a network that is still to open, as it was typed: who it is, as in
/// enrolling, and where they work.
public record InterestInput(EnrollInput who, Region region) {
  /// Where the person works.
  public static final Field<Region> REGION =
      Field.choice("region", Region.class)
          .means("The Danish region in which the person works, or elsewhere.");

  /// The form.
  public static final Input<InterestInput> INPUT =
      EnrollInput.INPUT.after(REGION, (region, who) -> new InterestInput(who, region));

  /// The regions to choose from; none is chosen beforehand.
  public static List<Option> regions(Visit visit) {
    var options = new ArrayList<Option>();
    options.add(new Option("", visit.text("region.choose")));
    for (var region : Region.values()) {
      options.add(new Option(Choices.written(region), visit.text("region." + region.word())));
    }
    return options;
  }

  /// Who it is.
  Person person(Language language) {
    return who.person(language);
  }

  /// What is said.
  Interest.Wish wish(Instant at) {
    return new Interest.Wish(who.role(), region, at);
  }
}
