package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.org.MonitoringFunction;
import io.monitoringstrategy.org.OrganizationChart;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An organisation as JSON: {@code {"model","reason","teams":[{"team","role","people","functions":[]}],
 * "functions":{FUNCTION:[TEAM]},"functionsWithoutTeam":[],"sharedFunctions":[],"teamsWithoutFunction":[],
 * "advice":{"ranking":[{"option","fit"}],"lead","deciding":[...],"flipPoints":[...],"unknown":[]}}}; the
 * advice is {@code null} while the strategy states no facts.
 */
public final class OrganizationJson {
  private OrganizationJson() {}

  /** {@return the chart of the strategy's teams, and which model suits them} */
  public static String of(MonitoringStrategy strategy, Locale locale) {
    OrganizationChart chart = OrganizationChart.of(strategy.teams());
    ObjectNode node = JsonText.object();
    node.put(
        "model", strategy.organization().model().map(OrganizationModel::label).orElse(null));
    node.put("reason", strategy.organization().modelReason().orElse(null));
    ArrayNode teams = node.putArray("teams");
    strategy.teams().forEach(team -> {
      ObjectNode each = teams
          .addObject()
          .put("team", team.id().value())
          .put("role", team.role().map(role -> role.label()).orElse(null));
      team.people()
          .ifPresentOrElse(count -> each.put("people", count), () -> each.putNull("people"));
      functions(each.putArray("functions"), chart.functions().getOrDefault(team.id(), List.of()));
    });
    ObjectNode functions = node.putObject("functions");
    chart.teams().forEach((function, of) -> teams(functions.putArray(function.label()), of));
    functions(node.putArray("functionsWithoutTeam"), chart.functionsWithoutTeam());
    functions(node.putArray("sharedFunctions"), chart.sharedFunctions());
    teams(node.putArray("teamsWithoutFunction"), chart.teamsWithoutFunction());
    node.set(
        "advice",
        strategy
            .organizationAdvice()
            .map(advice -> AdviceJson.of(advice, OrganizationModel::label, locale))
            .orElse(null));
    return JsonText.of(node);
  }

  private static void functions(ArrayNode array, List<MonitoringFunction> functions) {
    functions.forEach(function -> array.add(function.label()));
  }

  private static void teams(ArrayNode array, List<TeamId> teams) {
    teams.forEach(team -> array.add(team.value()));
  }
}
