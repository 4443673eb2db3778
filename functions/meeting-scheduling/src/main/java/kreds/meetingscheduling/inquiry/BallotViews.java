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
import kreds.inquiry.BallotTopic;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.outcome.Mistake;
import kreds.text.Language;
import kreds.text.Money;
import kreds.web.Visit;
import kreds.web.form.FieldError;
import org.jspecify.annotations.Nullable;

/// Puts a ballot on meetings into the reader's words.
record BallotViews(Visit visit, BallotLookup.Voter holder) implements BallotWords {

  @Override
  public String title() {
    return visit.text(isDatesAlone() ? "ballot.dates.title" : "ballot.title");
  }

  private boolean isDatesAlone() {
    return holder.ballot().about() == BallotTopic.DATES;
  }

  @Override
  public boolean stands() {
    return false;
  }

  @Override
  public String notice() {
    if (holder.own().isPresent()) {
      return visit.text("ballot.answered");
    }
    return holder.isTakenBack() ? visit.text("ballot.taken-back") : "";
  }

  /// How it is counted, of what there is to choose.
  private String rule() {
    return switch (holder.ballot().about()) {
      case THEMES -> visit.text("ballot.rule.themes");
      case DATES -> visit.text("ballot.rule.dates");
      case MEETINGS, POSTS, CONTACT, DEPUTY -> visit.text("ballot.rule");
    };
  }

  @Override
  public List<String> said(Response.Chosen answered) {
    return holder.ballot().ids().stream()
        .filter(answered.options()::contains)
        .map(this::label)
        .toList();
  }

  @Override
  public Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    holder.ballot().ids().forEach(id -> labels.put(id, label(id)));
    return labels;
  }

  /// What can be chosen, in words.
  private String label(String id) {
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

  @Override
  public List<String> open() {
    var lines = new ArrayList<String>();
    lines.add(
        visit.text(
            isDatesAlone() ? "ballot.lead.dates" : "ballot.lead",
            "deadline",
            visit.dates().moment(holder.asked().inquiry().closesAt())));
    lines.add(rule());
    return lines;
  }

  @Override
  public List<String> over(BallotResult result) {
    var lines = new ArrayList<String>();
    lines.add(BallotWords.turnout(visit, result));
    effect(result).ifPresent(lines::add);
    if (result.answered() > 0) {
      lines.add(rule());
    }
    BallotWords.few(visit, result).ifPresent(lines::add);
    return lines;
  }

  /// What becomes of the price, or that nothing was chosen; empty where the result itself says all.
  private Optional<String> effect(BallotResult result) {
    var isNothing = result.chosen().isEmpty();
    if (result.after().isNothing()) {
      return isNothing ? Optional.of(visit.text("ballot.over.nothing")) : Optional.empty();
    }
    var said =
        isNothing
            ? visit.text("ballot.effect.none", "price", money(result.after().now()))
            : changed(result);
    return Optional.of(
        result.after().mixed() ? said + " " + visit.text("ballot.effect.mixed") : said);
  }

  private String changed(BallotResult result) {
    var before = money(result.before().now());
    var after = money(result.after().now());
    return before.equals(after)
        ? visit.text("ballot.effect.same", "price", after)
        : visit.text("ballot.effect", Map.of("before", before, "after", after));
  }

  @Override
  public List<String> prices() {
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
      var tariff = prices.basis().price().budget().terms().tariff();
      if (!tariff.isFlat()) {
        lines.add(
            visit.text(
                "ballot.price.tariff",
                Map.of(
                    "other", Integer.toString(tariff.nonMemberPercent()),
                    "second", Integer.toString(tariff.secondSeatPercent()))));
      }
      lines.add(visit.text("ballot.price.rounded"));
    }
    return lines;
  }

  @Override
  public List<String> selection(Set<String> chosen) {
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

  @Override
  public List<BallotView.Part> parts(boolean isOpen) {
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
