package io.monitoringstrategy.format.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.kpi.scorecard.KpiPoint;
import io.monitoringstrategy.kpi.scorecard.KpiReading;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.TimeWindow;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementFilesTests {
  private static final KpiId CSAT = KpiId.of("csat");
  private static final List<Kpi> KPIS = List.of(
      kpi("csat", Unit.RATIO),
      kpi("lead-time", Unit.DURATION),
      kpi("improvements", Unit.COUNT),
      kpi("productivity", Unit.RATE),
      Kpi.builder(KpiId.of("roi")).catalog(KpiId.of("cost-efficiency")).build(),
      Kpi.builder(KpiId.of("unitless")).build());
  private static final String JANUARY = "2026-01-01,2026-02-01,";

  private static Kpi kpi(String id, Unit unit) {
    return Kpi.builder(KpiId.of(id)).unit(unit).build();
  }

  private static KpiMeasurements read(MeasurementFiles files, String text) {
    return files.read("m.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static KpiMeasurements values(String... rows) {
    return read(
        MeasurementFiles.of(KPIS),
        "kpi,from,to,value\ncsat,2000-01-01,2000-02-01,0.5\n" + String.join("\n", rows) + "\n");
  }

  private static KpiMeasurements counts(String... rows) {
    return read(
        MeasurementFiles.of(KPIS),
        "kpi,from,to,numerator,denominator\ncsat,2000-01-01,2000-02-01,1,2\n"
            + String.join("\n", rows) + "\n");
  }

  private static KpiReading last(KpiMeasurements measurements, String kpi) {
    return measurements.of(KpiId.of(kpi)).orElseThrow().last().orElseThrow().reading();
  }

  private static String rejection(KpiMeasurements measurements) {
    assertThat(measurements.rejected()).hasSize(1);
    return measurements.rejected().get(0).toString();
  }

  @Nested
  class Values {
    @ParameterizedTest
    @CsvSource({
      "csat, 85 %, 0.85",
      "csat, 0.85, 0.85",
      "csat, 100%, 1",
      "lead-time, 30m, 1800",
      "lead-time, 90.5, 90.5",
      "improvements, 7.5, 7.5",
      "productivity, 3.5, 3.5",
      "roi, 120 %, 1.2",
      "roi, -5 %, -0.05",
      "roi, 0.2, 0.2"
    })
    void areReadInTheUnitOfTheirKpi(String kpi, String text, BigDecimal number) {
      KpiReading reading = last(values(kpi + "," + JANUARY + text), kpi);
      assertThat(reading)
          .isInstanceOfSatisfying(
              KpiReading.Value.class,
              value -> assertThat(value.number()).isEqualByComparingTo(number));
    }

    @Test
    void thatCountEventsHaveTheIntervalOfACount() {
      // the 95 % limits of a Poisson count of 9, in any table of them: 4.115 and 17.085
      Measurement<BigDecimal> counted =
          last(values("improvements," + JANUARY + "9"), "improvements").measure(0.95);
      assertThat(counted.value().orElseThrow()).isEqualByComparingTo("9");
      assertThat(counted.interval().toString()).endsWith("garwood");
      ConfidenceInterval.TwoSided<BigDecimal> between =
          (ConfidenceInterval.TwoSided<BigDecimal>) counted.interval();
      assertThat(between.low().doubleValue()).isCloseTo(4.115, within(1e-3));
      assertThat(between.high().doubleValue()).isCloseTo(17.085, within(1e-3));
    }

    @Test
    void aboveOneNeedAPercentSignWhereARatioIsMeant() {
      assertThat(rejection(values("csat," + JANUARY + "85")))
          .isEqualTo("line 3: value '85': is above 1, where a ratio is meant: write it as a"
              + " percentage, 85 %");
    }

    @ParameterizedTest
    @CsvSource({"120", "-5"})
    void beyondOneNeedAPercentSignWhereAChangeIsMeant(String text) {
      assertThat(rejection(values("roi," + JANUARY + text)))
          .isEqualTo("line 3: value '" + text + "': is beyond 1, where a change is meant: write it"
              + " as a percentage such as 120 % or -5 %");
    }

    @ParameterizedTest
    @CsvSource({"csat, NaN", "csat, 1e3", "improvements, many", "lead-time, soon", "csat, %"})
    void mustBeNumbers(String kpi, String text) {
      assertThat(rejection(values(kpi + "," + JANUARY + text))).contains("'");
    }
  }

  @Nested
  class Counts {
    @Test
    void areAShareWithItsIntervalWhereARatioIsMeant() {
      assertThat(last(counts("csat," + JANUARY + "170,200"), "csat"))
          .isEqualTo(KpiReading.share(170, 200));
    }

    @Test
    void areARateWhereOneIsMeant() {
      assertThat(last(counts("productivity," + JANUARY + "40,12.5"), "productivity"))
          .isEqualTo(KpiReading.rate(40, 12.5));
    }

    @ParameterizedTest
    @CsvSource({"60000, 50000, 1.2", "-2500.50, 50010, -0.05"})
    void areAChangeWithoutAnIntervalWhereOneIsMeant(String gain, String cost, BigDecimal change) {
      Measurement<BigDecimal> measured =
          last(counts("roi," + JANUARY + gain + "," + cost), "roi").measure(0.95);
      assertThat(measured.orElseThrow()).isEqualByComparingTo(change);
      assertThat(measured.interval())
          .hasToString("no interval: amounts are no sample that was counted");
    }

    @Test
    void ofAChangeAreUndefinedWithoutACostAndRefusedBelow() {
      assertThat(last(counts("roi," + JANUARY + "5,0"), "roi").measure(0.95))
          .hasToString("undefined: the denominator is 0");
      assertThat(rejection(counts("roi," + JANUARY + "5,-1")))
          .contains("the denominator must not be negative (was -1)");
    }

    @Test
    void ofNothingAreUndefined() {
      Measurement<BigDecimal> measured =
          last(counts("csat," + JANUARY + "0,0"), "csat").measure(0.95);
      assertThat(measured.value()).isEmpty();
    }

    @Test
    void makeNoLengthOfTime() {
      assertThat(rejection(counts("lead-time," + JANUARY + "4,2")))
          .isEqualTo("line 3: numerator '4': makes no duration: write the number as value");
    }

    @Test
    void cannotBeMoreThanAll() {
      assertThat(rejection(counts("csat," + JANUARY + "3,2"))).contains("3 of 2 is impossible");
    }

    @Test
    void needBothColumns() {
      assertThat(rejection(counts("csat," + JANUARY + "3,")))
          .contains("needs a value, or a numerator and a denominator");
    }
  }

  @Test
  void aRowFillsInOneOfBothKinds() {
    KpiMeasurements measurements = read(MeasurementFiles.of(KPIS), """
        kpi,from,to,value,numerator,denominator
        csat,2026-01-01,2026-02-01,,170,200
        csat,2026-02-01,2026-03-01,88 %,,
        csat,2026-03-01,2026-04-01,88 %,170,200
        """);
    assertThat(measurements.of(CSAT).orElseThrow().points()).hasSize(2);
    assertThat(rejection(measurements)).startsWith("line 4: kpi csat: needs a value, or");
  }

  @Test
  void daysAreThoseOfTheZone() {
    ZoneId seoul = ZoneId.of("Asia/Seoul");
    KpiMeasurements measurements = read(
        MeasurementFiles.of(KPIS).withZone(seoul), "kpi,from,to,value\ncsat," + JANUARY + "1\n");
    assertThat(measurements.of(CSAT).orElseThrow().points())
        .extracting(KpiPoint::period)
        .containsExactly(TimeWindow.ofMonth(YearMonth.of(2026, 1), seoul));
  }

  @Test
  void momentsAreReadToo() {
    KpiMeasurements measurements = read(
        MeasurementFiles.of(KPIS),
        "kpi,from,to,value\ncsat,2026-01-01T00:00:00Z,2026-02-01T09:00:00+09:00,1\n");
    assertThat(measurements.of(CSAT).orElseThrow().points())
        .extracting(KpiPoint::period)
        .containsExactly(TimeWindow.ofMonth(YearMonth.of(2026, 1), ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "'csta,2026-01-01,2026-02-01,1', line 3: kpi 'csta': is no KPI of the strategy (did you mean 'csat'?)",
    "'csat,2026-02-01,2026-01-01,1', 'line 3: to ''2026-01-01'': must be after from, which is ''2026-02-01'''",
    "'csat,2026-02-30,2026-03-01,1', line 3: from '2026-02-30': must be a day such as 2026-03-01",
    "'csat,2026-01-01,2026-02-01,300 %', 'line 3: value ''300 %'': must be from 0 % to 100 %: a share of the whole is meant'",
    "'csat,2026-01-01,2026-02-01,-0.05', 'line 3: value ''-0.05'': must be from 0 % to 100 %: a share of the whole is meant'",
    "'unitless,2026-01-01,2026-02-01,1', 'line 3: kpi unitless: has no unit: give it one, a target or an entry of the catalogue'"
  })
  void aBadRowIsCountedWithItsReason(String row, String reason) {
    assertThat(rejection(values(row)).replace("'", "")).isEqualTo(reason.replace("'", ""));
  }

  @Test
  void strictReadingRefusesABadRow() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(
            MeasurementFiles.of(KPIS).strict(),
            "kpi,from,to,value\ncsat," + JANUARY + "1\nx," + JANUARY + "1\n"))
        .withMessageContaining("m.csv:3: kpi 'x': is no KPI of the strategy")
        .withMessageContaining("read without --strict");
  }

  @Test
  void periodsThatOverlapRefuseTheFile() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> values("csat,2000-01-15,2000-03-01,1"))
        .withMessageContaining(
            "m.csv:3: kpi csat: 2000-01-15T00:00:00Z/2000-03-01T00:00:00Z overlaps")
        .withMessageContaining("of line 2: keep one of them");
  }

  @Test
  void aPeriodThatHasNotBegunIsNotKnownYet() {
    KpiMeasurements all = values(
        "csat," + JANUARY + "0.6", "csat,2026-02-01,2026-03-01,0.7", "roi," + JANUARY + "0.1");
    KpiMeasurements known = all.knownAt(Instant.parse("2026-01-15T00:00:00Z"));

    assertThat(known.of(CSAT).orElseThrow().points()).hasSize(2);
    assertThat(known.ahead()).isOne();
    assertThat(all.knownAt(Instant.parse("2026-01-01T00:00:00Z")).series()).containsOnlyKeys(CSAT);
    assertThat(all.knownAt(Instant.parse("2026-01-01T00:00:00Z")).ahead()).isEqualTo(3);
    assertThat(all.ahead()).isZero();
  }

  @Test
  void aKpiWithoutAReadingInTheWindowIsNotMeasured() {
    KpiMeasurements all = values("roi," + JANUARY + "0.1");
    TimeWindow january = TimeWindow.ofMonth(YearMonth.of(2026, 1), ZoneOffset.UTC);

    assertThat(all.within(january).of(CSAT)).isEmpty();
    assertThat(all.within(january).of(KpiId.of("roi"))).isPresent();
  }

  @Test
  void aFileWithoutItsColumnsIsRefused() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(MeasurementFiles.of(KPIS), "name,from,to,value\n"))
        .withMessageContaining("the header lacks 'kpi'");
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> MeasurementFiles.of(KPIS).read(Path.of("absent.csv")))
        .withMessage("absent.csv: there is no such file: check the path");
  }

  @Test
  void noMeasurementsHaveNoSeries() {
    assertThat(KpiMeasurements.none().of(CSAT)).isEmpty();
    assertThat(KpiMeasurements.none().rejected()).isEqualTo(List.<RejectedRecord>of());
  }
}
