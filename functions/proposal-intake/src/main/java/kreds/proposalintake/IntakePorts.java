package kreds.proposalintake;

import kreds.audit.AuditTrail;
import kreds.contact.Contacts;
import kreds.network.Candidates;
import kreds.proposal.Proposals;
import kreds.run.Rosters;

/// What the use cases read and write.
record IntakePorts(
    Proposals proposals,
    Rosters rosters,
    Candidates candidates,
    Contacts contacts,
    AuditTrail trail) {}
