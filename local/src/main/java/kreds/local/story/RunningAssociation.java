package kreds.local.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.local.json.LocalJson;

/// An association whose functions run locally, as people outside have it: its pages, the mails that
/// they get, what staff order, and the clock.
public abstract class RunningAssociation extends OverHttp {

  /// Something has turned out otherwise than the story goes.
  public static final class Otherwise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Otherwise(String message) {
      super(message);
    }
  }

  /// Until everything that was caused has arrived.
  public abstract void settle();

  /// Staff: any event; what the function answers.
  public Map<String, Object> order(String function, Map<String, Object> event) {
    return postJson("/_local/invoke/" + function, event).json();
  }

  /// The mails to an address, newest first.
  public List<Map<String, Object>> mail(String to) {
    settle();
    return LocalJson.list(json(mailbox(to)).body());
  }

  /// Where the mails to an address are.
  public static String mailbox(String to) {
    return "/_local/mail?to=" + encode(to);
  }

  /// The first link of that kind in the newest mail to an address that has one.
  ///
  /// @throws Otherwise if there is none
  public String link(String to, String kind) {
    return link(mail(to), kind)
        .orElseThrow(() -> new Otherwise("no " + kind + " link; the mails: " + subjects(to)));
  }

  /// The same, if any of these mails has one.
  public Optional<String> link(List<Map<String, Object>> mails, String kind) {
    return mails.stream()
        .map(mail -> LocalJson.text(mail, "text"))
        .filter(text -> text.contains(address() + kind))
        .map(text -> text.substring(text.indexOf(address() + kind) + address().length()))
        .map(path -> path.split("[\\s)>\\]]", 2)[0])
        .findFirst();
  }

  /// What the mails to an address are about, newest first.
  public List<String> subjects(String to) {
    return mail(to).stream().map(mail -> LocalJson.text(mail, "subject")).toList();
  }

  /// Moves the clock; what is due in between happens in its order.
  ///
  /// @param move as `POST /_local/clock` takes it
  public Map<String, Object> clock(Map<String, String> move) {
    var reply = postJson("/_local/clock", move);
    if (reply.status() != 200) {
      throw new Otherwise("the clock did not move: " + reply.body());
    }
    return reply.json();
  }

  /// What the clocks show where the association is.
  public String now() {
    return json("/_local/clock").text("local");
  }

  /// An answer that is a yes.
  ///
  /// @throws Otherwise if it is none
  public static Map<String, Object> yes(String asked, Map<String, Object> answer) {
    if (!Boolean.TRUE.equals(answer.get("ok"))) {
      throw new Otherwise(asked + " was refused: " + answer);
    }
    return answer;
  }
}
