package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.slo.AlertReplay;
import io.monitoringstrategy.kpi.slo.ErrorSeries;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** What alerts would have done on real errors, for people. */
final class AlertReplayText {
  private final Language language;

  AlertReplayText(Language language) {
    this.language = language;
  }

  String of(ErrorSeries errors, List<AlertReplay> replays) {
    TextTable table = TextTable.of(
        language.choose("on these errors", "이 오류에서"),
        language.choose("over", "긴 창"),
        language.choose("worst burn rate", "최고 소진율"),
        language.choose("above its own for", "기준 초과 시간"),
        language.choose("would have called", "알림 횟수"),
        language.choose("precision", "정밀도"),
        language.choose("recall", "재현율"),
        language.choose("slowest to find", "최장 탐지"),
        language.choose("slowest to be quiet", "최장 해제"));
    replays.forEach(replay -> table.row(
        replay.alert().urgency().title(language.locale()),
        Words.of(replay.alert().longWindow()),
        Words.value(replay.burn().worst(), AlertReplayText::number),
        Words.of(replay.burn().above()),
        Integer.toString(replay.outcome().calls().size()),
        share(replay.outcome().precision()),
        share(replay.outcome().recall()),
        slowest(replay.outcome().detections()),
        slowest(replay.outcome().resets())));
    return table
        + language.choose("errors of ", "오류: ")
        + errors.window()
        + language.choose(", in slices of ", ", 단위 ")
        + Words.of(errors.slice())
        + "\n";
  }

  private static String share(Measurement<Ratio> measured) {
    return measured.value().map(Words::percent).orElse("-");
  }

  private static String slowest(List<Duration> times) {
    return times.stream().max(Comparator.naturalOrder()).map(Words::of).orElse("-");
  }

  private static String number(double rate) {
    return BigDecimal.valueOf(rate)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
