package io.monitoringstrategy.kpi.finite;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCatalog;
import io.monitoringstrategy.kpi.KpiDefinition;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.SloId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Values that the module has to stand: none, one, equal ones, a duration of ten thousand years, a count of
 * a thousand million million, a number with a hundred zeros.
 */
final class HostileValues {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final ServiceId SHOP = ServiceId.of("shop");
  private static final Map<Class<?>, List<?>> POOLS = new HashMap<>();

  static {
    POOLS.put(
        double.class,
        List.of(
            0.0, 0.0, 0.05, 0.5, 0.95, 1.0, 1.0, 1.0, 2.0, 3.0, 30.0, -1.0, 1e-12, 1e12, 1e-100,
            1e100, -1e100));
    POOLS.put(long.class, List.of(0L, 0L, 1L, 1L, 2L, 3L, 7L, 100L, 1_000_000_000_000_000L, -1L));
    POOLS.put(int.class, List.of(0, 1, 1, 2, 3, 5, 10, 50, -1));
    POOLS.put(boolean.class, List.of(true, false));
    POOLS.put(String.class, List.of("", "a", "a", "b", "5m", "50 %", ">= 99.9 %", "1", "9:00"));
    POOLS.put(
        Duration.class,
        List.of(
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofMillis(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(30),
            Duration.ofDays(30),
            Duration.ofDays(36_500),
            Duration.ofDays(3_650_000),
            Duration.ofMinutes(-5)));
    POOLS.put(
        Instant.class,
        List.of(
            START,
            START,
            START.plusMillis(1),
            START.plus(Duration.ofHours(1)),
            START.plus(Duration.ofHours(2)),
            START.plus(Duration.ofDays(1)),
            START.plus(Duration.ofDays(30)),
            START.plus(Duration.ofDays(31)).plusNanos(1),
            START.minus(Duration.ofDays(400)),
            Instant.EPOCH,
            Instant.parse("9999-12-31T23:59:59Z")));
    POOLS.put(
        TimeWindow.class,
        List.of(
            TimeWindow.of(START, START),
            TimeWindow.of(START, START.plusNanos(1)),
            TimeWindow.of(START, START.plusMillis(1)),
            TimeWindow.of(START, START.plus(Duration.ofHours(1))),
            TimeWindow.of(START, START.plus(Duration.ofDays(31))),
            TimeWindow.of(START, START.plus(Duration.ofDays(31))),
            TimeWindow.of(START.minus(Duration.ofDays(400)), START.plus(Duration.ofDays(400))),
            TimeWindow.of(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59Z"))));
    POOLS.put(
        Ratio.class,
        List.of(
            Ratio.ZERO,
            Ratio.ONE,
            Ratio.parse("50 %"),
            Ratio.parse("99.9 %"),
            Ratio.parse("99.99999999999999999999 %"),
            Ratio.of(new BigDecimal("1e-100"))));
    POOLS.put(
        Kpi.class,
        KpiCatalog.standard().definitions().stream()
            .map(definition -> Kpi.builder(definition.id())
                .catalog(definition.id())
                .target(target(definition))
                .build())
            .toList());
    POOLS.put(
        BigDecimal.class,
        List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("0.5"),
            new BigDecimal("1e-100"),
            new BigDecimal("1e100"),
            new BigDecimal("-1")));
    POOLS.put(ZoneId.class, List.of(ZoneOffset.UTC, ZoneId.of("America/New_York")));
    POOLS.put(Locale.class, List.of(Locale.ENGLISH, Locale.KOREAN));
    POOLS.put(LocalTime.class, List.of(LocalTime.MIN, LocalTime.NOON, LocalTime.MAX));
    POOLS.put(LocalDate.class, List.of(LocalDate.of(2026, 1, 1), LocalDate.of(9999, 12, 31)));
    POOLS.put(Year.class, List.of(Year.of(2026)));
    POOLS.put(YearMonth.class, List.of(YearMonth.of(2026, Month.MARCH)));
    POOLS.put(DayOfWeek.class, List.of(DayOfWeek.values()));
    POOLS.put(ServiceId.class, List.of(SHOP, ServiceId.of("blog")));
    POOLS.put(KpiId.class, List.of(KpiId.of("uptime"), KpiId.of("alert-accuracy")));
    POOLS.put(SloId.class, List.of(SloId.of("fast")));
    POOLS.put(TeamId.class, List.of(TeamId.of("sre")));
    POOLS.put(ObjectiveId.class, List.of(ObjectiveId.of("grow")));
    POOLS.put(ComponentId.class, List.of(ComponentId.of("app")));
    POOLS.put(
        Service.class,
        List.of(
            Service.builder(SHOP).build(),
            Service.builder(SHOP).tier(1).addLayers(Layer.values()).build()));
    POOLS.put(
        Topology.class,
        List.of(
            Topology.builder().build(),
            Topology.builder()
                .addComponents(Component.of("app", PipelineStage.SOURCE, SignalType.METRICS))
                .build()));
  }

  private static final List<Double> LEVELS = List.of(0.8, 0.9, 0.95, 0.95, 0.99, 0.999_999);

  private HostileValues() {}

  private static Target target(KpiDefinition definition) {
    String bound = switch (definition.unit()) {
      case RATIO -> "50 %";
      case DURATION -> "30m";
      default -> "3";
    };
    return Target.parse((definition.direction() == Direction.UP ? ">= " : "<= ") + bound);
  }

  /** A confidence level. */
  static double level(Random random) {
    return LEVELS.get(random.nextInt(LEVELS.size()));
  }

  /** One value of a plain type, if the type is one. */
  static Optional<Object> of(Class<?> type, Random random) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return Optional.of(constants[random.nextInt(constants.length)]);
    }
    List<?> pool = POOLS.get(type);
    return pool == null ? Optional.empty() : Optional.of(pool.get(random.nextInt(pool.size())));
  }
}
