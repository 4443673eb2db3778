package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.budget.Amount;
import kreds.budget.EachPays;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotPrices;
import kreds.inquiry.BallotResult;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.link.LinkSubject;
import kreds.meeting.Balloting;
import kreds.outcome.Mistake;
import kreds.run.RunState;
import kreds.text.Language;
import kreds.text.Money;
import kreds.web.Visit;
import kreds.web.form.FieldError;
import org.jspecify.annotations.Nullable;

/// Puts a ballot into the reader's words.
record BallotViews(Visit visit, BallotLookup.Voter holder) {

  BallotView view(Set<String> chosen) {
    var description = holder.network().description();
    var isOpen = holder.asked().inquiry().isOpen(visit.now());
    return new BallotView(
        holder.attendee().person().name(),
        description.in(visit.language()).title(),
        visit.lang(description.languageFor(visit.language())),
        visit.text(isDatesAlone() ? "ballot.dates.title" : "ballot.title"),
        Integer.toString(holder.ballot().number()),
        isOpen ? open() : over(),
        isOpen,
        holder.own().isPresent(),
        notice(),
        false,
        parts(isOpen),
        isOpen ? prices() : List.of(),
        isOpen && !chosen.isEmpty() ? selection(chosen) : List.of(),
        visit.to(InquiryPage.previewing(visit, LinkSubject.OfBallot.LINK)),
        others(visit, holder),
        visit.to(
            visit.link(
                new LinkSubject.OfEnrollment(holder.roster().run().id(), holder.attendee().id()))));
  }

  private boolean isDatesAlone() {
    return holder.ballot().themes().isEmpty() && holder.ballot().speakers().isEmpty();
  }

  private String notice() {
    if (holder.own().isPresent()) {
      return visit.text("ballot.answered");
    }
    return holder.isTakenBack() ? visit.text("ballot.taken-back") : "";
  }

  /// The run's other ballots: a result is found again, and so is what is open.
  static List<BallotView.Other> others(Visit visit, BallotLookup.Voter holder) {
    return new Balloting(holder.run())
        .all().stream()
            .map(InquiryRecord::inquiry)
            .filter(each -> !each.id().equals(holder.asked().inquiry().id()))
            .map(each -> other(visit, holder, each))
            .toList();
  }

  private static BallotView.Other other(Visit visit, BallotLookup.Voter holder, Inquiry inquiry) {
    var ballot = Balloting.of(inquiry);
    var key = "ballot.other" + (ballot.isElection() ? ".election" : "");
    var page =
        new LinkSubject.OfBallot(inquiry.id().run(), holder.attendee().id(), ballot.number());
    return new BallotView.Other(
        visit.text(
            key + (inquiry.isOpen(visit.now()) ? ".open" : ".over"),
            "day",
            visit.dates().day(inquiry.closesAt())),
        visit.to(visit.link(page)));
  }

  /// Why nothing was counted: the network came to nothing, or its year was over before.
  static String uncounted(Visit visit, BallotLookup.Voter holder) {
    var isOff = holder.roster().run().state() == RunState.CANCELLED;
    return visit.text(isOff ? "ballot.uncounted" : "ballot.uncounted.over");
  }

  /// Where so few have voted that the counts would say how.
  static Optional<String> few(Visit visit, BallotResult result) {
    return result.answered() == 0 || result.isTelling()
        ? Optional.empty()
        : Optional.of(visit.text("ballot.few"));
  }

  /// How it is counted, of what there is to choose.
  private String rule() {
    if (!holder.ballot().speakers().isEmpty()) {
      return visit.text("ballot.rule");
    }
    return visit.text(isDatesAlone() ? "ballot.rule.dates" : "ballot.rule.themes");
  }

  /// What each field is called, for what is wrong with it.
  Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    holder.ballot().ids().forEach(id -> labels.put(id, label(id)));
    return labels;
  }

  /// What can be chosen, in words.
  String label(String id) {
    var ballot = holder.ballot();
    for (var theme : ballot.themes()) {
      if (theme.id().equals(id)) {
        return theme.title();
      }
    }
    for (var talk : ballot.speakers()) {
      if (talk.id().equals(id)) {
        return talk.said();
      }
    }
    return ballot.dates().stream()
        .filter(slot -> slot.id().equals(id))
        .map(this::when)
        .findFirst()
        .orElseThrow();
  }

  /// A choice that is too dear, with the figures.
  static FieldError tooDear(BallotLookup.Voter holder, String field, Response.Chosen reply) {
    var prices = holder.prices();
    var args = new HashMap<String, String>();
    put(args, "price", prices.carrying(reply.options()).now());
    put(args, "most", prices.most().orElseThrow());
    return new FieldError(field, BallotPrices.TOO_DEAR, args);
  }

  private static void put(Map<String, String> args, String name, Amount amount) {
    args.put(name, Money.plain(amount.oere()));
    for (var language : Language.values()) {
      args.put(Mistake.in(name, language), Money.kroner(language, amount.kronerUp()));
    }
  }

  private List<String> open() {
    var lines = new ArrayList<String>();
    lines.add(
        visit.text(
            isDatesAlone() ? "ballot.lead.dates" : "ballot.lead",
            "deadline",
            visit.dates().moment(holder.asked().inquiry().closesAt())));
    lines.add(rule());
    return lines;
  }

  private List<String> over() {
    var result = holder.result();
    if (result.isEmpty()) {
      return List.of(uncounted(visit, holder));
    }
    var lines = new ArrayList<String>();
    lines.add(turnout(visit, result.get()));
    effect(result.get()).ifPresent(lines::add);
    if (result.get().answered() > 0) {
      lines.add(rule());
    }
    few(visit, result.get()).ifPresent(lines::add);
    return lines;
  }

  /// How many have voted.
  static String turnout(Visit visit, BallotResult result) {
    return result.answered() == 0
        ? visit.text("ballot.over.none")
        : visit.text(
            "ballot.over",
            Map.of(
                "answered", Integer.toString(result.answered()),
                "asked", Integer.toString(result.asked())));
  }

  /// What becomes of the price, or that nothing was chosen; empty where the result itself says all.
  private Optional<String> effect(BallotResult result) {
    var isNothing = result.chosen().isEmpty();
    if (result.after().isNothing()) {
      return isNothing ? Optional.of(visit.text("ballot.over.nothing")) : Optional.empty();
    }
    return Optional.of(
        isNothing
            ? visit.text("ballot.effect.none", "price", money(result.after().now()))
            : changed(result));
  }

  private String changed(BallotResult result) {
    var before = money(result.before().now());
    var after = money(result.after().now());
    return before.equals(after)
        ? visit.text("ballot.effect.same", "price", after)
        : visit.text("ballot.effect", Map.of("before", before, "after", after));
  }

  private List<String> prices() {
    var prices = holder.prices();
    var lines = new ArrayList<String>();
    if (!holder.ballot().speakers().isEmpty()) {
      prices
          .basis()
          .asked()
          .ifPresent(set -> lines.add(visit.text("ballot.price.asked", "price", money(set))));
      lines.add(priced("ballot.price", prices.withoutSpeakers()));
      prices
          .most()
          .ifPresent(most -> lines.add(visit.text("ballot.price.most", "most", money(most))));
      if (!prices.basis().price().budget().terms().tariff().isFlat()) {
        lines.add(visit.text("ballot.price.tariff"));
      }
      lines.add(visit.text("ballot.price.rounded"));
    }
    return lines;
  }

  private List<String> selection(Set<String> chosen) {
    var lines = new ArrayList<String>();
    if (InquiryPage.isPreview(visit) && !isOwn(chosen)) {
      lines.add(visit.text("ballot.preview.unsent"));
    }
    if (!holder.ballot().speakers().isEmpty()) {
      var prices = holder.prices();
      lines.add(priced("ballot.selection", prices.carrying(chosen)));
      if (!prices.isInside(chosen)) {
        lines.add(visit.text("ballot.selection.over", "most", money(prices.most().orElseThrow())));
      }
    }
    return lines;
  }

  private boolean isOwn(Set<String> chosen) {
    return holder.own().filter(own -> own.options().equals(chosen)).isPresent();
  }

  /// What each pays with those of now and with the minimum; with one figure where that is all.
  /// Where a price is set, it is what the costs come to for each, and not what they pay.
  private String priced(String key, EachPays each) {
    var basis = holder.prices().basis();
    var isOne = basis.heads() == basis.minimum();
    return visit.text(
        key + (basis.asked().isPresent() ? ".set" : "") + (isOne ? ".one" : ".both"),
        Map.of(
            "price", money(each.now()),
            "heads", Integer.toString(basis.heads()),
            "other", money(each.atMinimum()),
            "minimum", Integer.toString(basis.minimum())));
  }

  private List<BallotView.Part> parts(boolean isOpen) {
    var ballot = holder.ballot();
    var staffs = visit.langOfStaff();
    var parts = new ArrayList<BallotView.Part>();
    add(
        parts,
        legend("ballot.themes", ballot.limits().themes(), isOpen),
        ballot.themes().stream().map(each -> choosable(each.id(), staffs, "")).toList());
    add(
        parts,
        legend("ballot.speakers", ballot.limits().speakers(), isOpen),
        ballot.speakers().stream().map(each -> choosable(each.id(), staffs, hint(each))).toList());
    add(
        parts,
        visit.text(isOpen ? "ballot.dates.any" : "ballot.dates"),
        ballot.dates().stream().map(each -> choosable(each.id(), null, "")).toList());
    return parts;
  }

  private static void add(
      List<BallotView.Part> parts, String legend, List<BallotView.Choosable> options) {
    if (!options.isEmpty()) {
      parts.add(new BallotView.Part(legend, options));
    }
  }

  private String legend(String key, int most, boolean isOpen) {
    if (!isOpen) {
      return visit.text(key);
    }
    return visit.count(key + ".most", most);
  }

  private BallotView.Choosable choosable(String id, @Nullable String lang, String hint) {
    var option = holder.result().map(result -> result.of(id));
    return new BallotView.Choosable(
        id,
        label(id),
        lang,
        hint,
        holder
            .result()
            .filter(BallotResult::isTelling)
            .map(result -> visit.count("ballot.votes", result.of(id).votes()))
            .orElse(""),
        option.filter(BallotResult.Option::chosen).isPresent(),
        holder.own().filter(own -> own.options().contains(id)).isPresent());
  }

  /// What a talk adds to the price, and to which theme it belongs.
  private String hint(Ballot.Talk talk) {
    var lines = new ArrayList<String>();
    Optional.of(talk.theme())
        .filter(theme -> !theme.isEmpty())
        .map(theme -> visit.text("ballot.of-theme", "theme", label(theme)))
        .ifPresent(lines::add);
    if (holder.asked().inquiry().isOpen(visit.now())) {
      lines.add(
          talk.fee().isZero()
              ? visit.text("ballot.free")
              : priced("ballot.adds", holder.prices().addedInKroner(talk)));
    }
    return String.join(" ", lines);
  }

  private String when(Slot slot) {
    return visit.dates().line(slot.start().instant(), slot.end().instant());
  }

  /// Whole kroner, rounded up as an estimate is.
  private String money(Amount amount) {
    return visit.kroner(amount.kronerUp());
  }
}
