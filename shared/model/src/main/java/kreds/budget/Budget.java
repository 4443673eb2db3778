package kreds.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a run costs and what is asked for it. A network carries its own costs: break-even, no
/// profit. The costs are the estimate of its description until staff set them. (The estimate is two
/// numbers and no list: every form that is taken reads a run, and only whoever asks for its price
/// needs more.)
///
/// @param speakers the fees of all speakers as long as they are still to be found, in whole kroner,
///   without VAT: of an estimate, or what the year before came to where nothing that staff have set
///   is called after speakers
/// @param other of an estimate, place, food, facilitator, administration, in whole kroner
/// @param calculated what staff have set in its place
/// @param fees of those who are asked to speak or have said yes, in øre: each is agreed by name, so
///   what is expected of all the speakers holds what is left of it beside, and what staff have set
///   does not hold them
/// @param planned how many meetings of the run are not cancelled
/// @param gone of each who has left and pays all the same, how many meetings had begun then
/// @param payers who pays, those who have left among them; empty where all pay the same, or nobody
///   has been counted yet
public record Budget(
    int speakers,
    int other,
    Optional<Calculation> calculated,
    long fees,
    int planned,
    List<Integer> gone,
    Optional<Payers> payers) {
  /// So many meetings a run has as a rule.
  public static final int USUAL_MEETINGS = 5;

  public Budget {
    if (speakers < 0 || other < 0 || fees < 0 || planned < 0) {
      throw new IllegalArgumentException("costs are not below 0");
    }
    if (calculated.isPresent() && other != 0) {
      throw new IllegalArgumentException("costs are estimated or set");
    }
    if (speakers > 0 && isOfSpeakers(calculated)) {
      throw new IllegalArgumentException("the fees of speakers are counted once");
    }
    gone = List.copyOf(gone);
  }

  /// One of a run that has met nobody and asked nobody.
  public Budget(int speakers, int other, Optional<Calculation> calculated) {
    this(speakers, other, calculated, 0, 0, List.of(), Optional.empty());
  }

  /// The same once speakers are asked for that much.
  public Budget withFees(long oere) {
    return reckoned(oere, planned, gone, payers);
  }

  /// The same where speakers who are still to be found are expected to cost so many kroner.
  public Budget expecting(int kroner) {
    return kroner == speakers
        ? this
        : new Budget(kroner, other, calculated, fees, planned, gone, payers);
  }

  /// The same with what follows from the run's meetings and from who has left, where all pay the
  /// same.
  public Budget reckoned(long asked, int meetings, List<Integer> left) {
    return reckoned(asked, meetings, left, Optional.empty());
  }

  /// The same with what follows from the run's meetings and from who pays.
  public Budget reckoned(long asked, int meetings, List<Integer> left, Optional<Payers> counted) {
    return asked == fees && meetings == planned && left.equals(gone) && counted.equals(payers)
        ? this
        : new Budget(speakers, other, calculated, asked, meetings, left, counted);
  }

  /// The same of a run that this is reckoned of.
  public Budget reckonedAs(Budget before) {
    return reckoned(before.fees, before.planned, before.gone, before.payers);
  }

  /// The same for a run that has no meetings yet, and asks nobody to speak: its speakers are
  /// expected to cost what those of the year before did, so that the price which the group hears
  /// when it is asked for another year is the one that the year begins with.
  public Budget anew() {
    return new Budget(anewForSpeakers(), other, calculated);
  }

  private int anewForSpeakers() {
    var asked = (int) Math.min(Integer.MAX_VALUE, new Amount(fees).kronerUp());
    return isOfSpeakers(calculated) ? 0 : Math.max(speakers, asked);
  }

  /// What staff have called so holds the speakers of a year.
  private static boolean isOfSpeakers(Optional<Calculation> calculated) {
    return calculated.isPresent()
        && calculated.get().costs().all().stream().anyMatch(Cost::isOfSpeakers);
  }

  /// Whether speakers are still to be found for whom a sum is counted.
  public boolean expectsSpeakers() {
    return calculated.isEmpty() || speakers > 0;
  }

  /// Whether a cost of these is none that staff have named.
  public boolean isExpected(Cost cost) {
    return calculated.isEmpty() || (speakers > 0 && cost.what().equals(Cost.SPEAKERS));
  }

  /// The estimate that a network is published with.
  ///
  /// @param speakers the fees of all speakers, in whole kroner, without VAT
  /// @param other place, food, facilitator, administration, in whole kroner
  public static Budget estimated(int speakers, int other) {
    return new Budget(speakers, other, Optional.empty());
  }

  /// As staff have set it; nothing at all is an estimate of nothing.
  public static Budget of(Costs costs, Terms terms) {
    return costs.all().isEmpty() && terms.equals(Terms.USUAL)
        ? estimated(0, 0)
        : new Budget(0, 0, Optional.of(new Calculation(costs, terms)));
  }

  /// All that it pays for; what is estimated by its names, and nothing that costs nothing.
  public Costs costs() {
    var costs = new ArrayList<Cost>();
    if (calculated.isPresent()) {
      costs.addAll(calculated.get().costs().all());
    }
    add(costs, Cost.SPEAKERS, expectedFees());
    add(costs, Cost.OTHER, Amount.kroner(other));
    return new Costs(costs, new Amount(fees));
  }

  /// What is left of it for speakers who are still to be found.
  private Amount expectedFees() {
    return new Amount(Math.max(0, Amount.kroner(speakers).oere() - fees));
  }

  private static void add(List<Cost> costs, String what, Amount amount) {
    if (!amount.isZero()) {
      costs.add(new Cost(what, amount, Cost.Per.RUN));
    }
  }

  /// What staff have decided, or what holds where they have not.
  public Terms terms() {
    return calculated.isPresent() ? calculated.get().terms() : Terms.USUAL;
  }

  /// Whether everybody pays the same.
  public boolean paysAlike() {
    return calculated.isEmpty() || terms().tariff().isFlat();
  }

  /// The price that is asked; empty where it is whatever carries the costs.
  public Optional<Amount> asked() {
    return calculated.isPresent() ? terms().price() : Optional.empty();
  }

  /// How many meetings the run is expected to have.
  public int expectedMeetings() {
    return terms().meetings().orElse(USUAL_MEETINGS);
  }

  /// For how many its costs are counted: so many, or as many as are planned if that is more.
  public MeetingNumber meetings() {
    return MeetingNumber.of(this);
  }

  /// The tax on its prices, where the association's is that.
  public Vat vat(Vat usual) {
    return terms().vat().orElse(usual);
  }
}
