package kreds.enrollment.question;

/// What another participant has answered for the others to read.
public record SharedAnswerJson(String key, String answer) {}
