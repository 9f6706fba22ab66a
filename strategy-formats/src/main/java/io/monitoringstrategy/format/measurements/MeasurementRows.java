package io.monitoringstrategy.format.measurements;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.incidents.TimeNotation;
import io.monitoringstrategy.format.incidents.TimeParser;
import io.monitoringstrategy.format.rows.InvalidRows;
import io.monitoringstrategy.format.rows.TableColumns;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.kpi.scorecard.KpiPoint;
import io.monitoringstrategy.kpi.scorecard.KpiReading;
import io.monitoringstrategy.kpi.scorecard.KpiSeries;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns rows of texts into readings of KPIs. */
final class MeasurementRows {
  private static final List<String> NAMES =
      List.of("kpi", "from", "to", "value", "numerator", "denominator");
  static final TableColumns COLUMNS = new TableColumns(
      NAMES,
      NAMES.subList(0, 3),
      "name the columns kpi,from,to,value or kpi,from,to,numerator,denominator",
      "this looks like NDJSON, and measurements are read from CSV");
  private static final int LENGTH_OF_DAY = 10;

  /** A reading and where it stands. */
  private record ReadPoint(int line, KpiPoint point) {}

  private static final int REASONS_KEPT = 1000;

  private final String file;
  private final Map<KpiId, Kpi> kpis = new LinkedHashMap<>();
  private final ZoneId zone;
  private final TimeParser times;
  private final InvalidRows invalid;
  private final Map<KpiId, List<ReadPoint>> points = new LinkedHashMap<>();
  private final List<RejectedRecord> rejected = new ArrayList<>();
  private long usable;

  MeasurementRows(String file, List<Kpi> kpis, ZoneId zone) {
    this.file = file;
    kpis.forEach(kpi -> this.kpis.put(kpi.id(), kpi));
    this.zone = zone;
    this.times = TimeParser.of(TimeNotation.builder().build(), Optional.of(zone));
    this.invalid = new InvalidRows(file);
  }

  void reject(String reason, int line) {
    String shown = invalid.add(line, reason);
    if (rejected.size() < REASONS_KEPT) {
      rejected.add(new RejectedRecord("line " + line, shown));
    }
  }

  void accept(String[] texts, int line) {
    try {
      Kpi kpi = kpi(texts[0].strip());
      TimeWindow period = period(texts[1].strip(), texts[2].strip());
      KpiReading reading = reading(kpi, texts[3].strip(), texts[4].strip(), texts[5].strip());
      points
          .computeIfAbsent(kpi.id(), id -> new ArrayList<>())
          .add(new ReadPoint(line, new KpiPoint(period, reading)));
      usable++;
    } catch (InvalidValueException e) {
      reject(e.subject() + ": " + String.join("; ", e.problems()), line);
    }
  }

  KpiMeasurements measurements(Optional<String> refusingBecause) {
    invalid.requireUsable(usable, "measurement", "are these measurements?", refusingBecause);
    Map<KpiId, KpiSeries> series = new LinkedHashMap<>();
    List<FileProblem> problems = new ArrayList<>();
    points.forEach((kpi, readings) -> problems.addAll(overlaps(kpi, readings)));
    if (!problems.isEmpty()) {
      throw new UnreadableFileException(problems);
    }
    points.forEach((kpi, readings) -> series.put(
        kpi, KpiSeries.of(kpi, readings.stream().map(ReadPoint::point).toList())));
    return new KpiMeasurements(series, rejected);
  }

  private List<FileProblem> overlaps(KpiId kpi, List<ReadPoint> readings) {
    List<ReadPoint> byTime = readings.stream()
        .sorted(Comparator.comparing((ReadPoint read) -> read.point().period().start())
            .thenComparing(read -> read.point().period().end()))
        .toList();
    List<FileProblem> problems = new ArrayList<>();
    for (int i = 1; i < byTime.size(); i++) {
      ReadPoint before = byTime.get(i - 1);
      ReadPoint read = byTime.get(i);
      if (read.point().overlaps(before.point())) {
        problems.add(FileProblem.ofLine(
            file,
            read.line(),
            "kpi " + kpi + ": " + read.point().period() + " overlaps "
                + before.point().period() + " of line " + before.line() + ": keep one of them"));
      }
    }
    return problems;
  }

  private Kpi kpi(String text) {
    List<String> known = kpis.keySet().stream().map(KpiId::value).toList();
    Optional<Kpi> kpi =
        kpis.values().stream().filter(each -> each.id().value().equals(text)).findFirst();
    Problems.of("kpi " + Quoted.of(text))
        .rejectIf(kpi.isEmpty(), "is no KPI of the strategy" + NearestName.hint(text, known))
        .throwIfAny();
    return kpi.orElseThrow();
  }

  private TimeWindow period(String from, String to) {
    Instant start = time("from", from);
    Instant end = time("to", to);
    Problems.of("to " + Quoted.of(to))
        .rejectIf(!start.isBefore(end), "must be after from, which is " + Quoted.of(from))
        .throwIfAny();
    return TimeWindow.of(start, end);
  }

  private Instant time(String column, String text) {
    if (text.length() == LENGTH_OF_DAY) {
      try {
        return LocalDate.parse(text).atStartOfDay(zone).toInstant();
      } catch (DateTimeException noDay) {
        throw InvalidValueException.of(
            column + " " + Quoted.of(text), "must be a day such as 2026-03-01");
      }
    }
    return times.parse(column, text);
  }

  private static KpiReading reading(Kpi kpi, String value, String numerator, String denominator) {
    boolean counts = !numerator.isEmpty() && !denominator.isEmpty();
    Optional<Unit> unit = kpi.effectiveUnit().or(() -> kpi.target().map(Target::unit));
    Problems.of("kpi " + kpi.id())
        .rejectIf(
            value.isEmpty() != counts || numerator.isEmpty() != denominator.isEmpty(),
            "needs a value, or a numerator and a denominator: fill in one of both")
        .rejectIf(unit.isEmpty(), "has no unit: give it one, a target or an entry of the catalogue")
        .throwIfAny();
    if (!counts && kpi.effectiveUnit().equals(Optional.of(Unit.COUNT))) {
      return ReadingText.ofEvents(value);
    }
    return counts
        ? ReadingText.ofCounts(unit.orElseThrow(), numerator, denominator)
        : ReadingText.ofValue(unit.orElseThrow(), value);
  }
}
