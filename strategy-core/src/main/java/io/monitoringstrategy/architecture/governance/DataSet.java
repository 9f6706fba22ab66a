package io.monitoringstrategy.architecture.governance;

import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.DataSetId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Monitoring data of one signal that is kept and guarded alike.
 *
 * <pre>{@code
 * DataSet.builder(DataSetId.of("access-logs"), SignalType.LOGS)
 *     .retention(Duration.ofDays(400))
 *     .isPersonalData(true)
 *     .isMasked(true)
 *     .addAccess(TeamId.of("security"))
 *     .qualityOwner(TeamId.of("platform"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class DataSet implements WithDataSet permits ImmutableDataSet {
  DataSet() {}

  /** {@return a builder for the data set of this id, of one signal} */
  public static Builder builder(DataSetId id, SignalType signal) {
    return new Builder().id(id).signal(signal);
  }

  /** {@return the name it is referred to by} */
  public abstract DataSetId id();

  /** {@return the kind of data} */
  public abstract SignalType signal();

  /** {@return the stores that hold it; every store of the signal if none is named} */
  public abstract List<ComponentId> stores();

  /** {@return how long it is kept; absent while nobody has decided} */
  public abstract Optional<Duration> retention();

  /** {@return how long a law or contract demands that it is kept} */
  public abstract Optional<Duration> requiredRetention();

  /** {@return whether it tells something about single people; not unless given} */
  @Value.Default
  public boolean isPersonalData() {
    return false;
  }

  /** {@return whether what identifies people is masked before it is kept; not unless given} */
  @Value.Default
  public boolean isMasked() {
    return false;
  }

  /** {@return who may read it; everybody if nobody is named} */
  public abstract List<TeamId> access();

  /** {@return who answers for its quality} */
  public abstract Optional<TeamId> qualityOwner();

  /** {@return what its fields mean, or where that is written} */
  public abstract Optional<String> metadata();

  /** {@return how much of it arrives} */
  public abstract Optional<DataVolume> volume();

  /** {@return how many copies are kept; 1 unless given} */
  @Value.Default
  public int copies() {
    return 1;
  }

  /**
   * {@return what is stored once as much is deleted as arrives; absent unless retention and volume are
   * known}
   */
  public Optional<StorageEstimate> storage() {
    return volume()
        .flatMap(arriving ->
            retention().map(kept -> new StorageEstimate(arriving.bytesPerDay(), kept, copies())));
  }

  /** {@return {@code data-set/access-logs}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(isNegative(retention()), "the retention must not be negative")
        .rejectIf(isNegative(requiredRetention()), "the required retention must not be negative")
        .rejectIf(copies() < 1, "the copies must be at least 1 (were " + copies() + ")")
        .throwIfAny();
  }

  private static boolean isNegative(Optional<Duration> time) {
    return time.filter(Duration::isNegative).isPresent();
  }

  /** Builds a data set; everything but id and signal has a default or is absent. */
  public static final class Builder extends ImmutableDataSet.Builder {
    Builder() {}
  }
}
