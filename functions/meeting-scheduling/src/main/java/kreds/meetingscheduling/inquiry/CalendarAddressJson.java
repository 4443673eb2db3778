package kreds.meetingscheduling.inquiry;

import java.net.URI;
import kreds.web.api.Means;

/// At which address a person's own calendar is.
record CalendarAddressJson(
    @Means(
            "The meetings of all networks of that person, as a calendar to subscribe to. A secret:"
                + " who knows it sees them.")
        URI calendar) {}
