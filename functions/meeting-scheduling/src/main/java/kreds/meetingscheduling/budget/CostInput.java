package kreds.meetingscheduling.budget;

import kreds.budget.Amount;
import kreds.budget.Cost;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// One cost as staff write it.
record CostInput(String what, Amount amount, Cost.Per per) {
  private static final int LONGEST = 120;
  private static final Field<String> WHAT =
      Field.text("what", 1, LONGEST).means("Each cost is called otherwise.");
  private static final Field<Amount> AMOUNT = Field.amount("amount");
  private static final Field<Boolean> PER_MEETING =
      Field.flag("perMeeting").means("Whether it is paid at every meeting.");
  private static final Field<Boolean> PER_PERSON =
      Field.flag("perPerson").means("Whether it is paid for everybody who takes part.");

  static final Input<CostInput> INPUT = Input.of(CostInput::of);

  private static CostInput of(SentValues sent) {
    var what = sent.get(WHAT);
    var amount = sent.get(AMOUNT);
    var perMeeting = sent.get(PER_MEETING);
    var perPerson = sent.get(PER_PERSON);
    sent.require(!perMeeting || !perPerson, PER_PERSON, "per-both");
    return new CostInput(what, amount, per(perMeeting, perPerson));
  }

  private static Cost.Per per(boolean meeting, boolean person) {
    if (meeting) {
      return Cost.Per.MEETING;
    }
    return person ? Cost.Per.PERSON : Cost.Per.RUN;
  }

  /// What it says; something harmless while its name is faulty.
  Cost cost() {
    return new Cost(what.isEmpty() ? "?" : what, amount, per);
  }
}
