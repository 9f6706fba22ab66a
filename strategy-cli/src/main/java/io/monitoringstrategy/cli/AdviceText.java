package io.monitoringstrategy.cli;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.value.Ratio;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Advice for people: the options with their fit, what decides, and what would change it. */
final class AdviceText {
  private final Language language;

  AdviceText(Language language) {
    this.language = language;
  }

  <O> String of(Advice<O> advice, Function<O, String> title) {
    StringBuilder text = new StringBuilder(advice.ranking().stream()
            .map(fit -> title.apply(fit.option()) + " "
                + Words.share(Ratio.of(Math.max(0, Math.min(1, fit.fit())))))
            .collect(Collectors.joining(", ")))
        .append('\n');
    advice.deciding().stream()
        .filter(reason -> reason.lead() > 0)
        .forEach(reason -> text.append(language.choose("  because of ", "  결정 요인 "))
            .append(reason.input())
            .append(": ")
            .append(reason.reason().in(language.locale()))
            .append('\n'));
    advice
        .flipPoints()
        .forEach(flip -> text.append(language.choose("  it would be ", "  "))
            .append(title.apply(flip.option()))
            .append(language.choose(" with ", " 전환점: "))
            .append(flip.input())
            .append(
                flip.rising()
                    ? language.choose(" above ", " 초과 ")
                    : language.choose(" below ", " 미만 "))
            .append(String.format(Locale.ROOT, "%.2f", flip.value()))
            .append('\n'));
    if (!advice.unknown().isEmpty()) {
      text.append(language.choose("  not known: ", "  알 수 없음: "))
          .append(String.join(", ", advice.unknown()))
          .append('\n');
    }
    return text.append(language.choose(
            "  the weights are a judgement, to be read and replaced\n", "  가중치는 판단이며 바꿀 수 있다\n"))
        .toString();
  }
}
