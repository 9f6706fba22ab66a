package io.monitoringstrategy.format.json;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.org.raci.RaciAnalysis;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.org.raci.RaciTable;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A RACI table as JSON: {@code {"activities":[],"teams":[],"matrix":{ACTIVITY:{TEAM:"AR"}},
 * "load":{TEAM:{"R","A","C","I"}},"accountability":{"shares":{TEAM:RATIO},"concentration"},
 * "findings":[]}}.
 */
public final class RaciJson {
  private RaciJson() {}

  /** {@return the table, its load and what is wrong with it} */
  public static String of(RaciTable table, CheckReport report) {
    ObjectNode node = JsonText.object();
    ArrayNode activities = node.putArray("activities");
    table.rows().forEach(row -> activities.add(row.activity()));
    ArrayNode teams = node.putArray("teams");
    table.teams().forEach(teams::add);
    ObjectNode matrix = node.putObject("matrix");
    for (RaciRow row : table.rows()) {
      ObjectNode cells = matrix.putObject(row.activity());
      row.cells()
          .forEach((team, letters) -> cells.put(
              team,
              letters.stream()
                  .map(letter -> String.valueOf(letter.letter()))
                  .collect(Collectors.joining())));
    }
    RaciAnalysis analysis = RaciAnalysis.of(table);
    ObjectNode load = node.putObject("load");
    analysis.loadByTeam().forEach((team, counts) -> {
      ObjectNode letters = load.putObject(team);
      for (RaciLetter letter : RaciLetter.values()) {
        letters.put(String.valueOf(letter.letter()), counts.of(letter));
      }
    });
    analysis.accountableShares().ifPresent(shares -> {
      ObjectNode accountability = node.putObject("accountability");
      ObjectNode byTeam = accountability.putObject("shares");
      shares.forEach((team, share) -> byTeam.put(team, share.toDouble()));
      analysis
          .accountableConcentration()
          .ifPresent(index -> accountability.put("concentration", index.toDouble()));
    });
    ArrayNode findings = node.putArray("findings");
    report.findings().forEach(finding -> findings.add(FindingJson.of(finding)));
    return JsonText.of(node);
  }
}
