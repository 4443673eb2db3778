package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import kreds.audit.Auditing;
import kreds.aws.Settings;
import kreds.basics.Ids;
import kreds.basics.Tries;
import kreds.emaildistribution.writing.Writing;

/// What mailings work with besides: the writer of letters, identifiers, the time.
public record MailingContext(
    Settings settings, Writing writing, Ids ids, Tries tries, InstantSource clock) {

  Auditing auditing() {
    return new Auditing(ids, clock);
  }
}
