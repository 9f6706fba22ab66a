package io.monitoringstrategy.format.json;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.org.raci.RaciComparison;
import io.monitoringstrategy.org.raci.RaciRepair;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import java.util.Optional;
import org.immutables.value.Value;

/** A RACI table with what was found out about it. */
@Value.Immutable
public abstract sealed class RaciReview implements WithRaciReview permits ImmutableRaciReview {
  RaciReview() {}

  /** {@return a builder for the review of a table} */
  public static Builder builder(RaciTable table, CheckReport report) {
    return new Builder().table(table).report(report);
  }

  /** {@return the heading it stands under, if any} */
  public abstract Optional<String> title();

  /** {@return the letters it is written in} */
  @Value.Default
  public RaciVariant variant() {
    return RaciVariant.RACI;
  }

  /** {@return who does what} */
  public abstract RaciTable table();

  /** {@return what is wrong with it} */
  public abstract CheckReport report();

  /** {@return what would mend it, if that was asked} */
  public abstract Optional<RaciRepair> repair();

  /** {@return what changed since another table, if that was asked} */
  public abstract Optional<RaciComparison> comparison();

  /** Builds a review; without title, repair and comparison, and in letters of RACI, unless given. */
  public static final class Builder extends ImmutableRaciReview.Builder {
    Builder() {}
  }
}
