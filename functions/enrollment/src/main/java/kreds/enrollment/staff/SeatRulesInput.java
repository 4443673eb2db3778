package kreds.enrollment.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.run.Admission;
import kreds.run.AdmissionRule;
import kreds.run.SeatRules;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// How the seats of a network are given, as staff sent it; what was not sent stays.
record SeatRulesInput(
    String network,
    Optional<Integer> seatsPerCompany,
    Optional<Integer> offerHours,
    Optional<List<Company>> notTogether,
    Optional<Enrolment> enrolment,
    Optional<Admission> admission,
    Optional<Integer> voteDays,
    Optional<Boolean> membersAtOnce) {
  private static final int MOST_COMPANIES = 40;

  /// How many seats one company may hold.
  static final Field<Optional<Integer>> SEATS_PER_COMPANY =
      Field.whole("seatsPerCompany", 0, Capacity.MOST)
          .optional()
          .means("How many seats one company may hold; 0 where nobody counts them.");

  /// How long an offer holds its seat.
  static final Field<Optional<Integer>> OFFER_HOURS =
      Field.whole("offerHours", 1, SeatRules.MOST_OFFER_HOURS)
          .optional()
          .means("Working hours, 08–16 on Danish working days, that an offer holds its seat.");

  /// Which companies may not be in it together.
  static final Field<Optional<List<String>>> NOT_TOGETHER =
      Field.lines("notTogether", MOST_COMPANIES, 120)
          .ifSent()
          .means(
              "Companies of which one at most may be in it; an empty list where all may. Whoever"
                  + " has a place keeps it.");

  /// Whether forms are taken.
  enum Enrolment {
    /// They are.
    OPEN,
    /// They are not, until staff open it again.
    CLOSED
  }

  /// Whether forms are taken and offers made.
  static final Field<Optional<Enrolment>> ENROLMENT =
      Field.choice("enrolment", Enrolment.class)
          .optional()
          .means(
              "Closed, no form is taken and no offer made; who waits keeps the place in the line.");

  /// Who decides that somebody is in.
  static final Field<Optional<Admission>> ADMISSION =
      Field.choice("admission", Admission.class)
          .optional()
          .means(
              "Who decides that somebody is in: whoever confirms (open); staff, with"
                  + " admit-enrollment; or the participants, by personal link and in secret, once"
                  + " the network is ready: each of them wants it (unanimous), none objects in time"
                  + " (one-objection), more than half want it (majority). Where they come to no"
                  + " decision, staff decide. Whoever is in stays.");

  /// How long the participants have.
  static final Field<Optional<Integer>> VOTE_DAYS =
      Field.whole("voteDays", 1, AdmissionRule.MOST_DAYS)
          .optional()
          .means("Days that the participants have to say whether somebody may join.");

  /// Whether members are let in at once.
  static final Field<Optional<Boolean>> MEMBERS_AT_ONCE =
      Field.flag("membersAtOnce")
          .ifSent()
          .means(
              "Whether nobody has to let in who confirms from now on and works for a company that"
                  + " the register has as a member.");

  static final Input<SeatRulesInput> INPUT = Input.of(SeatRulesInput::read);

  private static SeatRulesInput read(SentValues sent) {
    var input =
        new SeatRulesInput(
            sent.get(NetworkInput.NETWORK),
            sent.get(SEATS_PER_COMPANY),
            sent.get(OFFER_HOURS),
            sent.get(NOT_TOGETHER).map(SeatRulesInput::companies),
            sent.get(ENROLMENT),
            sent.get(ADMISSION),
            sent.get(VOTE_DAYS),
            sent.get(MEMBERS_AT_ONCE));
    var names = input.notTogether().map(List::size).orElse(0);
    sent.require(names != 1, NOT_TOGETHER, "only-one-company");
    return input;
  }

  /// Each company once, however often and however it is spelt; what names none is left out.
  private static List<Company> companies(List<String> names) {
    var companies = new ArrayList<Company>();
    for (var name : names) {
      var company = Company.of(name);
      if (!company.spelling().isEmpty() && companies.stream().noneMatch(company::isSameAs)) {
        companies.add(company);
      }
    }
    return companies;
  }

  /// The rules with what was sent.
  SeatRules after(SeatRules before) {
    var capacity = before.capacity();
    return before
        .sized(seatsPerCompany.map(capacity::limited).orElse(capacity))
        .offering(offerHours.orElse(before.offerHours()))
        .apart(notTogether.orElse(before.notTogether()))
        .closing(enrolment.map(now -> now == Enrolment.CLOSED).orElse(before.closed()))
        .admitting(admission(before.admission()));
  }

  private AdmissionRule admission(AdmissionRule before) {
    return before
        .by(admission.orElse(before.by()))
        .within(voteDays.orElse(before.days()))
        .lettingMembersIn(membersAtOnce.orElse(before.membersAtOnce()));
  }
}
