package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.availability.Uptime;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.kpi.incident.CensoredDurations;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.RecordCounts;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.kpi.incident.TimeTo;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Incident KPIs for people. */
final class IncidentKpisText {
  private static final int REASONS_SHOWN = 10;

  private final Language language;
  private final TimeTo mttr;

  IncidentKpisText(Language language, TimeTo mttr) {
    this.language = language;
    this.mttr = mttr;
  }

  String of(
      IncidentKpis kpis,
      Map<String, Map<String, IncidentKpis>> groups,
      Optional<WorkingHours> hours,
      IncidentLog log) {
    StringBuilder text = new StringBuilder();
    text.append(language.choose("Incidents from ", "장애 기간 "))
        .append(kpis.window().start())
        .append(language.choose(" to ", " ~ "))
        .append(kpis.window().end())
        .append('\n')
        .append(records(kpis.records()))
        .append('\n')
        .append(notes(log))
        .append('\n')
        .append(table(kpis));
    groups.forEach((dimension, keys) -> text.append('\n').append(byKey(dimension, keys)));
    hours.ifPresent(week -> text.append('\n')
        .append(HourOptions.text(language, kpis.interruptions(week), kpis.level())));
    return text.append(rejected(log.rejected())).toString();
  }

  private static String records(RecordCounts counts) {
    return Words.counted(counts.read(), "record")
        + " read: "
        + counts.counted()
        + " counted ("
        + counts.open()
        + " still open), "
        + counts.excluded()
        + " excluded, "
        + counts.invalid()
        + " invalid, "
        + counts.outside()
        + " outside the window"
        + carriedOver(counts.carriedOver());
  }

  private static String carriedOver(long count) {
    return count == 0
        ? ""
        : "\nnote: from before the window and not over when it began: "
            + Words.counted(count, "incident") + ", so down time of it but no incident of it";
  }

  private static String notes(IncidentLog log) {
    String folded = log.folded() == 0
        ? ""
        : "rows that are one of several of an incident, or of none: " + log.folded() + "\n";
    return log.atClockChange() == 0
        ? folded
        : folded + "note: local times that the clocks showed twice or never: in "
            + Words.counted(log.atClockChange(), "record")
            + ", taken as the later moment unless a mapping says the earlier\n";
  }

  private String table(IncidentKpis kpis) {
    TextTable table = TextTable.of(
        "KPI",
        "",
        language.choose("value", "값"),
        percent(kpis) + language.choose(" interval", " 신뢰구간"),
        "n",
        language.choose("method", "방법"));
    Set<String> caveats = new LinkedHashSet<>();
    times(
        table,
        caveats,
        "MTTD",
        language.choose("time to detect", "평균 탐지 시간"),
        kpis.timeTo(TimeTo.DETECT));
    times(
        table,
        caveats,
        "MTTA",
        language.choose("time to acknowledge", "평균 인지 시간"),
        kpis.timeTo(TimeTo.ACKNOWLEDGE));
    times(
        table,
        caveats,
        "MTTM",
        language.choose("time to mitigate", "평균 완화 시간"),
        kpis.timeTo(TimeTo.MITIGATE));
    DurationSample repair = kpis.timeTo(mttr);
    String kind = mttr.label().substring("mttr-".length());
    times(table, caveats, "MTTR", language.choose("time to " + kind, "평균 복구 시간"), repair);
    row(table, caveats, "", "  " + language.choose("median", "중앙값"), repair.median(), Words::of);
    row(table, caveats, "", "  p90", repair.p90(), Words::of);
    row(table, caveats, "", "  p95", repair.p95(), Words::of);
    row(
        table,
        caveats,
        "",
        "  " + language.choose("geometric mean", "기하 평균"),
        repair.geometricMean(),
        Words::of);
    if (mttr == TimeTo.RESOLVE && kpis.records().open() > 0) {
      withOpen(table, caveats, kpis.resolveTimesWithOpen());
    }
    row(
        table,
        caveats,
        "MTBF",
        language.choose("time between failures", "평균 장애 간격"),
        kpis.mtbf(),
        Words::of);
    Uptime uptime = kpis.uptime();
    row(
        table,
        caveats,
        "uptime",
        language.choose("share of time up", "가용률"),
        uptime.availability(),
        Words::percent);
    StringBuilder text = new StringBuilder(table.toString());
    text.append('\n')
        .append(language.choose("down ", "중단 "))
        .append(Words.of(uptime.down()))
        .append(language.choose(" of ", " / "))
        .append(Words.of(uptime.observed()))
        .append('\n');
    caveats.forEach(caveat -> text.append("note: ").append(caveat).append('\n'));
    return text.toString();
  }

  private void withOpen(TextTable table, Set<String> caveats, CensoredDurations times) {
    row(
        table,
        caveats,
        "",
        "  " + language.choose("mean with open ones", "진행 중 포함 평균"),
        times.exposureMean(),
        Words::of);
    row(
        table,
        caveats,
        "",
        "  " + language.choose("Kaplan-Meier median", "카플란-마이어 중앙값"),
        times.median(),
        Words::of);
  }

  private static String percent(IncidentKpis kpis) {
    return Words.percent(Ratio.of(kpis.level()));
  }

  private static void times(
      TextTable table, Set<String> caveats, String name, String meaning, DurationSample sample) {
    row(table, caveats, name, meaning, sample.mean(), Words::of);
  }

  private static <V> void row(
      TextTable table,
      Set<String> caveats,
      String name,
      String meaning,
      Measurement<V> measured,
      Function<V, String> words) {
    table.row(
        name,
        meaning,
        Words.value(measured, words),
        Words.interval(measured, words),
        String.valueOf(measured.n()),
        Words.method(measured));
    String subject = name.isEmpty() ? "MTTR" : name;
    measured.caveats().forEach(caveat -> caveats.add(subject + ": " + caveat));
  }

  private String byKey(String dimension, Map<String, IncidentKpis> keys) {
    TextTable table = TextTable.of(
        dimension,
        language.choose("incidents", "장애"),
        "MTTR",
        language.choose("median", "중앙값"),
        "p90",
        "MTBF",
        language.choose("uptime", "가용률"),
        language.choose("down", "중단"));
    keys.forEach((key, kpis) -> {
      DurationSample repair = kpis.timeTo(mttr);
      Uptime uptime = kpis.uptime();
      table.row(
          key.isEmpty() ? "(none)" : key,
          String.valueOf(kpis.records().counted()),
          duration(repair.mean()),
          duration(repair.median()),
          duration(repair.p90()),
          duration(kpis.mtbf()),
          Words.value(uptime.availability(), Words::percent),
          Words.of(uptime.down()));
    });
    return table.toString();
  }

  private static String duration(Measurement<Duration> measured) {
    return measured.value().map(Words::of).orElse("-");
  }

  private static String rejected(List<RejectedRecord> rejected) {
    if (rejected.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\ninvalid records, left out:\n");
    rejected.stream()
        .limit(REASONS_SHOWN)
        .forEach(each -> text.append("  ").append(each).append('\n'));
    if (rejected.size() > REASONS_SHOWN) {
      text.append("  and more; --format json lists the first thousand\n");
    }
    return text.toString();
  }
}
