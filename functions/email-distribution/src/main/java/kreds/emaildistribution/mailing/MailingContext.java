package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import kreds.aws.Settings;
import kreds.commit.Changing;
import kreds.id.Ids;
import kreds.person.Person;

/// What everything about mailings stands on.
///
/// @param staff the secretariat, as the recipient of a letter
/// @param changing the one way to change anything
public record MailingContext(
    Settings settings, Ids ids, InstantSource clock, Person staff, Changing changing) {}
