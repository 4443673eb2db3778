package kreds.meetingscheduling.inquiry;

import java.util.List;
import kreds.web.Option;

/// The date poll as one guest's page shows it, every word in the reader's language.
///
/// @param network its title
/// @param title the meeting's
/// @param answered whether this guest has answered before
/// @param open whether answers are still taken
/// @param chosen the date that was chosen; blank before
/// @param dates in order of time
/// @param choices what can be answered to a date
/// @param programme the lines of it
public record PollView(
    String network,
    String title,
    String place,
    String deadline,
    boolean answered,
    boolean open,
    String chosen,
    List<Date> dates,
    List<Option> choices,
    List<String> programme) {

  /// One proposed date.
  ///
  /// @param id the field's name
  /// @param others what the others answered, as counts
  /// @param own what this guest answered, in words; blank before
  public record Date(String id, String when, String others, String own) {}

  public PollView {
    dates = List.copyOf(dates);
    choices = List.copyOf(choices);
    programme = List.copyOf(programme);
  }
}
