package io.monitoringstrategy.cli;

import io.monitoringstrategy.tool.Fact;
import io.monitoringstrategy.tool.Tool;
import io.monitoringstrategy.tool.ToolChange;
import io.monitoringstrategy.value.ToolId;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tools of the catalogue for people. */
final class ToolText {
  private final Language language;

  ToolText(Language language) {
    this.language = language;
  }

  /** {@return a line for each} */
  String list(List<Tool> tools) {
    TextTable table = TextTable.of(
        language.choose("tool", "도구"),
        language.choose("name", "이름"),
        language.choose("category", "분류"),
        language.choose("licence", "라이선스"),
        language.choose("runs", "실행"),
        language.choose("known for", "특징"));
    tools.forEach(tool -> table.row(
        tool.id().value(),
        tool.title().in(language.locale()),
        tool.category().label(),
        tool.licence().value().map(Object::toString).orElse(unknown()),
        words(tool.deployments().value(), place -> place.label()),
        tool.summary().map(text -> text.in(language.locale())).orElse("")));
    return table.toString();
  }

  /** {@return every fact, with its source and day} */
  String show(Tool tool) {
    TextTable table = TextTable.of(
        tool.title().in(language.locale()),
        tool.category().title(language.locale()),
        language.choose("as of", "기준일"),
        language.choose("source", "출처"));
    row(
        table,
        "capabilities",
        tool.capabilities(),
        words(tool.capabilities().value(), Object::toString));
    row(
        table,
        "deployment",
        tool.deployments(),
        words(tool.deployments().value(), at -> at.label()));
    row(
        table,
        "licence",
        tool.licence(),
        tool.licence()
            .value()
            .map(licence -> licence + " (" + licence.kind().title(language.locale()) + ")")
            .orElse(unknown()));
    row(table, "ecosystem", tool.ecosystem(), tool.ecosystem().value().orElse(unknown()));
    row(
        table,
        "integrations",
        tool.integrations(),
        words(tool.integrations().value(), ToolId::value));
    StringBuilder text = new StringBuilder();
    tool.summary()
        .ifPresent(summary -> text.append(summary.in(language.locale())).append("\n\n"));
    text.append(table);
    tool.changes()
        .value()
        .orElse(List.of())
        .forEach(change -> text.append(change(change)).append('\n'));
    if (!tool.formerIds().isEmpty()) {
      text.append(language.choose("formerly ", "이전 이름 "))
          .append(joined(tool.formerIds(), ToolId::value))
          .append('\n');
    }
    return text.toString();
  }

  /** {@return {@code End of support 2027-04-05: Jira Service Management}} */
  String change(ToolChange change) {
    return change.kind().title(language.locale())
        + change.effective().map(day -> " " + day).orElse("") + ": " + change.detail();
  }

  private void row(TextTable table, String name, Fact<?> fact, String value) {
    table.row(
        name,
        value,
        fact.asOf().map(Object::toString).orElse("-"),
        fact.source().map(URI::toString).orElse("-"));
  }

  private <T> String words(Optional<? extends Collection<T>> values, Function<T, String> word) {
    return values.map(all -> joined(all, word)).orElse(unknown());
  }

  private static <T> String joined(Collection<T> values, Function<T, String> word) {
    return values.stream().map(word).collect(Collectors.joining(", "));
  }

  private String unknown() {
    return language.choose("unknown", "알 수 없음");
  }
}
