package kreds.intake;

import kreds.audit.Trail;
import kreds.contact.Contacts;
import kreds.network.Candidates;
import kreds.network.Rosters;
import kreds.proposal.Proposals;

/// What the use cases read and write.
record Ports(
    Proposals proposals, Rosters rosters, Candidates candidates, Contacts contacts, Trail trail) {}
