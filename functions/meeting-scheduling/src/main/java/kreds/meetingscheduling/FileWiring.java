package kreds.meetingscheduling;

import kreds.aws.StoredObject;
import kreds.aws.dynamo.DynamoFiles;
import kreds.aws.s3.S3Bucket;
import kreds.aws.s3.S3Files;
import kreds.file.FileStorage;
import kreds.file.SharedFiles;
import kreds.meeting.Meetings;
import kreds.meetingscheduling.file.FileCommands;
import kreds.meetingscheduling.file.SharingFiles;
import kreds.meetingscheduling.file.UploadPage;
import kreds.meetingscheduling.inquiry.MinutesFiles;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.staff.Commands;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/// Puts together what files need, once somebody asks for one: apart, so that an answer to a poll
/// loads nothing of it.
record FileWiring(
    FunctionContext context,
    Meetings meetings,
    RunMeetingsLookup lookup,
    AwsCredentialsProvider credentials) {

  /// Where staff send one.
  Routes open(Routes routes) {
    return new UploadPage(meetings, files(), storage()).on(routes);
  }

  /// With these commands.
  Commands add(Commands commands) {
    return new FileCommands(sharing(), context.links()).add(commands);
  }

  /// Hears that one has come.
  void arrived(StoredObject object) {
    sharing().arrived(object.key(), object.etag(), object.size(), object.at());
  }

  /// Those that stand beside minutes.
  MinutesFiles besideMinutes() {
    return new MinutesFiles(files(), storage());
  }

  /// What is known of them.
  SharedFiles files() {
    return new DynamoFiles(context.dynamo(), context.tables());
  }

  private SharingFiles sharing() {
    return new SharingFiles(lookup, files(), storage(), context.changing(), context.clock());
  }

  private FileStorage storage() {
    return new S3Files(S3Bucket.of(context.settings()), credentials);
  }
}
