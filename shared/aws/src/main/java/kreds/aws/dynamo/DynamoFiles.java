package kreds.aws.dynamo;

import java.util.List;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.id.RunId;

/// What is known of files, on DynamoDB.
public final class DynamoFiles implements SharedFiles {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoFiles(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public MeetingFiles of(RunId run, String meeting) {
    var sort = FileItems.sort(run, meeting);
    var rows = dynamo.between(tables.meetings(), run.network(), sort, sort + "~");
    return new MeetingFiles(run, meeting, rows.stream().map(FileItems::fromItem).toList());
  }

  @Override
  public List<SharedFile> ofNetwork(String network) {
    var rows = dynamo.between(tables.meetings(), network, FileItems.ALL, FileItems.ALL + "~");
    return rows.stream().map(FileItems::fromItem).toList();
  }
}
