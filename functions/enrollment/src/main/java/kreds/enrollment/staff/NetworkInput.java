package kreds.enrollment.staff;

import java.time.LocalDate;
import java.util.Optional;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.person.EmailAddress;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff sent about one network, raw.
sealed interface NetworkInput {
  /// Which network.
  Field<String> NETWORK = Field.text("network", 1, 80);

  /// Which enrollment.
  Field<Optional<String>> ENROLLMENT = Field.text("enrollment", 1, 80).optional();

  /// Whose.
  Field<EmailAddress> EMAIL = Field.email("email");

  /// Whose, instead of which.
  Field<Optional<EmailAddress>> OF_PERSON = EMAIL.optional().means("Instead of the identifier.");

  /// How many it needs.
  Field<Integer> MINIMUM = Field.whole("minimum", 1, Capacity.MOST);

  /// How many it takes.
  Field<Integer> MAXIMUM = Field.whole("maximum", 1, Capacity.MOST);

  /// By when the minimum must be reached.
  Field<LocalDate> DATE = Field.date("date");

  /// Which of its runs; without it the present one.
  Field<Optional<Integer>> RUN = Field.whole("run", 1, RunId.MOST).optional();

  /// Show it.
  record Show(String network, Optional<Integer> run) implements NetworkInput {
    static final Input<Show> INPUT = Input.of(sent -> new Show(sent.get(NETWORK), sent.get(RUN)));
  }

  /// Show one enrollment of it, by address or by identifier.
  record ShowEnrollment(
      String network,
      Optional<Integer> run,
      Optional<String> enrollment,
      Optional<EmailAddress> email)
      implements NetworkInput {
    static final Input<ShowEnrollment> INPUT =
        Input.of(sent -> {
          var input =
              new ShowEnrollment(
                  sent.get(NETWORK), sent.get(RUN), sent.get(ENROLLMENT), sent.get(OF_PERSON));
          sent.requireOne(OF_PERSON, ENROLLMENT);
          return input;
        });
  }

  /// Send a person the link again.
  record SendLink(String network, Optional<Integer> run, EmailAddress email)
      implements NetworkInput {
    static final Input<SendLink> INPUT =
        Input.of(sent -> new SendLink(sent.get(NETWORK), sent.get(RUN), sent.get(EMAIL)));
  }

  /// Show the participants to one another.
  record OpenList(String network) implements NetworkInput {
    static final Input<OpenList> INPUT = Input.of(sent -> new OpenList(sent.get(NETWORK)));
  }

  /// Other numbers.
  record Resize(String network, int minimum, int maximum) implements NetworkInput {
    static final Input<Resize> INPUT =
        Input.of(sent -> {
          var input = new Resize(sent.get(NETWORK), sent.get(MINIMUM), sent.get(MAXIMUM));
          sent.require(input.minimum <= input.maximum, MAXIMUM, "below-minimum", MINIMUM);
          return input;
        });
  }

  /// Another day on which it opens.
  record Open(String network, LocalDate date) implements NetworkInput {
    static final Input<Open> INPUT = Input.of(sent -> new Open(sent.get(NETWORK), sent.get(DATE)));
  }

  /// Another decision date.
  record Decide(String network, LocalDate date) implements NetworkInput {
    static final Input<Decide> INPUT =
        Input.of(sent -> new Decide(sent.get(NETWORK), sent.get(DATE)));
  }
}
