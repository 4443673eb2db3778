package kreds.testing.store;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kreds.audit.AuditTrail;
import kreds.aws.dynamo.Dynamo;
import kreds.aws.dynamo.DynamoAuditTrail;
import kreds.aws.dynamo.DynamoCalendars;
import kreds.aws.dynamo.DynamoCandidates;
import kreds.aws.dynamo.DynamoChanges;
import kreds.aws.dynamo.DynamoCompanies;
import kreds.aws.dynamo.DynamoContacts;
import kreds.aws.dynamo.DynamoDeliveries;
import kreds.aws.dynamo.DynamoFiles;
import kreds.aws.dynamo.DynamoInterests;
import kreds.aws.dynamo.DynamoKeys;
import kreds.aws.dynamo.DynamoMailings;
import kreds.aws.dynamo.DynamoMeetings;
import kreds.aws.dynamo.DynamoNetworks;
import kreds.aws.dynamo.DynamoProposals;
import kreds.aws.dynamo.DynamoRosters;
import kreds.aws.dynamo.Tables;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.company.Companies;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.delivery.Deliveries;
import kreds.feed.Calendars;
import kreds.file.SharedFiles;
import kreds.interest.Interests;
import kreds.key.Keys;
import kreds.mailing.Mailings;
import kreds.meeting.Meetings;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.network.Network;
import kreds.proposal.Proposals;
import kreds.run.Networks;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.Run;
import kreds.testing.aws.Aws;

/// What lies in the tables, with every right: to prepare a test and to look at what came of it.
public record Stored(
    Networks networks,
    Rosters rosters,
    Candidates candidates,
    Companies companies,
    Interests interests,
    Meetings meetings,
    SharedFiles files,
    Contacts contacts,
    Calendars calendars,
    Proposals proposals,
    Mailings mailings,
    Deliveries deliveries,
    Keys keys,
    AuditTrail trail,
    Changes changes) {

  /// The tables of a world, with every right.
  public static Stored on(Aws aws) {
    var names = new HashMap<String, String>();
    for (var function : aws.template().functions()) {
      names.putAll(function.environment());
    }
    return of(new Dynamo(aws.db()), Tables.from(names));
  }

  /// These tables.
  public static Stored of(Dynamo dynamo, Tables tables) {
    return new Stored(
        new DynamoNetworks(dynamo, tables),
        new DynamoRosters(dynamo, tables),
        new DynamoCandidates(dynamo, tables),
        new DynamoCompanies(dynamo, tables),
        new DynamoInterests(dynamo, tables),
        new DynamoMeetings(dynamo, tables),
        new DynamoFiles(dynamo, tables),
        new DynamoContacts(dynamo, tables),
        new DynamoCalendars(dynamo, tables),
        new DynamoProposals(dynamo, tables),
        new DynamoMailings(dynamo, tables),
        new DynamoDeliveries(dynamo, tables),
        new DynamoKeys(dynamo, tables),
        new DynamoAuditTrail(dynamo, tables),
        new DynamoChanges(dynamo, tables));
  }

  /// Writes something that must be possible.
  public void write(Write... writes) {
    var no = changes.commit(List.of(writes));
    if (no.isPresent()) {
      throw new AssertionError(no.get().code());
    }
  }

  /// Opens a network with its first run.
  public void open(Network network, Run run) {
    write(
        new Write.NetworkSaved(Optional.empty(), network),
        new Write.RunSaved(Optional.empty(), run));
  }

  /// Somebody is on the list of a network, and known as far as that tells.
  public void named(Candidate candidate) {
    write(new Write.CandidateAdded(candidate), known(candidate));
  }

  /// What a candidacy tells of somebody, beside what is known already.
  public Write known(Candidate candidate) {
    var person = candidate.person();
    var address = person.address();
    var known = contacts.of(address).orElseGet(() -> Contact.unknown(address, person.language()));
    var origin = candidate.origin();
    var told = new Consent(candidate.addedAt(), origin.evidence(), origin.source().name());
    return new Write.ContactSaved(
        known,
        known.told(
            person,
            known.member() || origin.basis() == Basis.MEMBER,
            origin.basis() == Basis.CONSENT ? Optional.of(told) : known.consent()));
  }

  /// The present roster of a network that is there.
  public Roster roster(String network) {
    return rosters.current(network).orElseThrow(() -> new AssertionError("no network " + network));
  }
}
