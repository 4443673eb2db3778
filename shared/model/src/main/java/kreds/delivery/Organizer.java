package kreds.delivery;

import kreds.person.EmailAddress;

/// Who calls to a meeting, as calendars show it.
///
/// @param address a mailbox that is read, since the answers of calendar programs go there
public record Organizer(String name, EmailAddress address) {}
