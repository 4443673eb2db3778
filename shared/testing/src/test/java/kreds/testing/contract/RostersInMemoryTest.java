package kreds.testing.contract;

import kreds.audit.Trail;
import kreds.contact.Contacts;
import kreds.network.Candidates;
import kreds.network.Rosters;
import kreds.testing.memory.MemoryAssociation;
import kreds.testing.memory.MemoryCandidates;
import kreds.testing.memory.MemoryContacts;
import kreds.testing.memory.MemoryRosters;
import kreds.testing.memory.MemoryTrail;

final class RostersInMemoryTest extends RostersContract {
  private final MemoryAssociation association = new MemoryAssociation();
  private final MemoryCandidates candidates = new MemoryCandidates(association);
  private final Rosters rosters = new MemoryRosters(association, candidates);

  @Override
  protected Rosters rosters() {
    return rosters;
  }

  @Override
  protected Candidates candidates() {
    return candidates;
  }

  @Override
  protected Trail trail() {
    return new MemoryTrail(association);
  }

  @Override
  protected Contacts contacts() {
    return new MemoryContacts(association);
  }
}
