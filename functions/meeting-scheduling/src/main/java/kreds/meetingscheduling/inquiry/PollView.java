package kreds.meetingscheduling.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.text.DayLines;
import kreds.web.Option;

/// The date poll as one guest's page shows it, every word in the reader's language.
///
/// @param network its title
/// @param guest whose page it is
/// @param title the meeting's
/// @param role in which this guest is asked, in a sentence; blank for a participant
/// @param answered what is said to who has answered; blank before
/// @param silence that nobody else has answered, in a sentence; blank once somebody has
/// @param open whether answers are still taken
/// @param late whether each of the dates is past
/// @param off that the meeting does not take place, or did not, in a sentence; blank while it is to
/// @param moved whether it has another date than the one that was chosen first
/// @param chosen the date that was chosen; blank before
/// @param meeting the path of the page of the meeting; blank before
/// @param dates in order of time
/// @param choices what can be answered to a date
/// @param programme the lines of it, by day
/// @param ownPage the path of this guest's own page; blank without a place
public record PollView(
    String network,
    String guest,
    String title,
    String place,
    String deadline,
    String role,
    String answered,
    String silence,
    boolean open,
    boolean late,
    String off,
    boolean moved,
    String chosen,
    String meeting,
    List<Date> dates,
    List<Option> choices,
    List<DayLines> programme,
    String ownPage) {

  /// One proposed date.
  ///
  /// @param id the field's name
  /// @param others what the others answered, as counts; blank if nobody has
  /// @param own what this guest answered, in words; blank before
  /// @param leading whether it suits most so far
  public record Date(String id, String when, String others, String own, boolean leading) {}

  public PollView {
    dates = List.copyOf(dates);
    choices = List.copyOf(choices);
    programme = List.copyOf(programme);
  }

  /// What the field of each date is called.
  public Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    for (var date : dates) {
      labels.put(date.id, date.when);
    }
    return labels;
  }
}
