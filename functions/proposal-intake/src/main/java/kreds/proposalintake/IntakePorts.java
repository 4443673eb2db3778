package kreds.proposalintake;

import kreds.audit.Trail;
import kreds.contact.Contacts;
import kreds.network.Candidates;
import kreds.network.Rosters;
import kreds.proposal.Proposals;

/// What the use cases read and write.
record IntakePorts(
    Proposals proposals, Rosters rosters, Candidates candidates, Contacts contacts, Trail trail) {}
