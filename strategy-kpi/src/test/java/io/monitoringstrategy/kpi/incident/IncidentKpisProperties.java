package io.monitoringstrategy.kpi.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IncidentKpisProperties {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int MINUTES = 2_000;
  private static final TimeWindow WINDOW = TimeWindow.of(START, minute(MINUTES));

  private static Instant minute(long minute) {
    return START.plusSeconds(60 * minute);
  }

  @Provide
  Arbitrary<Incident> incident() {
    Arbitrary<Integer> start = Arbitraries.integers().between(-200, MINUTES + 200);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 300);
    Arbitrary<Integer> step = Arbitraries.integers().between(-5, 40).injectNull(0.3);
    Arbitrary<String> service = Arbitraries.of("checkout", "search", "");
    Arbitrary<Boolean> open = Arbitraries.of(false, false, false, true);
    return Combinators.combine(start, length, step, step, service, open)
        .as((at, minutes, detect, ack, name, isOpen) -> {
          Incident.Builder builder = Incident.builder(minute(at)).service(name);
          if (detect != null) {
            builder.detectedAt(minute(at + detect));
          }
          if (ack != null) {
            builder.acknowledgedAt(minute(at + ack));
          }
          if (!isOpen) {
            builder.resolvedAt(minute(at + minutes));
          }
          return builder.build();
        });
  }

  @Provide
  Arbitrary<List<Incident>> incidents() {
    return incident().list().ofMaxSize(40);
  }

  private static IncidentKpis measure(List<Incident> incidents) {
    return IncidentKpis.over(WINDOW).measure(IncidentLog.of(incidents));
  }

  private static List<Object> answers(IncidentKpis kpis) {
    List<Object> answers = new ArrayList<>();
    answers.add(kpis.records());
    for (TimeTo moment : TimeTo.values()) {
      DurationSample sample = kpis.timeTo(moment);
      answers.add(List.of(sample.mean(), sample.median(), sample.p90(), sample.geometricMean()));
    }
    answers.add(kpis.mtbf());
    answers.add(kpis.uptime());
    return answers;
  }

  @Property(tries = 50)
  void theOrderOfTheIncidentsChangesNothing(
      @ForAll("incidents") List<Incident> incidents, @ForAll long seed) {
    List<Incident> shuffled = new ArrayList<>(incidents);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(answers(measure(shuffled))).isEqualTo(answers(measure(incidents)));
  }

  @Property(tries = 50)
  void aLogInTwoPartsGivesTheAnswersOfTheWhole(
      @ForAll("incidents") List<Incident> incidents, @ForAll @IntRange(max = 40) int cut) {
    int at = Math.min(cut, incidents.size());
    IncidentLog both = IncidentLog.concat(List.of(
        IncidentLog.of(incidents.subList(0, at)),
        IncidentLog.of(incidents.subList(at, incidents.size()))));
    assertThat(answers(IncidentKpis.over(WINDOW).measure(both)))
        .isEqualTo(answers(measure(incidents)));
  }

  @Property(tries = 200)
  void durationsMergeLikeTheWhole(
      @ForAll List<@IntRange(max = 100_000) Integer> left,
      @ForAll List<@IntRange(max = 100_000) Integer> right) {
    DurationAccumulator whole = new DurationAccumulator();
    DurationAccumulator one = new DurationAccumulator();
    DurationAccumulator other = new DurationAccumulator();
    left.forEach(millis -> {
      whole.add(Duration.ofMillis(millis));
      one.add(Duration.ofMillis(millis));
    });
    right.forEach(millis -> {
      whole.add(Duration.ofMillis(millis));
      other.add(Duration.ofMillis(millis));
    });
    other.merge(one);
    assertThat(other.n()).isEqualTo(whole.n());
    assertThat(other.result().median()).isEqualTo(whole.result().median());
    assertThat(other.result().standardDeviation()).isEqualTo(whole.result().standardDeviation());
  }

  @Property(tries = 200)
  void uptimeLiesInNoughtToOneAndAnotherIncidentNeverRaisesIt(
      @ForAll("incidents") List<Incident> incidents, @ForAll("incident") Incident another) {
    List<Incident> more = new ArrayList<>(incidents);
    more.add(another);
    assertThat(measure(more).uptime().availability().orElseThrow())
        .isLessThanOrEqualTo(measure(incidents).uptime().availability().orElseThrow());
    assertThat(measure(more).uptime().down()).isLessThanOrEqualTo(WINDOW.duration());
  }

  @Property(tries = 100)
  void twoWindowsInARowAddUpToTheWhole(
      @ForAll("incidents") List<Incident> incidents,
      @ForAll @IntRange(min = 1, max = MINUTES - 1) int cut) {
    IncidentLog log = IncidentLog.of(incidents);
    Instant now = minute(MINUTES);
    IncidentQuery query = IncidentKpis.over(WINDOW).withAsOf(now);
    IncidentKpis first = query.withWindow(TimeWindow.of(START, minute(cut))).measure(log);
    IncidentKpis second = query.withWindow(TimeWindow.of(minute(cut), now)).measure(log);
    assertThat(first.uptime().down().plus(second.uptime().down()))
        .isEqualTo(query.measure(log).uptime().down());
    assertThat(first.records().counted() + second.records().counted())
        .isEqualTo(query.measure(log).records().counted());
  }

  @Property(tries = 100)
  void aSlowerClockMakesEveryDurationLongerAndNoShareAnother(
      @ForAll("incidents") List<Incident> incidents,
      @ForAll @IntRange(min = 2, max = 9) int times) {
    TimeWindow slowWindow = TimeWindow.of(START, START.plus(WINDOW.duration().multipliedBy(times)));
    IncidentKpis kpis = measure(incidents);
    IncidentKpis slow = IncidentKpis.over(slowWindow)
        .measure(IncidentLog.of(
            incidents.stream().map(incident -> slowed(incident, times)).toList()));

    assertThat(slow.records()).isEqualTo(kpis.records());
    assertThat(slow.uptime().down()).isEqualTo(kpis.uptime().down().multipliedBy(times));
    assertThat(slow.uptime().availability()).isEqualTo(kpis.uptime().availability());
    assertTimes(times, slow.mtbf(), kpis.mtbf());
    for (TimeTo moment : TimeTo.values()) {
      assertTimes(times, slow.timeTo(moment).mean(), kpis.timeTo(moment).mean());
      assertTimes(times, slow.timeTo(moment).p90(), kpis.timeTo(moment).p90());
      assertTimes(
          times, slow.timeTo(moment).geometricMean(), kpis.timeTo(moment).geometricMean());
    }
  }

  private static Incident slowed(Incident incident, int times) {
    Incident.Builder builder = Incident.builder(slowed(incident.startedAt(), times));
    incident.service().ifPresent(builder::service);
    incident.detectedAt().ifPresent(at -> builder.detectedAt(slowed(at, times)));
    incident.acknowledgedAt().ifPresent(at -> builder.acknowledgedAt(slowed(at, times)));
    incident.resolvedAt().ifPresent(at -> builder.resolvedAt(slowed(at, times)));
    return builder.build();
  }

  private static Instant slowed(Instant at, int times) {
    return START.plus(Duration.between(START, at).multipliedBy(times));
  }

  private static void assertTimes(
      int times, Measurement<Duration> slow, Measurement<Duration> before) {
    assertThat(slow.value().isPresent()).isEqualTo(before.value().isPresent());
    before
        .value()
        .ifPresent(value -> assertThat(slow.orElseThrow())
            .isCloseTo(value.multipliedBy(times), Duration.ofMillis(1)));
  }

  @Property(tries = 100)
  void everyRecordIsAccountedFor(@ForAll("incidents") List<Incident> incidents) {
    RecordCounts records = measure(incidents).records();
    assertThat(records.read()).isEqualTo(incidents.size());
    assertThat(records.open()).isLessThanOrEqualTo(records.counted());
  }

  @Property(tries = 50)
  void nothingThatIsNoNumberLeaves(@ForAll("incidents") List<Incident> incidents) {
    IncidentKpis kpis = measure(incidents);
    Measurement<Double> rate = kpis.failures().failuresPerHour();
    assertThat(rate.value().orElse(0.0)).isFinite();
    kpis.resolveTimesWithOpen()
        .survival()
        .forEach(point -> assertThat(point.survival()).isBetween(0.0, 1.0));
  }
}
