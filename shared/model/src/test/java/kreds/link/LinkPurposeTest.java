package kreds.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What a personal link is good for.
final class LinkPurposeTest {

  @Test
  void whatStaffHaveJustOrderedHoldsForAnHourAndWhatPeopleGetForMonths() {
    var ofStaff = Arrays.stream(LinkPurpose.values()).filter(LinkPurpose::isOfStaff).toList();

    assertThat(ofStaff)
        .containsExactly(LinkPurpose.LIST, LinkPurpose.BUDGET, LinkPurpose.FILE)
        .allMatch(each -> each.validFor().equals(Duration.ofHours(1)));
    assertThat(LinkPurpose.values())
        .filteredOn(each -> !each.isOfStaff() && each != LinkPurpose.NEWSLETTER)
        .allMatch(each -> each.validFor().compareTo(Duration.ofDays(120)) >= 0);
    assertThat(LinkPurpose.NEWSLETTER.validFor())
        .as("what nobody confirms is void")
        .isEqualTo(Duration.ofDays(14));
  }
}
