package kreds.testing.store;

import org.junit.jupiter.api.AfterEach;

/// What is common to all contracts: a store for each test, taken away afterwards.
public abstract class StoreContract {
  private final Store.Opened opened;

  protected StoreContract(Store store) {
    opened = store.open();
  }

  /// The ports of this test's store.
  protected Stored stored() {
    return opened.stored();
  }

  @AfterEach
  final void takeAway() {
    opened.close().run();
  }
}
