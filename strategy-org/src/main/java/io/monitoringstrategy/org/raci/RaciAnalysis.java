package io.monitoringstrategy.org.raci;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.monitoringstrategy.value.Ratio;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How work and accountability are spread over the teams of a table.
 *
 * <p>Example: where {@code sre} has four of five A and {@code platform} one, the shares are 80 % and
 * 20 %, and the concentration is {@code 0.8^2 + 0.2^2 = 0.68}.
 *
 * <p>Any table can be analysed, sound or not. Every letter counts, so two A in one activity are two.
 */
public final class RaciAnalysis {
  private final ImmutableMap<String, RaciLoad> loadByTeam;
  private final ImmutableMap<String, RaciLoad> loadByActivity;

  private RaciAnalysis(Map<String, RaciLoad> loadByTeam, Map<String, RaciLoad> loadByActivity) {
    this.loadByTeam = ImmutableMap.copyOf(loadByTeam);
    this.loadByActivity = ImmutableMap.copyOf(loadByActivity);
  }

  /** {@return the analysis of a table} */
  public static RaciAnalysis of(RaciTable table) {
    Map<String, RaciLoad> teams = new LinkedHashMap<>();
    Map<String, RaciLoad> activities = new LinkedHashMap<>();
    table.teams().forEach(team -> teams.put(team, RaciLoad.NONE));
    for (RaciRow row : table.rows()) {
      RaciLoad sum = RaciLoad.NONE;
      for (var cell : row.cells().entrySet()) {
        sum = sum.plus(cell.getValue());
        teams.merge(
            cell.getKey(),
            RaciLoad.NONE.plus(cell.getValue()),
            (load, more) -> load.plus(cell.getValue()));
      }
      activities.put(row.activity(), sum);
    }
    return new RaciAnalysis(teams, activities);
  }

  /** {@return the vertical reading: what each team carries, in the order of the columns} */
  public Map<String, RaciLoad> loadByTeam() {
    return loadByTeam;
  }

  /** {@return the horizontal reading: what each activity hands out, in the order of the rows} */
  public Map<String, RaciLoad> loadByActivity() {
    return loadByActivity;
  }

  /** {@return how many A there are in the table} */
  public int accountabilities() {
    return loadByTeam.values().stream().mapToInt(RaciLoad::accountable).sum();
  }

  /**
   * {@return each team's share of all A, in the order of the columns; empty if there is no A to
   * share}
   */
  public Optional<Map<String, Ratio>> accountableShares() {
    int all = accountabilities();
    return all == 0
        ? Optional.empty()
        : Optional.of(ImmutableMap.copyOf(
            Maps.transformValues(loadByTeam, load -> Ratio.of(load.accountable(), all))));
  }

  /**
   * The Herfindahl-Hirschman index of accountability: the sum of the squared shares of all A.
   *
   * @return 1 if one team answers for everything, 1/n if n teams answer for equally much; empty if
   *     there is no A
   */
  public Optional<Ratio> accountableConcentration() {
    long all = accountabilities();
    long squares = loadByTeam.values().stream()
        .mapToLong(load -> (long) load.accountable() * load.accountable())
        .sum();
    return all == 0 ? Optional.empty() : Optional.of(Ratio.of(squares, all * all));
  }
}
