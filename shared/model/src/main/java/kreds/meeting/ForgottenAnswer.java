package kreds.meeting;

import java.util.Optional;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryId;

/// What somebody has answered who is forgotten.
///
/// @param left what is left of it; nothing where it goes altogether
public record ForgottenAnswer(InquiryId inquiry, Answer before, Optional<Answer> left) {}
