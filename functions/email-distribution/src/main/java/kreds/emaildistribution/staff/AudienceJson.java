package kreds.emaildistribution.staff;

import java.util.List;
import java.util.Optional;
import kreds.contact.MailList;
import kreds.mailing.Audience;
import kreds.mailing.Audience.Part;
import kreds.network.CandidateState;

/// Whom a mailing is for.
record AudienceJson(List<PartJson> include, List<PartJson> exclude, List<String> alreadyGot) {

  /// A part; only its own kind is there.
  record PartJson(
      Optional<String> candidates,
      Optional<CandidateState> state,
      Optional<String> participants,
      Optional<String> waiting,
      Optional<String> enrolled,
      Optional<MailList> list,
      Optional<String> address) {

    static PartJson of(Part part) {
      var no = Optional.<String>empty();
      var any = Optional.<CandidateState>empty();
      var none = Optional.<MailList>empty();
      return switch (part) {
        case Part.Candidates(var network, var state) ->
            new PartJson(Optional.of(network), state, no, no, no, none, no);
        case Part.Participants(var network) ->
            new PartJson(no, any, Optional.of(network), no, no, none, no);
        case Part.Waiting(var network) ->
            new PartJson(no, any, no, Optional.of(network), no, none, no);
        case Part.Enrolled(var network) ->
            new PartJson(no, any, no, no, Optional.of(network), none, no);
        case Part.Subscribers _ ->
            new PartJson(no, any, no, no, no, Optional.of(MailList.NEWSLETTER), no);
        case Part.Address(var address) ->
            new PartJson(no, any, no, no, no, none, Optional.of(address.value()));
      };
    }
  }

  static AudienceJson of(Audience audience) {
    return new AudienceJson(
        parts(audience.include()), parts(audience.exclude()), audience.alreadyGot());
  }

  private static List<PartJson> parts(List<Part> parts) {
    return parts.stream().map(PartJson::of).toList();
  }
}
