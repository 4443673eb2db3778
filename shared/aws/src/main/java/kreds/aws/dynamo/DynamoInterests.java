package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.interest.Interest;
import kreds.interest.Interests;

/// Who is interested in networks, on DynamoDB.
public final class DynamoInterests implements Interests {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoInterests(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Interest> of(String network, String id) {
    return dynamo
        .get(tables.networks(), network, InterestItems.sort(id))
        .map(InterestItems::fromItem);
  }

  @Override
  public List<Interest> ofNetwork(String network) {
    var found = new ArrayList<Interest>();
    for (var row :
        dynamo.between(
            tables.networks(), network, InterestItems.sort(""), InterestItems.sort("~"))) {
      found.add(InterestItems.fromItem(row));
    }
    return found;
  }
}
