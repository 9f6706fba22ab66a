package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.business.BlindSpot;
import io.monitoringstrategy.kpi.business.Coverage;
import io.monitoringstrategy.kpi.business.RequiredSignals;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import java.util.List;
import java.util.stream.Collectors;

/** Which signals of which services nobody can look at, for people. */
final class BlindSpotsText {
  private static final double LEVEL = 0.95;

  private final Language language;

  BlindSpotsText(Language language) {
    this.language = language;
  }

  String of(MonitoringStrategy strategy) {
    RequiredSignals required = RequiredSignals.standard();
    Coverage coverage = required.coverage(strategy.services(), strategy.topology());
    StringBuilder text = new StringBuilder();
    text.append('\n')
        .append(
            language.choose("monitoring coverage, weighted by tier: ", "모니터링 커버리지 (서비스 등급 가중): "))
        .append(Words.value(coverage.share(LEVEL), Words::percent))
        .append('\n');
    List<BlindSpot> blind = required.blindSpots(strategy.services(), strategy.topology());
    if (!blind.isEmpty()) {
      text.append(table(blind));
    }
    coverage
        .orphans()
        .forEach(orphan -> text.append(
                language.choose("watched without being required: ", "필수가 아닌데 감시됨: "))
            .append(orphan)
            .append('\n'));
    return text.toString();
  }

  private TextTable table(List<BlindSpot> blind) {
    TextTable table = TextTable.of(
        language.choose("blind spot of", "사각지대 서비스"),
        language.choose("layer", "계층"),
        language.choose("signal", "신호"),
        language.choose("because", "이유"));
    blind.forEach(spot -> table.row(
        spot.cell().service().value(),
        spot.cell().layer().title(language.locale()),
        spot.cell().signal().title(language.locale()),
        reason(spot)));
    return table;
  }

  private String reason(BlindSpot spot) {
    String emitters =
        spot.emitters().stream().map(ComponentId::value).collect(Collectors.joining(", "));
    return spot.isEmitted()
        ? language.choose(
            "no view shows what " + emitters + " emits", emitters + " 신호를 보여 주는 화면 없음")
        : language.choose("no source emits it", "신호를 내는 소스 없음");
  }
}
