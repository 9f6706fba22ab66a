package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.KpiDefinition;
import java.util.List;

/** The KPIs of a catalogue for people. */
final class KpiCatalogText {
  private final Language language;

  KpiCatalogText(Language language) {
    this.language = language;
  }

  String of(List<KpiDefinition> definitions) {
    TextTable table = TextTable.of("KPI", language.choose("what it is", "내용"));
    definitions.forEach(definition -> add(table, definition));
    return table.toString();
  }

  private void add(TextTable table, KpiDefinition kpi) {
    table.row("", "");
    table.row(kpi.id().value(), language.choose(kpi.title(), kpi.koreanTitle()));
    row(table, "category", "분류", kpi.category().title(language.locale()));
    row(table, "definition", "정의", kpi.meaning());
    row(table, "unit", "단위", kpi.unit().title(language.locale()));
    row(table, "direction", "방향", kpi.direction().title(language.locale()));
    row(table, "formula", "산식", kpi.formula());
    row(table, "data source", "데이터 출처", kpi.data());
    kpi.guardRails().forEach(guard -> row(table, "guard rail", "가드레일", guard));
    row(table, "owner", "책임 역할", kpi.ownerRole().title(language.locale()));
  }

  private void row(TextTable table, String english, String korean, String value) {
    table.row("  " + language.choose(english, korean), value);
  }
}
