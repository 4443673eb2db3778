package kreds.emaildistribution.mailing;

import kreds.audit.Trail;
import kreds.contact.Contacts;
import kreds.mail.Deliveries;
import kreds.mail.Mailings;
import kreds.network.Candidates;
import kreds.network.Rosters;

/// What mailings read and write.
public record MailingPorts(
    Rosters rosters,
    Candidates candidates,
    Contacts contacts,
    Deliveries deliveries,
    Mailings mailings,
    Trail trail) {}
