package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.inquiry.Rating;
import kreds.meeting.EvaluationResult;
import kreds.web.api.Means;

/// What the evaluation of a meeting has come to.
///
/// @param asked how many were asked
/// @param answered how many have answered
record EvaluationResultJson(
    int asked,
    int answered,
    @Means("Of the whole, from 1 to 5; absent where fewer than three have answered.")
        Optional<Double> average) {

  static EvaluationResultJson of(EvaluationResult result) {
    return new EvaluationResultJson(
        result.asked(), result.answered(), result.whole().map(Rating::tenths));
  }
}
