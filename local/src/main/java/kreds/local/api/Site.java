package kreds.local.api;

/// Something that answers requests under a part of the address space.
@FunctionalInterface
public interface Site {
  /// Answers one request; called by many threads at once.
  Answer answer(Request request);
}
