package kreds.aws.dynamo;

import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.meeting.Meeting;
import kreds.meeting.SpeakerState;
import kreds.meeting.Team;
import kreds.meeting.TeamMember;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.text.Language;

/// Host, facilitator and speakers: each a row under the meeting, since a row names one person.
final class TeamItems {
  private static final String PEOPLE = "#PERSON#";

  private TeamItems() {}

  static boolean isMember(Item item) {
    return item.required("sk").contains(PEOPLE);
  }

  static String sort(Meeting meeting, TeamMember member) {
    return MeetingItems.sort(meeting.run(), meeting.id()) + PEOPLE + member.id();
  }

  static Item toItem(Meeting meeting, TeamMember member) {
    var item =
        Item.empty()
            .put("pk", meeting.network())
            .put("sk", sort(meeting, member))
            .put("id", member.id())
            .put("post", member.role())
            .put("number", member.number())
            .put("name", member.name())
            .put("company", member.company().name())
            .put("person", member.address().map(EmailAddress::value).orElse(""))
            .put("language", member.language())
            .putTexts("formerly", member.formerly());
    return member.state() == SpeakerState.SET ? item : item.put("state", member.state());
  }

  static TeamMember fromItem(Item item) {
    return new TeamMember(
        item.required("id"),
        item.constant("post", Attendee.Role.class),
        item.whole("number"),
        item.required("name"),
        Company.of(item.text("company")),
        item.has("person")
            ? Optional.of(new EmailAddress(item.required("person")))
            : Optional.empty(),
        item.constant("language", Language.class),
        item.has("state") ? item.constant("state", SpeakerState.class) : SpeakerState.SET,
        item.texts("formerly"));
  }

  static Team team(List<Item> rows) {
    return new Team(rows.stream().filter(TeamItems::isMember).map(TeamItems::fromItem).toList());
  }
}
