package kreds.testing.contract;

import kreds.contact.Contacts;
import kreds.mail.Deliveries;
import kreds.mail.Mailings;
import kreds.testing.memory.MemoryAssociation;
import kreds.testing.memory.MemoryContacts;
import kreds.testing.memory.MemoryDeliveries;
import kreds.testing.memory.MemoryMailings;

final class MailingsInMemoryTest extends MailingsContract {
  private final MemoryAssociation association = new MemoryAssociation();
  private final Mailings mailings = new MemoryMailings(association);

  @Override
  protected Deliveries deliveries() {
    return new MemoryDeliveries(association);
  }

  @Override
  protected Contacts contacts() {
    return new MemoryContacts(association);
  }

  @Override
  protected Mailings mailings() {
    return mailings;
  }
}
