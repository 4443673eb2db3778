package kreds.emaildistribution.writing;

import java.util.Map;
import kreds.delivery.LetterKind;
import kreds.link.LinkSubject;

/// Letters to and about proposers.
final class ProposalSamples {
  private ProposalSamples() {}

  static void into(SampleTable all) {
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE), Samples.page(new LinkSubject.OfProposal("p-7k2m4x"))),
        LetterKind.PROPOSAL_RECEIPT,
        LetterKind.PROPOSAL_LINK);
    all.put(new SampleLetter(Map.of("title", Samples.TITLE)), LetterKind.PROPOSAL_JOINED);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "message",
                "Vi har gjort titlen kortere.\nHvad siger du til den?"),
            Samples.page(new LinkSubject.OfProposal("p-7k2m4x"))),
        LetterKind.PROPOSAL_APPROVAL);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "message",
                "Vi har fundet to oplægsholdere.\nHvem vil du helst?"),
            Samples.page(new LinkSubject.OfProposal("p-7k2m4x"))),
        LetterKind.PROPOSAL_ANSWER);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "reason",
                "Emnet dækkes af netværket Genanvendelse af plast.")),
        LetterKind.PROPOSAL_DECLINED);
    all.put(
        new SampleLetter(
            Map.of("title", Samples.TITLE, "other", "Mad og plast"),
            Samples.page(new LinkSubject.OfProposal("p-7k2m4x"))),
        LetterKind.PROPOSAL_MERGED,
        LetterKind.PROPOSAL_CARRIES_ON);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "other", "Mad og plast",
                "network", Samples.NETWORK,
                "opening", "later",
                "opens", "2027-02-01")),
        LetterKind.PROPOSAL_MERGED_PUBLISHED);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "other",
                "Mad og plast",
                "reason",
                "Emnet dækkes af et andet netværk.")),
        LetterKind.PROPOSAL_MERGED_DECLINED);
    all.put(
        new SampleLetter(
            Map.of(
                "title",
                Samples.TITLE,
                "network",
                Samples.NETWORK,
                "opening",
                "later",
                "opens",
                "2027-02-01")),
        LetterKind.PROPOSAL_PUBLISHED);
    all.put(
        new SampleLetter(
            Map.of(
                "title", Samples.TITLE,
                "proposal", "p-7k2m4x",
                "news", "arrived",
                "who", "Karen Ærøskov\nSjællands Plast A/S",
                "text", "Vi mangler et sted at tale om det.\n\nMyndighederne kommer gerne.",
                "forWhom", "Kvalitetsansvarlige",
                "address", "karen@example.dk",
                "reads", "en",
                "event",
                    Samples.event("proposal-intake", "show-proposal", "proposal", "p-7k2m4x"))),
        LetterKind.PROPOSAL_NEWS);
  }
}
