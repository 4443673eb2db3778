package kreds.sample;

import static kreds.sample.SamplePeople.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kreds.interest.Interest;
import kreds.interest.InterestedPerson;
import kreds.interest.Region;
import kreds.run.NetworkRun;

/// People who are interested in a network that opens in two weeks.
public final class InterestFixture {
  /// On which day it opens.
  public static final LocalDate OPENS = LocalDate.parse("2027-01-18");

  private InterestFixture() {}

  /// The network, before it opens.
  public static NetworkRun network() {
    return NetworkFixture.aNetwork().opening(OPENS).roster().inRun();
  }

  /// Somebody of whom nothing is known.
  public static InterestedPerson nobody(int number) {
    return new InterestedPerson("c-" + number, network(), Optional.empty(), Optional.empty());
  }

  /// What is said.
  public static Interest.Wish wish(Instant at) {
    return new Interest.Wish("Udviklingschef", Region.SYDDANMARK, at);
  }

  /// That person has sent the form.
  public static InterestedPerson asking(int number) {
    return Outcomes.after(nobody(number).said(SamplePeople.person(number), wish(MONDAY), MONDAY));
  }

  /// The interest of somebody who has sent the form.
  public static Interest said(int number) {
    return asking(number).interest().orElseThrow();
  }
}
