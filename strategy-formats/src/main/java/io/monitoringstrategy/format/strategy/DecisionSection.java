package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.CriterionGroup;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Direction;
import io.monitoringstrategy.tool.ranking.MustHave;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.ranking.RankingMethod;
import io.monitoringstrategy.tool.selection.DecisionRecord;
import io.monitoringstrategy.tool.selection.SelectionGate;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.DecisionId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The key {@code decisions} of {@code tools}: criteria, candidates, gates and what was decided. */
final class DecisionSection {
  private static final String PROOF = SelectionGate.PROOF_OF_CONCEPT.label();

  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  DecisionSection(Places places) {
    this.places = places;
  }

  List<ToolDecision> read(YamlMap tools) {
    places.putSection("decisions", tools);
    return tools.records("decisions", this::decision);
  }

  private Optional<ToolDecision> decision(YamlMap map) {
    Optional<DecisionId> id = ids.read(map, DecisionId::of);
    Optional<SelectionGate> gate = map.optional("gate", SelectionGate::parse);
    Optional<RankingMethod> method = map.map("method").flatMap(DecisionSection::method);
    List<Criterion> criteria = map.records("criteria", each -> criterion(each, id));
    Map<ToolId, Map<CriterionId, Double>> scores = scores(map);
    Optional<ToolId> chosen = map.optional("chosen", ToolId::of);
    Map<SelectionGate, LocalDate> passed = passed(map);
    Optional<DecisionRecord> record =
        map.map("because").flatMap(because -> because(because, passed));
    Map<ToolId, Double> totals =
        map.map("declared-total").map(declared -> numbers(declared, ToolId::of)).orElse(Map.of());
    var comparison = new ComparisonSection().read(map);
    id.ifPresent(name -> places.putMap(
        name.path(), map, "gate", "method", "chosen", "because", "declared-total", "ahp"));
    return map.build(() -> {
      ToolDecision.Builder decision = ToolDecision.builder(id.orElseThrow())
          .gate(gate)
          .table(DecisionTable.builder()
              .addAllCriteria(criteria)
              .putAllScores(scores)
              .build())
          .putAllPassed(passed)
          .putAllDeclaredTotals(totals)
          .comparison(comparison)
          .chosen(chosen);
      method.ifPresent(decision::method);
      record.ifPresent(decision::record);
      return decision.build();
    });
  }

  private static Optional<RankingMethod> method(YamlMap map) {
    Optional<Normalization> normalization = map.optional("normalization", Normalization::parse);
    Optional<RankingMethod> method =
        map.required("rank", label -> RankingMethod.parse(label, normalization));
    return map.build(method::orElseThrow);
  }

  private static Map<ToolId, Map<CriterionId, Double>> scores(YamlMap map) {
    Map<ToolId, Map<CriterionId, Double>> scores = new LinkedHashMap<>();
    map.map("candidates").ifPresent(candidates -> {
      for (YamlEntry entry : candidates.entries()) {
        Optional<ToolId> tool = entry.key().parse("candidate", ToolId::of);
        if (entry.value() instanceof YamlMap given) {
          tool.ifPresent(name -> scores.put(name, numbers(given, CriterionId::of)));
        } else {
          entry.value().reject("a candidate must be a map of scores such as {run-cost: 900}");
        }
      }
    });
    return scores;
  }

  private Optional<Criterion> criterion(YamlMap map, Optional<DecisionId> decision) {
    Optional<CriterionId> id = map.required("id", CriterionId::of);
    Optional<CriterionGroup> group = map.optional("group", CriterionGroup::parse);
    Optional<Double> weight = map.optional("weight", NumberText::share);
    Optional<Direction> direction = map.optional("direction", Direction::parse);
    Optional<MustHave> must = map.optional("must", MustHave::parse);
    decision.ifPresent(name -> id.ifPresent(
        criterion -> places.putMap(name.path() + "/" + criterion, map, "weight", "direction")));
    return map.build(() -> {
      Criterion.Builder criterion =
          Criterion.builder(id.orElseThrow()).group(group).direction(direction).must(must);
      weight.ifPresent(criterion::weight);
      return criterion.build();
    });
  }

  /** The key {@code gates}, {@code {requirements: 2026-03-01, market-survey: 2026-03-20}}. */
  private static Map<SelectionGate, LocalDate> passed(YamlMap map) {
    Map<SelectionGate, LocalDate> passed = new EnumMap<>(SelectionGate.class);
    map.map("gates").ifPresent(gates -> {
      for (YamlEntry entry : gates.entries()) {
        Optional<SelectionGate> gate = entry.key().parse("gate", SelectionGate::parse);
        if (entry.value() instanceof YamlText day) {
          day.parse("day", YamlScalar::date)
              .ifPresent(date -> gate.ifPresent(known -> passed.put(known, date)));
        } else {
          entry.value().reject("a gate must have the day it was passed, such as 2026-03-01");
        }
      }
    });
    return passed;
  }

  private static Optional<DecisionRecord> because(
      YamlMap map, Map<SelectionGate, LocalDate> passed) {
    map.optional(PROOF, YamlScalar::date)
        .ifPresent(day -> passed.put(SelectionGate.PROOF_OF_CONCEPT, day));
    Optional<TeamId> by = map.optional("decided-by", TeamId::of);
    Optional<LocalDate> day = map.optional("decided-on", YamlScalar::date);
    Optional<String> why = map.optionalText("why");
    Map<ToolId, String> rejected = new LinkedHashMap<>();
    map.map("rejected").ifPresent(all -> {
      for (YamlEntry entry : all.entries()) {
        Optional<ToolId> tool = entry.key().parse("rejected tool", ToolId::of);
        if (entry.value() instanceof YamlText reason) {
          tool.ifPresent(name -> rejected.put(name, reason.value()));
        } else {
          entry.value().reject("a rejected tool must have a reason");
        }
      }
    });
    return map.build(() -> DecisionRecord.builder()
        .decidedBy(by)
        .decidedOn(day)
        .why(why)
        .putAllRejected(rejected)
        .build());
  }

  /** A map of names to numbers. */
  private static <K> Map<K, Double> numbers(YamlMap map, Function<String, K> parse) {
    Map<K, Double> numbers = new LinkedHashMap<>();
    for (YamlEntry entry : map.entries()) {
      Optional<K> key = entry.key().parse("name", parse);
      if (entry.value() instanceof YamlText number) {
        if (!number.isNothing()) {
          number
              .parse(entry.key().value(), NumberText::number)
              .ifPresent(value -> key.ifPresent(name -> numbers.put(name, value)));
        }
      } else {
        entry.value().reject(entry.key().value() + " must be a number");
      }
    }
    return numbers;
  }

  static List<Fields> write(List<ToolDecision> decisions) {
    return decisions.stream().map(DecisionSection::write).toList();
  }

  private static Fields write(ToolDecision decision) {
    Fields gates = Fields.byName();
    decision.passed().forEach((gate, day) -> gates.put(gate.label(), day));
    Fields candidates = Fields.byName();
    decision
        .table()
        .scores()
        .forEach((tool, scores) -> candidates.put(tool.value(), (Object) numbers(scores)));
    return new Fields()
        .put("id", decision.id())
        .put("gate", decision.gate().map(SelectionGate::label))
        .put(
            "method",
            new Fields()
                .put("rank", decision.method().label())
                .put("normalization", decision.method().normalization().map(Normalization::label)))
        .put(
            "criteria",
            decision.table().criteria().stream().map(DecisionSection::write).toList())
        .put("candidates", candidates)
        .put("ahp", decision.comparison().map(ComparisonSection::write).orElse(List.of()))
        .put("gates", gates)
        .put("declared-total", numbers(decision.declaredTotals()))
        .put("chosen", decision.chosen())
        .put("because", write(decision.record()));
  }

  private static Fields write(Criterion criterion) {
    return new Fields()
        .put("id", criterion.id())
        .put("group", criterion.group().map(CriterionGroup::label))
        .put("weight", criterion.weight())
        .put("direction", criterion.direction().map(Direction::label))
        .put("must", criterion.must());
  }

  private static Fields write(DecisionRecord record) {
    Fields rejected = Fields.byName();
    record.rejected().forEach((tool, why) -> rejected.put(tool.value(), why));
    return new Fields()
        .put("decided-by", record.decidedBy())
        .put("decided-on", record.decidedOn())
        .put("why", record.why())
        .put("rejected", rejected);
  }

  private static Fields numbers(Map<?, Double> numbers) {
    Fields fields = Fields.byName();
    numbers.forEach((name, number) -> fields.put(name.toString(), number));
    return fields;
  }
}
