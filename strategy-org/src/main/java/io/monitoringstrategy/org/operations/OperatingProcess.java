package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something that teams do together at regular times, such as the monthly service review.
 *
 * <pre>{@code
 * OperatingProcess.builder(ProcessId.of("service-review"), Cadence.monthly(1, DayOfWeek.TUESDAY))
 *     .at(LocalTime.of(10, 0))
 *     .zone(ZoneId.of("Asia/Seoul"))
 *     .length(Duration.ofMinutes(90))
 *     .owner(SRE)
 *     .putParticipant(BUSINESS, 2)
 *     .addReviews(KpiId.of("system-availability"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class OperatingProcess implements WithOperatingProcess
    permits ImmutableOperatingProcess {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MONTHS = 12;

  OperatingProcess() {}

  /** {@return a builder for the process of this id, which follows this cadence} */
  public static Builder builder(ProcessId id, Cadence cadence) {
    return new Builder().id(id).cadence(cadence);
  }

  /** {@return the name it is referred to by} */
  public abstract ProcessId id();

  /** {@return the name as people read it; absent where the id says enough} */
  public abstract Optional<String> title();

  /** {@return which of the standard activities it is; absent for one of another kind} */
  public abstract Optional<OperatingActivity> activity();

  /** {@return on which days it falls due} */
  public abstract Cadence cadence();

  /** {@return when on such a day it begins, by the clock of its zone} */
  public abstract LocalTime at();

  /** {@return where that clock hangs} */
  public abstract ZoneId zone();

  /** {@return how long it takes} */
  public abstract Duration length();

  /** {@return the team that calls it; absent while nobody does} */
  public abstract Optional<TeamId> owner();

  /** {@return how many people of which team take part; the owner counts one more unless named here} */
  public abstract Map<TeamId, Integer> participants();

  /** {@return what it starts from} */
  public abstract List<String> inputs();

  /** {@return what it brings about} */
  public abstract List<String> outputs();

  /** {@return the KPIs that are looked at} */
  public abstract List<KpiId> reviews();

  /** {@return whether it is the same steps each time; absent where its activity says enough} */
  public abstract Optional<Boolean> repetitive();

  /** {@return what a slip in it costs, from 1, nothing to speak of, to 5, an outage; absent means 1} */
  public abstract OptionalInt errorCost();

  /** {@return {@code operation/service-review}} */
  public String path() {
    return id().path();
  }

  /** {@return how many people of each team take part, the owner included, the owner first} */
  public Map<TeamId, Integer> people() {
    Map<TeamId, Integer> people = new LinkedHashMap<>();
    owner().ifPresent(team -> people.put(team, 1));
    people.putAll(participants());
    return people;
  }

  /** {@return how much working time of each team it takes in a month, holidays not regarded} */
  public Map<TeamId, Duration> timePerMonth() {
    double times = cadence().timesPerYear() / MONTHS;
    Map<TeamId, Duration> time = new LinkedHashMap<>();
    people()
        .forEach((team, people) ->
            time.put(team, Duration.ofSeconds(Math.round(length().toSeconds() * people * times))));
    return time;
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of("operation " + id())
        .rejectIf(
            title().filter(String::isBlank).isPresent(),
            "the title must not be blank: leave it out, or say what people call it")
        .rejectIf(
            length().isNegative() || length().isZero() || length().compareTo(LONGEST) > 0,
            "length must be more than nothing and at most a day (was " + length() + ")")
        .rejectIf(
            errorCost().orElse(1) < 1 || errorCost().orElse(1) > 5,
            "the cost of an error must be 1 to 5 (was " + errorCost().orElse(1) + ")");
    participants()
        .forEach((team, people) -> problems.rejectIf(
            people < 1,
            team + " must take part with at least 1 person (was " + people
                + "): leave it out if nobody comes"));
    problems.throwIfAny();
  }

  /** Builds a process; time, zone and length are mandatory, the rest is absent unless given. */
  public static final class Builder extends ImmutableOperatingProcess.Builder {
    Builder() {}
  }
}
