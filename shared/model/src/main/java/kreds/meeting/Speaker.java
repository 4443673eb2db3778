package kreds.meeting;

import java.util.Optional;
import kreds.basics.EmailAddress;
import kreds.text.Language;

/// Who gives a talk at the meeting.
///
/// @param address empty when staff ask in their own way; then no poll goes out, and no date is
///   declined
public record Speaker(String name, Optional<EmailAddress> address, Language language) {

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }

  @Override
  public String toString() {
    return "Speaker[…]";
  }
}
