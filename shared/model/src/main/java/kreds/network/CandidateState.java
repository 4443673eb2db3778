package kreds.network;

/// How far it has come with a candidate: named → invited → accepted | declined. *Enrolled* is read
/// off the roster, so that two places cannot say different things.
public enum CandidateState {
  NAMED,
  INVITED,
  ACCEPTED,
  DECLINED
}
