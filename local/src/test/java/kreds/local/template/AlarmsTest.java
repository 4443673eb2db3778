package kreds.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kreds.aws.Figure;
import kreds.aws.Log;
import org.junit.jupiter.api.Test;

/// Somebody hears of what goes wrong (O2), and of nothing at the first deployment.
final class AlarmsTest {
  private static final String FUNCTION = "AWS::Serverless::Function";
  private static final Pattern METRIC = Pattern.compile("MetricName=([A-Za-z0-9.]+)");

  private final Resources resources = Resources.ofTheProject();

  @Test
  void everyAlarmIsHeardAndOneAloneRingsBecauseNothingIsMeasured() {
    for (var alarm : alarms().entrySet()) {
      var text = alarm.getValue().toString();
      var silence = alarm.getKey().equals("MailStandsStillAlarm") ? "breaching" : "notBreaching";
      assertThat(text).as(alarm.getKey()).contains("AlarmActions=[Alarms]");
      assertThat(text).as(alarm.getKey()).contains("TreatMissingData=" + silence + ",");
      assertThat(text).as(alarm.getKey()).contains("AlarmDescription=");
    }
  }

  @Test
  void whatWeMeasureOurselvesIsWatchedUnderTheNameThatWeGiveIt() {
    var watched = new TreeSet<String>();
    for (var alarm : alarms().values()) {
      var text = alarm.toString();
      if (text.contains("Namespace=" + Log.NAMESPACE)) {
        METRIC.matcher(text).results().forEach(found -> watched.add(found.group(1)));
      }
    }
    assertThat(watched)
        .containsExactlyInAnyOrder(
            Figure.FAULTS.title(),
            Figure.ROUNDS.title(),
            Figure.OLDEST_DUE_LETTER.title(),
            Figure.ACCOUNT_TROUBLES.title(),
            Figure.FORMS_OVER_LIMIT.title(),
            Figure.MISSED_LETTERS.title());
  }

  @Test
  void mailThatStandsStillForHalfAnHourIsHeardOf() {
    var text = named("MailStandsStillAlarm");
    assertThat(text).contains("Threshold=1800", "Statistic=Maximum", "Value=EmailDistribution}");
    assertThat(text).as("what is not told is not well").contains("TreatMissingData=breaching");
  }

  /// A round that never comes fails at nothing. Three of them are told fifteen times in five
  /// minutes, a minute more or less, two ten times; a new stack has no quarter of an hour yet.
  @Test
  void aRoundThatDoesNotComeIsHeardOf() {
    var text = named("RoundsAlarm");
    for (var function : resources.of(FUNCTION).keySet()) {
      if (!function.equals("EmailDistribution")) {
        assertThat(text).contains("Value=" + function + "}");
      }
    }
    assertThat(text)
        .contains(
            "SUM(METRICS())",
            "Stat=Sum",
            "Period=300",
            "EvaluationPeriods=3",
            "ComparisonOperator=LessThanThreshold",
            "Threshold=12,");
  }

  @Test
  void faultsAndThrottlesOfEachFunctionAreHeardOf() {
    for (var alarm : List.of("FaultsAlarm", "ThrottlesAlarm")) {
      for (var function : resources.of(FUNCTION).keySet()) {
        assertThat(named(alarm)).contains("Value=" + function + "}");
      }
      assertThat(named(alarm)).contains("SUM(METRICS())", "Threshold=1");
    }
  }

  @Test
  void everyFormThatWasThankedForAndNotTakenIsHeardOfSinceItMayBeAPersons() {
    assertThat(named("FloodAlarm"))
        .contains(
            "SUM(METRICS())",
            "Value=ProposalIntake}",
            "Value=Enrollment}",
            "Stat=Sum",
            "ComparisonOperator=GreaterThanOrEqualToThreshold",
            "Threshold=1,");
  }

  @Test
  void errorPagesBouncesAndComplaintsAreHeardOf() {
    assertThat(named("ErrorPagesAlarm"))
        .contains("Namespace=AWS/ApiGateway", "MetricName=5xx", "Name=ApiId", "Threshold=1");
    assertThat(named("BounceRateAlarm"))
        .contains("Namespace=AWS/SES", "Reputation.BounceRate", "Threshold=0.04");
    assertThat(named("ComplaintRateAlarm"))
        .contains("Namespace=AWS/SES", "Reputation.ComplaintRate", "Threshold=" + 0.0008);
  }

  private String named(String name) {
    return alarms().getOrDefault(name, Map.of()).toString();
  }

  private Map<String, Map<String, Object>> alarms() {
    return resources.of("AWS::CloudWatch::Alarm");
  }
}
