package kreds.meetingscheduling.budget;

import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.budget.Vat;
import kreds.web.form.Field;
import kreds.web.form.SentValues;

/// What staff decide beside the costs. What is left out stays as it is; what is sent blank goes
/// back to what is usual.
record TermsInput(
    Optional<Optional<Integer>> vat,
    Optional<Integer> nonMember,
    Optional<Integer> secondSeat,
    Optional<Credit> credit,
    Optional<Optional<Amount>> price,
    Optional<Optional<Integer>> meetings) {
  private static final int USUAL = 100;

  private static final Field<Optional<Optional<Integer>>> VAT =
      Field.whole("vat", 0, Vat.MOST)
          .optional()
          .ifSent()
          .means("Percent on top of the price; blank for the association's own.");
  private static final Field<Optional<Integer>> NON_MEMBER =
      Field.whole("nonMember", 1, Tariff.MOST)
          .or(USUAL)
          .ifSent()
          .means("What a company that is no member pays, in percent of the price.");
  private static final Field<Optional<Integer>> SECOND_SEAT =
      Field.whole("secondSeat", 0, Tariff.MOST)
          .or(USUAL)
          .ifSent()
          .means("What each further participant of a company pays, in percent of the first.");
  private static final Field<Optional<Credit>> CREDIT =
      Field.choice("credit", Credit.class)
          .or(Credit.NONE)
          .ifSent()
          .means(
              "What somebody gets back who leaves after the first meeting has begun: nothing, or"
                  + " the share of the meetings that had not begun.");
  private static final Field<Optional<Optional<Amount>>> PRICE =
      Field.amount("price")
          .optional()
          .ifSent()
          .means(
              "What the first participant of a member company pays, without VAT; blank for"
                  + " whatever carries the costs.");
  private static final Field<Optional<Optional<Integer>>> MEETINGS =
      Field.whole("meetings", 1, Terms.MOST_MEETINGS)
          .optional()
          .ifSent()
          .means("How many meetings the run is to have; blank if that is not decided.");

  static TermsInput of(SentValues sent) {
    return new TermsInput(
        sent.get(VAT),
        sent.get(NON_MEMBER),
        sent.get(SECOND_SEAT),
        sent.get(CREDIT),
        sent.get(PRICE),
        sent.get(MEETINGS));
  }

  /// What holds after that.
  Terms after(Terms before) {
    var tariff = before.tariff();
    return new Terms(
        vat.map(percent -> percent.map(Vat::new)).orElse(before.vat()),
        new Tariff(
            nonMember.orElse(tariff.nonMemberPercent()),
            secondSeat.orElse(tariff.secondSeatPercent()),
            credit.orElse(tariff.credit())),
        price.orElse(before.price()),
        meetings
            .map(number -> number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty())
            .orElse(before.meetings()));
  }
}
