package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;
import kreds.meeting.AgendaItem;
import kreds.meeting.Insistence;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.MeantPerson;
import kreds.run.Roster;
import kreds.text.Language;

/// What staff ask for when they plan a meeting. The programme's points are still in whatever order,
/// and may overlap.
///
/// @param directions how one finds the place; may be blank
/// @param insists what staff want although something speaks against it
public record Plan(
    String network,
    String title,
    String place,
    String directions,
    List<AgendaItem> programme,
    Optional<MeantPerson> host,
    Optional<MeantPerson> facilitator,
    List<Speaker> speakers,
    Set<Insistence> insists) {

  /// A date that the meeting may have; both on the wall clock exist once.
  public record Span(Instant start, Instant end) {

    boolean isTooLong(ZoneId zone) {
      return Slot.days(LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone))
          > Slot.MOST_DAYS;
    }

    /// The date on the clocks of that zone, if it is one.
    Optional<Slot> slot(ZoneId zone) {
      return Slot.of("date", WallTime.at(start, zone), WallTime.at(end, zone))
              instanceof Outcome.Done<Slot>(var slot)
          ? Optional.of(slot)
          : Optional.empty();
    }
  }

  /// The same, with whoever the run knows as they are in it: at the address that they have now, and
  /// reading what they have chosen.
  Plan at(Roster roster) {
    return new Plan(
        network,
        title,
        place,
        directions,
        programme,
        host.map(meant -> MeantPerson.of(meant.in(roster))),
        facilitator.map(meant -> MeantPerson.of(meant.in(roster))),
        speakers.stream().map(speaker -> speaker.at(roster)).toList(),
        insists);
  }

  /// By which addresses it names people.
  public List<EmailAddress> named() {
    return Stream.of(
            host.map(meant -> meant.person().address()).stream(),
            facilitator.map(meant -> meant.person().address()).stream(),
            speakers.stream().flatMap(speaker -> speaker.address().stream()))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /// Somebody who is to give a talk.
  ///
  /// @param language what most people read where staff do not say it
  public record Speaker(
      String name, Optional<EmailAddress> address, Language language, boolean saysLanguage) {

    /// Of whom staff say what they read.
    public Speaker(String name, Optional<EmailAddress> address, Language language) {
      this(name, address, language, true);
    }

    private Speaker at(Roster roster) {
      return address
          .map(named -> new Person(name, Company.UNKNOWN, named, language))
          .map(person -> new MeantPerson(person, saysLanguage).in(roster))
          .map(now -> new Speaker(name, Optional.of(now.address()), now.language()))
          .orElse(this);
    }
  }
}
