package kreds.testing.contract;

import kreds.audit.Trail;
import kreds.meeting.Meetings;
import kreds.network.Rosters;
import kreds.testing.memory.MemoryAssociation;
import kreds.testing.memory.MemoryCandidates;
import kreds.testing.memory.MemoryMeetings;
import kreds.testing.memory.MemoryRosters;
import kreds.testing.memory.MemoryTrail;

final class MeetingsInMemoryTest extends MeetingsContract {
  private final MemoryAssociation association = new MemoryAssociation();
  private final MemoryRosters rosters =
      new MemoryRosters(association, new MemoryCandidates(association));
  private final Meetings meetings = new MemoryMeetings(association, rosters);

  @Override
  protected Meetings meetings() {
    return meetings;
  }

  @Override
  protected Rosters rosters() {
    return rosters;
  }

  @Override
  protected Trail trail() {
    return new MemoryTrail(association);
  }
}
