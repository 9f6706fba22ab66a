package io.monitoringstrategy.cli;

import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.topology.AlertPath;
import io.monitoringstrategy.architecture.topology.ComputedArchitecture;
import io.monitoringstrategy.architecture.topology.PathQuality;
import io.monitoringstrategy.architecture.topology.SignalReach;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The analysis of a monitoring stack for people. */
final class ArchitectureText {
  private final Language language;

  ArchitectureText(Language language) {
    this.language = language;
  }

  String of(Topology topology) {
    TopologyAnalysis analysis = TopologyAnalysis.of(topology);
    StringBuilder text = new StringBuilder();
    text.append(language.choose("declared ", "선언된 구조 "))
        .append(topology
            .declared()
            .map(declared -> declared.title(language.locale()))
            .orElse("-"))
        .append(language.choose(", computed ", ", 계산된 구조 "))
        .append(architecture(analysis.reach().architecture()))
        .append("\n\n")
        .append(signals(analysis, topology))
        .append(unknown(topology))
        .append('\n')
        .append(layers(analysis))
        .append('\n')
        .append(points(analysis));
    list(text, language.choose("alert ends before ", "알림이 끊기는 단계 "), alertEnds(analysis));
    list(text, language.choose("not seen by any view", "어느 화면에도 보이지 않음"), uncovered(analysis));
    list(
        text,
        language.choose("circle without feedback", "피드백 표시 없는 순환"),
        analysis.unmarkedCycles().stream().map(ArchitectureText::joined).toList());
    list(text, language.choose("joined by no flow", "연결되지 않음"), names(analysis.isolated()));
    list(
        text,
        language.choose("goes back in the pipeline", "파이프라인 역방향"),
        analysis.backwardFlows().stream().map(flow -> flow.path()).toList());
    list(
        text,
        language.choose("stored twice, not as replicas", "복제가 아닌 중복 저장"),
        analysis.duplicates().stream()
            .map(duplicate -> duplicate.source() + " " + duplicate.signal().label() + ": "
                + joined(duplicate.stores()))
            .toList());
    list(
        text,
        language.choose("watched by nothing outside", "외부에서 감시되지 않음"),
        names(analysis.unwatched()));
    list(
        text,
        language.choose("flow to nowhere", "대상이 없는 흐름"),
        topology.dangling().stream().map(flow -> flow.path()).toList());
    return text.toString();
  }

  private TextTable signals(TopologyAnalysis analysis, Topology topology) {
    TextTable table = TextTable.of(
        language.choose("signal", "신호"),
        language.choose("sources", "소스"),
        language.choose("seen", "보임"),
        language.choose("best view", "최고 화면"),
        language.choose("architecture", "구조"),
        language.choose("availability of a way", "경로 가용성"),
        language.choose("quickest", "최소 지연"));
    for (SignalType signal : analysis.signals()) {
      SignalReach reach = analysis.reach(signal);
      List<PathQuality> paths = analysis.paths(signal);
      table.row(
          signal.title(language.locale()),
          String.valueOf(reach.sources().size()),
          reach.coverage().map(ArchitectureText::percent).orElse("-"),
          percent(reach.architecture().globalView()),
          architecture(reach.architecture()),
          paths.isEmpty()
              ? "-"
              : availability(
                  paths.stream().mapToDouble(PathQuality::atLeast).min().orElse(0), topology),
          paths.stream()
              .map(PathQuality::quickest)
              .max(Comparator.naturalOrder())
              .map(Words::of)
              .orElse("-"));
    }
    return table;
  }

  /** A bound holds only where every component says how available it is, and is none where nobody on the way does. */
  private String availability(double atLeast, Topology topology) {
    if (atLeast == 1 && !topology.availabilityUnknown().isEmpty()) {
      return "-";
    }
    return percent(atLeast)
        + (topology.availabilityUnknown().isEmpty()
            ? language.choose(" at least", " 이상")
            : language.choose(" of those known", " (알려진 것만)"));
  }

  private String unknown(Topology topology) {
    List<ComponentId> unknown = topology.availabilityUnknown();
    return unknown.isEmpty()
        ? ""
        : language.choose(
                "no 'availability:', taken as always up: ", "'availability:' 없음, 항상 정상으로 간주: ")
            + joined(unknown) + "\n";
  }

  private TextTable layers(TopologyAnalysis analysis) {
    List<String> headings = new ArrayList<>();
    headings.add(language.choose("layer", "계층"));
    for (SignalType signal : SignalType.values()) {
      headings.add(signal.title(language.locale()));
    }
    TextTable table = TextTable.of(headings.toArray(String[]::new));
    Map<Layer, Set<SignalType>> coverage = analysis.layerCoverage();
    for (Layer layer : Layer.values()) {
      List<String> cells = new ArrayList<>();
      cells.add(layer.title(language.locale()));
      for (SignalType signal : SignalType.values()) {
        cells.add(coverage.getOrDefault(layer, Set.of()).contains(signal) ? "x" : ".");
      }
      table.row(cells);
    }
    return table;
  }

  private String points(TopologyAnalysis analysis) {
    TextTable table = TextTable.of(
        language.choose("single point of failure", "단일 장애점"),
        language.choose("signal", "신호"),
        language.choose("blinds", "손실"));
    boolean any = false;
    for (SignalType signal : analysis.signals()) {
      for (var point : analysis.reach(signal).singlePointsOfFailure()) {
        any = true;
        table.row(
            point.component().value(), signal.title(language.locale()), percent(point.lostShare()));
      }
    }
    return any ? table.toString() : language.choose("no single point of failure\n", "단일 장애점 없음\n");
  }

  private List<String> alertEnds(TopologyAnalysis analysis) {
    return analysis.signals().stream()
        .flatMap(signal -> analysis.alertPaths(signal).stream()
            .filter(path -> !path.isComplete())
            .map(path -> end(signal, path)))
        .toList();
  }

  private String end(SignalType signal, AlertPath path) {
    return path.source() + " " + signal.label() + ": "
        + path.missing().map(stage -> stage.title(language.locale())).orElse("");
  }

  private static List<String> uncovered(TopologyAnalysis analysis) {
    return analysis.signals().stream()
        .flatMap(signal -> analysis.reach(signal).uncovered().stream()
            .map(source -> source + " " + signal.label()))
        .toList();
  }

  private String architecture(ComputedArchitecture computed) {
    return computed.architecture().map(found -> found.title(language.locale())).orElse("-");
  }

  private static void list(StringBuilder text, String heading, List<String> items) {
    items.forEach(item -> text.append(heading.strip()).append(": ").append(item).append('\n'));
  }

  private static List<String> names(Collection<ComponentId> ids) {
    return ids.stream().map(ComponentId::value).toList();
  }

  private static String joined(Collection<ComponentId> ids) {
    return ids.stream().map(ComponentId::value).collect(Collectors.joining(", "));
  }

  private static String percent(double share) {
    return Words.percent(Ratio.of(Math.min(1, share)));
  }
}
