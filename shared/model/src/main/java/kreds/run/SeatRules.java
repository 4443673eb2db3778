package kreds.run;

import java.util.ArrayList;
import java.util.List;
import kreds.company.CompanyRegister;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.text.Plural;

/// How the seats of a run are given, as staff set it.
///
/// @param capacity how many it needs and takes, and how many of one company
/// @param offerHours how many working hours an offer holds its seat
/// @param notTogether companies of which one at most may be in it: competitors in one narrow market
/// @param closed whether no form is taken and no offer made, until staff open enrolment again
/// @param admission who decides that somebody is in
public record SeatRules(
    Capacity capacity,
    int offerHours,
    List<Company> notTogether,
    boolean closed,
    Admission admission) {
  /// Two working days, unless staff set another time.
  public static final int OFFER_HOURS = 16;

  /// Two working weeks: whoever waits behind must not wait for ever.
  public static final int MOST_OFFER_HOURS = 80;

  public SeatRules {
    notTogether = List.copyOf(notTogether);
  }

  /// What a run begins with.
  public static SeatRules usual(Capacity capacity) {
    return new SeatRules(capacity, OFFER_HOURS, List.of(), false, Admission.OPEN);
  }

  /// The same for other numbers.
  public SeatRules sized(Capacity other) {
    return new SeatRules(other, offerHours, notTogether, closed, admission);
  }

  /// The same with offers that hold so long.
  public SeatRules offering(int hours) {
    return new SeatRules(capacity, hours, notTogether, closed, admission);
  }

  /// The same with these companies kept apart.
  public SeatRules apart(List<Company> companies) {
    return new SeatRules(capacity, offerHours, companies, closed, admission);
  }

  /// The same with enrolment closed, or open.
  public SeatRules closing(boolean close) {
    return new SeatRules(capacity, offerHours, notTogether, close, admission);
  }

  /// The same where somebody else decides who is in.
  public SeatRules admitting(Admission by) {
    return new SeatRules(capacity, offerHours, notTogether, closed, by);
  }

  /// Whether whoever confirms is let in by nobody else.
  public boolean letsIn() {
    return admission == Admission.OPEN;
  }

  /// Whether everybody sees the same of both: how many it takes, whether it takes anybody, and who
  /// decides that.
  boolean isShownAs(SeatRules other) {
    return capacity.equals(other.capacity)
        && closed == other.closed
        && admission == other.admission;
  }

  /// Whether two companies may not both be in it. One is no competitor of itself, however it is
  /// spelt.
  ///
  /// @param known by which one company is told from another
  public boolean keepsApart(Company one, Company other, CompanyRegister known) {
    return !known.isSame(one, other) && isNamed(one, known) && isNamed(other, known);
  }

  /// Whether a rule may hold back somebody who waits for reasons of their own, so that what is free
  /// may be a newcomer's though people wait.
  boolean mayPassBy() {
    return capacity.isLimited() || !notTogether.isEmpty() || !letsIn();
  }

  private boolean isNamed(Company company, CompanyRegister known) {
    for (var named : notTogether) {
      if (known.isSame(named, company)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it matters for a seat whom a person works for.
  public boolean compareCompanies() {
    return capacity.isLimited() || !notTogether.isEmpty();
  }

  /// What of it another set of rules says differently, in words of the audit.
  String unlike(SeatRules other) {
    var words = new ArrayList<String>();
    if (!capacity.equals(other.capacity)) {
      words.add(size());
    }
    if (offerHours != other.offerHours) {
      words.add("offers " + Plural.of(offerHours, "hour"));
    }
    if (!notTogether.equals(other.notTogether)) {
      words.add(notTogether.isEmpty() ? "all together" : "not together: " + named());
    }
    if (closed != other.closed) {
      words.add(closed ? "enrolment closed" : "enrolment open");
    }
    if (admission != other.admission) {
      words.add("admission " + admission.word());
    }
    return String.join("; ", words);
  }

  private String size() {
    var size = capacity.minimum() + "–" + capacity.maximum();
    return capacity.isLimited() ? size + ", " + capacity.perCompany() + " of a company" : size;
  }

  private String named() {
    var names = new ArrayList<String>();
    for (var company : notTogether) {
      names.add(company.name());
    }
    return String.join(", ", names);
  }
}
