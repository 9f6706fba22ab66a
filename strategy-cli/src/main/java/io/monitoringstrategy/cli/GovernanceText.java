package io.monitoringstrategy.cli;

import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.governance.DataGovernance;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.governance.StorageEstimate;
import io.monitoringstrategy.architecture.topology.PatternReview;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.util.Locale;

/** What the patterns of a stack lack, what its data take, and which architecture would suit. */
final class GovernanceText {
  private static final double BYTES_A_GIB = 1L << 30;

  private final Language language;

  GovernanceText(Language language) {
    this.language = language;
  }

  String of(MonitoringStrategy strategy) {
    StringBuilder text = new StringBuilder();
    PatternReview.of(strategy.topology(), DataGovernance.of(strategy.dataSets())).stream()
        .filter(review -> !review.isKept())
        .forEach(review -> text.append(language.choose("pattern without effect: ", "효과 없는 패턴: "))
            .append(review.flow().path())
            .append(' ')
            .append(review.pattern().label())
            .append(language.choose(", it needs that ", ", 필요 조건: "))
            .append(review
                .pattern()
                .precondition()
                .map(needed -> needed.in(language.locale()))
                .orElse(""))
            .append('\n'));
    if (!strategy.dataSets().isEmpty()) {
      text.append('\n').append(data(strategy));
    }
    strategy
        .architectureAdvice()
        .ifPresent(advice -> text.append('\n')
            .append(language.choose("suits best: ", "적합한 구조: "))
            .append(new AdviceText(language)
                .of(advice, (IntegrationArchitecture each) -> each.title(language.locale()))));
    return text.toString();
  }

  private TextTable data(MonitoringStrategy strategy) {
    TextTable table = TextTable.of(
        language.choose("data", "데이터"),
        language.choose("signal", "신호"),
        language.choose("kept", "보존"),
        language.choose("arrives a day", "일일 유입"),
        language.choose("stored", "저장량"),
        language.choose("quality owner", "품질 담당"));
    for (DataSet data : strategy.dataSets()) {
      table.row(
          data.id().value(),
          data.signal().title(language.locale()),
          data.retention().map(Words::of).orElse(language.choose("undecided", "미정")),
          data.volume().map(volume -> gib(volume.bytesPerDay())).orElse("-"),
          data.storage()
              .map(StorageEstimate::storedBytes)
              .map(GovernanceText::gib)
              .orElse("-"),
          data.qualityOwner().map(Object::toString).orElse("-"));
    }
    return table;
  }

  private static String gib(double bytes) {
    return String.format(Locale.ROOT, "%.1f GiB", bytes / BYTES_A_GIB);
  }
}
