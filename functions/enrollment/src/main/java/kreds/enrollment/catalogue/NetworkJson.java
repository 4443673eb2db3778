package kreds.enrollment.catalogue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kreds.enrollment.question.QuestionJson;
import kreds.network.Description;
import kreds.run.NetworkRun;
import kreds.text.Language;
import kreds.web.Visit;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// A network as programs read it: the same that its page shows. No fee, no name of who takes part.
public record NetworkJson(
    @Inlined NetworkBriefJson brief,
    List<String> topics,
    List<SuggestedSpeakerJson> speakers,
    @Means("What the form asks beside who comes.") List<QuestionJson> questions,
    @Means("Where the form is posted.") URI enroll,
    @Means("Where it is posted that somebody is interested, before it opens.") URI interest,
    @Means("Its meetings as a calendar to subscribe to.") URI calendar) {

  /// Who might speak.
  record SuggestedSpeakerJson(String name, String subject) {}

  /// Of that network, in the visitor's language.
  public static NetworkJson of(Visit visit, NetworkRun network) {
    var description = network.network().description();
    return new NetworkJson(
        NetworkBriefJson.of(visit, network),
        description.in(visit.language()).topics(),
        speakers(description),
        questions(network, visit.language()),
        URI.create(visit.url(visit.to("/networks/" + network.id() + "/enrollments"))),
        URI.create(visit.url(visit.to("/networks/" + network.id() + "/interest"))),
        URI.create(visit.url(visit.to(NetworkView.calendar(network)))));
  }

  private static List<QuestionJson> questions(NetworkRun network, Language language) {
    var questions = network.run().questions();
    return questions.isEmpty() ? List.of() : QuestionJson.all(questions, language);
  }

  private static List<SuggestedSpeakerJson> speakers(Description description) {
    var speakers = new ArrayList<SuggestedSpeakerJson>();
    for (var speaker : description.speakers()) {
      speakers.add(new SuggestedSpeakerJson(speaker.name(), speaker.subject()));
    }
    return speakers;
  }
}
