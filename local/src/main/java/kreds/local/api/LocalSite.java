package kreds.local.api;

/// Something that answers requests under a part of the address space.
@FunctionalInterface
public interface LocalSite {
  /// Answers one request; called by many threads at once.
  HttpAnswer answer(Request request);
}
