package kreds.testing.contract;

import kreds.contact.Contacts;
import kreds.mail.Deliveries;
import kreds.testing.memory.MemoryAssociation;
import kreds.testing.memory.MemoryContacts;
import kreds.testing.memory.MemoryDeliveries;

final class DeliveriesInMemoryTest extends DeliveriesContract {
  private final MemoryAssociation association = new MemoryAssociation();

  @Override
  protected Deliveries deliveries() {
    return new MemoryDeliveries(association);
  }

  @Override
  protected Contacts contacts() {
    return new MemoryContacts(association);
  }
}
