package kreds.enrollment.seat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import kreds.id.Ids;
import kreds.id.RunId;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Fit;
import kreds.run.Party;

/// Makes an applicant of what somebody typed. The same address always means the same enrollment of
/// a run, whether there is one or not.
public record Applications(Ids ids) {

  /// The person's form for a run, at the moment of its arrival.
  public Applicant applicant(RunId run, Person person, String role, Instant arrivedAt) {
    return Applicant.arriving(idOf(run, person), run, person, role, arrivedAt);
  }

  /// Colleagues whom one post enrolls, in whatever order: the same again are the same party.
  Party party(Applicant first, List<Applicant> colleagues, Fit fit) {
    var all = new TreeSet<String>();
    all.add(first.id());
    for (var colleague : colleagues) {
      all.add(colleague.id());
    }
    return new Party(ids.of("g", all.toArray(String[]::new)), colleagues.size(), fit);
  }

  /// The identifier of that person's enrollment in a run.
  public String idOf(RunId run, Person person) {
    return idOf(run, person.address());
  }

  /// The identifier of that address's enrollment in a run.
  public String idOf(RunId run, EmailAddress address) {
    return Applicant.idOf(ids, run, address);
  }
}
