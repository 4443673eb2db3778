package kreds.emaildistribution.mailing;

import kreds.audit.AuditTrail;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.mailing.Mailings;
import kreds.network.Candidates;
import kreds.run.Rosters;

/// What mailings read and write.
public record MailingPorts(
    Rosters rosters,
    Candidates candidates,
    Contacts contacts,
    Deliveries deliveries,
    Mailings mailings,
    AuditTrail trail) {}
