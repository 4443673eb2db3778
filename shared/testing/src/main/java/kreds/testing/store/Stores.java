package kreds.testing.store;

import java.util.function.Supplier;
import java.util.stream.Stream;
import kreds.testing.aws.Cloud;
import kreds.testing.aws.Clouds;
import kreds.testing.memory.MemoryStore;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// Memory, DynamoDB Local, and whatever endpoint this machine has.
public final class Stores implements ArgumentsProvider {

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    var clouds = Clouds.all().stream().map(Stores::on);
    return Stream.concat(Stream.of(inMemory()), clouds).map(Arguments::of);
  }

  /// In memory.
  public static Store inMemory() {
    return new Named("in memory", () -> new Store.Opened(new MemoryStore().stored(), () -> {}));
  }

  private static Store on(Cloud cloud) {
    return new Named(
        "on " + cloud.name(),
        () -> {
          var aws = cloud.fresh();
          return new Store.Opened(Stored.on(aws), aws::close);
        });
  }

  private record Named(String name, Supplier<Store.Opened> opening) implements Store {
    @Override
    public Store.Opened open() {
      return opening.get();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
