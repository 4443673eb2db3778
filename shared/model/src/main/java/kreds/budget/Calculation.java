package kreds.budget;

/// What staff have set in place of an estimate: each cost by its name, and what they have decided
/// beside.
public record Calculation(Costs costs, Terms terms) {}
