package kreds.enrollment.question;

import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// A question with the person's own answer.
public record OwnQuestionJson(
    @Inlined QuestionJson question,
    @Means("Blank if there is none, or only one to what the question was before.") String answer,
    @Means("Whether an answer is awaited.") boolean awaited) {}
