package kreds.change;

/// Who takes a step. The audit names persons by identifier only, and staff by the address that they
/// gave in the command.
///
/// @param name as the audit writes it
/// @param kind what sort of actor it is
public record Actor(String name, Kind kind) {

  /// The sorts of actors.
  public enum Kind {
    /// The secretariat.
    STAFF,
    /// Somebody who came by a personal link.
    PERSON,
    /// Anybody on the web, of whom nothing is proved.
    VISITOR,
    /// Time, or another part of the system.
    SYSTEM
  }

  /// What happens by itself.
  public static final Actor SYSTEM = new Actor("system", Kind.SYSTEM);

  /// A member of staff.
  public static Actor staff(String address) {
    return new Actor(address, Kind.STAFF);
  }

  /// Somebody behind a personal link: an enrollment's, a candidate's or an attendee's identifier,
  /// `proposer`, `recipient`.
  public static Actor person(String id) {
    return new Actor(id, Kind.PERSON);
  }

  /// Somebody who filled in a form; the identifier is what became of it.
  public static Actor visitor(String id) {
    return new Actor(id, Kind.VISITOR);
  }

  /// Whether a refused step of this actor leaves a line in the audit: of whoever has proved
  /// something; a form that anybody can send must not fill it.
  public boolean leavesRefusals() {
    return switch (kind) {
      case STAFF, PERSON -> true;
      case VISITOR, SYSTEM -> false;
    };
  }
}
