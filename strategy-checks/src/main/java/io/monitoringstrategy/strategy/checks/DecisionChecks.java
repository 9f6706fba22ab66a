package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.INFO;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.CriterionGroup;
import io.monitoringstrategy.tool.ranking.Prioritization;
import io.monitoringstrategy.tool.ranking.RandomIndex;
import io.monitoringstrategy.tool.selection.CriteriaTemplate;
import io.monitoringstrategy.tool.selection.SelectionGate;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.ToolId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a decision on tools was prepared so that it can be trusted. */
final class DecisionChecks {
  private static final double ROUNDING = 0.005;
  private static final double CONSISTENT = 0.10;
  private static final double USABLE = 0.20;

  static final Check<MonitoringStrategy> WEIGHTS_VALID = Check.each(
          "decision with weights", each(DecisionChecks::weights), Examined::path)
      .must(
          "have weights that are not negative and sum to 100 %, or are points from 0 to 10",
          Examined::isKept)
      .but(Examined::found)
      .because("weights that do not add up hide how much each criterion really counts")
      .fix("write each 'weight:' as its share of the whole, such as 40 %")
      .as("decision.weights-valid", ERROR);

  static final Check<MonitoringStrategy> CRITERIA_HAVE_DIRECTION = Check.each(
          "criterion", each(DecisionChecks::directions), Examined::path)
      .must("say benefit or cost", Examined::isKept)
      .but(Examined::found)
      .because("without a direction the dearest tool may win by its price")
      .fix("add 'direction: benefit' where more is better, else 'direction: cost'")
      .as("decision.criteria-have-direction", ERROR);

  static final Check<MonitoringStrategy> CRITERION_DISCRIMINATES = Check.each(
          "criterion with several scores", each(DecisionChecks::spread), Examined::path)
      .must("tell the candidates apart", Examined::isKept)
      .but(Examined::found)
      .because("a criterion in which all are alike takes weight from those that decide")
      .fix("score it more finely, or leave it out")
      .as("decision.criterion-discriminates", WARNING);

  static final Check<MonitoringStrategy> GROUPS_COVERED = Check.each(
          "decision with criteria", each(DecisionChecks::groups), Examined::path)
      .must("ask functional, non-functional, operational and business questions", Examined::isKept)
      .but(Examined::found)
      .because("a tool chosen by its features alone surprises those who run and pay it")
      .fix("add criteria of the missing groups; the template has five for each")
      .source("ISO/IEC 25010 and the total cost of ownership")
      .as("decision.groups-covered", INFO);

  static final Check<MonitoringStrategy> TOTAL_IS_THE_SUM = Check.each(
          "declared total", each(DecisionChecks::totals), Examined::path)
      .must("be the weighted sum of the scores", Examined::isKept)
      .but(Examined::found)
      .because("a total somebody typed is the number everybody quotes, right or wrong")
      .fix("correct the total, the weights or the scores")
      .as("decision.total-is-the-sum", WARNING);

  static final Check<MonitoringStrategy> CHOICE_NOT_DOMINATED = Check.each(
          "chosen tool", each(DecisionChecks::dominated), Examined::path)
      .must("not be dominated", Examined::isKept)
      .but(Examined::found)
      .because("no weights whatever can justify a tool that another one beats in everything")
      .fix("choose the other one, or add the criterion that speaks for this one")
      .source("Keeney and Raiffa: Decisions with Multiple Objectives (1976)")
      .as("decision.choice-not-dominated", WARNING);

  static final Check<MonitoringStrategy> CHOICE_IS_ROBUST = Check.each(
          "decision among several tools", each(DecisionChecks::robust), Examined::path)
      .must("have a winner by 10 % or a proof of concept", Examined::isKept)
      .but(Examined::found)
      .because("scores are opinions, and a lead smaller than their error is no lead")
      .fix(
          "try the best two on your own systems, and date it by 'proof-of-concept:' under 'because:'")
      .source(
          "Butler, Jia and Dyer: Simulation techniques for the sensitivity analysis of multi-criteria decision models (1997)")
      .as("decision.choice-is-robust", WARNING);

  static final Check<MonitoringStrategy> AHP_CONSISTENT = Check.each(
          "pairwise comparison", each(DecisionChecks::consistency), Consistency::path)
      .must("have a consistency ratio of 10 % at most", each -> each.ratio() <= CONSISTENT)
      .but(each -> "it is " + each.shown())
      .graver(ERROR, each -> each.ratio() > USABLE)
      .because("who prefers a to b, b to c and c to a gets weights that mean nothing")
      .fix("look at the three criteria that contradict each other most, and compare them again")
      .source("Saaty: The Analytic Hierarchy Process (1980)")
      .as("decision.ahp-consistent", WARNING);

  static final Check<MonitoringStrategy> METHODS_AGREE = Check.each(
          "decision among several tools", each(DecisionChecks::agreement), Examined::path)
      .must("have one winner by weighted sum, TOPSIS and VIKOR, or say why not", Examined::isKept)
      .but(Examined::found)
      .because("a winner that depends on the formula was chosen by the formula")
      .fix("add 'why:' under 'because:', or run a proof of concept")
      .as("decision.methods-agree", INFO);

  static final Check<MonitoringStrategy> NO_DOUBLE_COUNTING = Check.each(
          "pair of criteria", each(DecisionChecks::pairs), Examined::path)
      .must("not correlate above 95 %", Examined::isKept)
      .but(Examined::found)
      .because("two names for one property count it twice")
      .fix("join the two, or share one weight between them")
      .as("decision.no-double-counting", WARNING);

  static final Check<MonitoringStrategy> MUST_HAVES_MET = Check.each(
          "chosen tool", each(DecisionChecks::musts), Examined::path)
      .must("meet every must", Examined::isKept)
      .but(Examined::found)
      .because("what was a must yesterday and is missing today will be missed tomorrow")
      .fix("choose another tool, or say that it was no must")
      .as("decision.must-haves-met", ERROR);

  static final Check<MonitoringStrategy> GATES_PASSED = Check.each(
          "decision at a gate", each(DecisionChecks::gates), Examined::path)
      .must("have passed every gate before", Examined::isKept)
      .but(Examined::found)
      .because("a step that was left out comes back as a surprise after the purchase")
      .fix("pass the gate, and write its day under 'gates:'")
      .source(
          "Course notes on monitoring strategy and operations, part 2: choosing and integrating tools")
      .as("decision.gates-passed", WARNING);

  static final List<Check<MonitoringStrategy>> ALL = List.of(
      WEIGHTS_VALID,
      CRITERIA_HAVE_DIRECTION,
      CRITERION_DISCRIMINATES,
      GROUPS_COVERED,
      TOTAL_IS_THE_SUM,
      CHOICE_NOT_DOMINATED,
      CHOICE_IS_ROBUST,
      AHP_CONSISTENT,
      METHODS_AGREE,
      NO_DOUBLE_COUNTING,
      MUST_HAVES_MET,
      GATES_PASSED);

  private static final int MOST_POINTS = 10;

  private DecisionChecks() {}

  private static <E> Function<MonitoringStrategy, List<E>> each(
      Function<ToolDecision, Stream<E>> elements) {
    return strategy -> strategy.decisions().stream().flatMap(elements).toList();
  }

  /**
   * Weights up to 1 are shares of 1, others percent without the sign; whole points up to ten that do not
   * come near 100 are plain proportions, which anybody can add up.
   */
  private static Stream<Examined> weights(ToolDecision decision) {
    List<Criterion> criteria = decision.table().criteria();
    if (criteria.isEmpty() || criteria.stream().allMatch(each -> each.weight() == 1)) {
      return Stream.empty();
    }
    double sum = criteria.stream().mapToDouble(Criterion::weight).sum();
    List<String> negative = criteria.stream()
        .filter(each -> each.weight() < 0)
        .map(each -> each.id().value())
        .toList();
    boolean shares = criteria.stream().allMatch(each -> each.weight() <= 1);
    double whole = shares ? 1 : 100;
    boolean proportions = !shares
        && sum < whole / 2
        && criteria.stream().allMatch(each -> each.weight() <= MOST_POINTS && isWhole(each));
    return Stream.of(Examined.of(
        decision.path(),
        negative.isEmpty() && (proportions || isNear(sum, whole)),
        negative.isEmpty()
            ? "they sum to " + shown(100 * sum / whole) + " %"
            : "that of " + String.join(", ", negative) + " is negative"));
  }

  private static boolean isWhole(Criterion criterion) {
    return criterion.weight() == Math.rint(criterion.weight());
  }

  private static Stream<Examined> directions(ToolDecision decision) {
    return decision.table().criteria().stream()
        .map(each ->
            Examined.of(path(decision, each.id()), each.direction().isPresent(), "says neither"));
  }

  private static Stream<Examined> spread(ToolDecision decision) {
    return decision.table().criteria().stream()
        .filter(each -> scores(decision, each.id()).size() > 1)
        .map(each -> {
          List<Double> scores = scores(decision, each.id());
          return Examined.of(
              path(decision, each.id()),
              scores.stream().distinct().count() > 1,
              "every score is " + shown(scores.get(0)));
        });
  }

  private static Stream<Examined> groups(ToolDecision decision) {
    if (decision.table().criteria().isEmpty()) {
      return Stream.empty();
    }
    List<CriterionGroup> missing =
        CriteriaTemplate.missingGroups(decision.table().criteria());
    return Stream.of(Examined.of(
        decision.path(),
        missing.isEmpty(),
        "no criterion is "
            + missing.stream().map(CriterionGroup::label).collect(Collectors.joining(", "))));
  }

  private static Stream<Examined> totals(ToolDecision decision) {
    return decision.declaredTotals().entrySet().stream()
        .filter(entry -> decision.table().tools().contains(entry.getKey()))
        .map(entry -> total(decision, entry));
  }

  private static Examined total(ToolDecision decision, Map.Entry<ToolId, Double> declared) {
    double sum = 0;
    for (Criterion criterion : decision.table().criteria()) {
      sum += criterion.weight()
          * decision.table().score(declared.getKey(), criterion.id()).orElse(0.0);
    }
    double tolerance = ROUNDING * Math.max(1, Math.abs(sum));
    return Examined.of(
        decision.path() + "/declared-total/" + declared.getKey(),
        Math.abs(sum - declared.getValue()) <= tolerance,
        shown(declared.getValue()) + " is written and the sum is " + shown(sum));
  }

  private static Stream<Examined> dominated(ToolDecision decision) {
    return DecisionAnalysis.of(decision).stream()
        .flatMap(analysis -> decision.chosen().stream()
            .filter(analysis::isCompared)
            .map(chosen -> Examined.of(
                decision.path() + "/chosen",
                !analysis.dominated().containsKey(chosen),
                analysis.dominated().get(chosen) + " is nowhere worse and somewhere better")));
  }

  private static Stream<Examined> robust(ToolDecision decision) {
    boolean tried = decision.passed().containsKey(SelectionGate.PROOF_OF_CONCEPT);
    return DecisionAnalysis.of(decision).stream()
        .filter(DecisionAnalysis::hasRivals)
        .map(analysis -> Examined.of(
            decision.path(),
            tried || analysis.robustness().isClearWinner(),
            analysis.robustness().ranking().winner() + " leads by "
                + shown(100 * analysis.robustness().margin().orElse(0.0))
                + " % and nobody has tried it"));
  }

  /** The consistency ratio of a comparison that has one. */
  private record Consistency(String path, double ratio) {
    String shown() {
      return DecisionChecks.shown(ratio);
    }
  }

  private static Stream<Consistency> consistency(ToolDecision decision) {
    return decision.comparison().stream()
        .flatMap(comparison ->
            comparison
                .consistencyRatio(Prioritization.EIGENVECTOR, RandomIndex.SAATY_2005)
                .stream())
        .map(ratio -> new Consistency(decision.path() + "/ahp", ratio));
  }

  private static Stream<Examined> agreement(ToolDecision decision) {
    return DecisionAnalysis.of(decision).stream()
        .filter(DecisionAnalysis::hasRivals)
        .map(analysis -> Examined.of(
            decision.path(),
            analysis.threeWinners().values().stream().distinct().count() == 1
                || decision.record().why().isPresent(),
            analysis.threeWinners().entrySet().stream()
                .map(entry -> entry.getKey() + " names " + entry.getValue())
                .collect(Collectors.joining(", "))));
  }

  private static Stream<Examined> pairs(ToolDecision decision) {
    List<Examined> pairs = new ArrayList<>();
    List<Criterion> criteria = decision.table().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      for (int j = i + 1; j < criteria.size(); j++) {
        CriterionId one = criteria.get(i).id();
        CriterionId other = criteria.get(j).id();
        decision
            .table()
            .correlation(one, other)
            .ifPresent(r -> pairs.add(Examined.of(
                path(decision, one) + "+" + other,
                Math.abs(r) <= 0.95,
                "they correlate by " + shown(r))));
      }
    }
    return pairs.stream();
  }

  private static Stream<Examined> musts(ToolDecision decision) {
    return decision.chosen().stream()
        .filter(chosen -> decision.table().tools().contains(chosen))
        .map(chosen -> {
          List<CriterionId> missed = decision.table().vetoes().getOrDefault(chosen, List.of());
          return Examined.of(
              decision.path() + "/chosen",
              missed.isEmpty(),
              chosen + " misses "
                  + missed.stream().map(CriterionId::value).collect(Collectors.joining(", ")));
        });
  }

  private static Stream<Examined> gates(ToolDecision decision) {
    if (decision.gate().isEmpty() && decision.passed().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(Examined.of(
        decision.path(),
        decision.skipped().isEmpty(),
        "left out "
            + decision.skipped().stream()
                .map(SelectionGate::label)
                .collect(Collectors.joining(", "))));
  }

  private static List<Double> scores(ToolDecision decision, CriterionId criterion) {
    return decision.table().tools().stream()
        .flatMap(tool -> decision.table().score(tool, criterion).stream())
        .toList();
  }

  private static String path(ToolDecision decision, CriterionId criterion) {
    return decision.path() + "/" + criterion;
  }

  private static boolean isNear(double value, double expected) {
    return Math.abs(value - expected) <= ROUNDING * expected;
  }

  private static String shown(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
