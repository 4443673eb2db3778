package kreds.meetingscheduling.inquiry;

/// At which address the own calendar is, as the page of a meeting shows it.
///
/// @param url the whole address, which is a secret
/// @param subscribe the same as programs are called by it (`webcal:`)
/// @param action the path by which another is asked for
/// @param turn which of the addresses it is
/// @param renewed whether it was asked for just now
public record CalendarAddress(
    String url, String subscribe, String action, int turn, boolean renewed) {

  @Override
  public String toString() {
    return "CalendarAddress[…]";
  }
}
