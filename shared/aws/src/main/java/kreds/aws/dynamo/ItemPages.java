package kreds.aws.dynamo;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// The rows of a query, each page read when those before it are gone through. It stands apart,
/// since most queries are read whole, and need none of the classes of a stream.
final class ItemPages {
  private final QueryRequest.Builder request;
  private final Function<QueryRequest.Builder, QueryResponse> read;

  private ItemPages(
      QueryRequest.Builder request, Function<QueryRequest.Builder, QueryResponse> read) {
    this.request = request;
    this.read = read;
  }

  static Stream<Item> of(
      QueryRequest.Builder request, Function<QueryRequest.Builder, QueryResponse> read) {
    var pages = new ItemPages(request, read);
    return Stream.iterate(Optional.of(read.apply(request)), Optional::isPresent, pages::next)
        .flatMap(Optional::stream)
        .flatMap(page -> Dynamo.items(page.items()).stream());
  }

  private Optional<QueryResponse> next(Optional<QueryResponse> before) {
    return before
        .filter(QueryResponse::hasLastEvaluatedKey)
        .map(page -> read.apply(request.exclusiveStartKey(page.lastEvaluatedKey())));
  }
}
