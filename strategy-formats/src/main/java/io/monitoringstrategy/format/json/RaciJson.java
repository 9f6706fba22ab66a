package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.org.raci.CellChange;
import io.monitoringstrategy.org.raci.RaciAnalysis;
import io.monitoringstrategy.org.raci.RaciComparison;
import io.monitoringstrategy.org.raci.RaciConflict;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A RACI table as JSON: {@code {"title","variant","activities":[],"teams":[],"matrix":{ACTIVITY:{TEAM:"RA"}},
 * "load":{TEAM:{"R","A","C","I"}},"accountability":{"shares":{TEAM:RATIO},"concentration"},
 * "conflicts":[{"kind","activity","teams":[]}],"findings":[],"repair":[CHANGE],"comparison":{"addedActivities":[],
 * "removedActivities":[],"addedTeams":[],"removedTeams":[],"changes":[CHANGE]}}} with CHANGE {@code
 * {"activity","team","before","after"}}; the last two only where they were asked for. Several tables are
 * {@code {"tables":[...]}}.
 */
public final class RaciJson {
  private RaciJson() {}

  /** {@return the table alone, which {@code RaciFiles} reads back} */
  public static String of(RaciTable table, RaciVariant variant) {
    ObjectNode node = JsonText.object();
    matrix(node, table, variant);
    return JsonText.of(node);
  }

  /** {@return what was found in one table or in several} */
  public static String of(List<RaciReview> reviews) {
    if (reviews.size() == 1) {
      return JsonText.of(node(reviews.get(0)));
    }
    ObjectNode node = JsonText.object();
    ArrayNode tables = node.putArray("tables");
    reviews.forEach(review -> tables.add(node(review)));
    return JsonText.of(node);
  }

  private static ObjectNode node(RaciReview review) {
    RaciTable table = review.table();
    ObjectNode node = JsonText.object();
    node.put("title", review.title().orElse(null));
    matrix(node, table, review.variant());
    RaciAnalysis analysis = RaciAnalysis.of(table);
    ObjectNode load = node.putObject("load");
    analysis.loadByTeam().forEach((team, counts) -> {
      ObjectNode letters = load.putObject(team);
      for (RaciLetter letter : review.variant().letters()) {
        letters.put(String.valueOf(review.variant().symbol(letter)), counts.of(letter));
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
    ArrayNode conflicts = node.putArray("conflicts");
    for (RaciConflict conflict : RaciConflict.of(table)) {
      ObjectNode each = conflicts.addObject();
      each.put("kind", conflict.kind().label()).put("activity", conflict.activity());
      names(each.putArray("teams"), conflict.teams());
    }
    ArrayNode findings = node.putArray("findings");
    review.report().findings().forEach(finding -> findings.add(FindingJson.of(finding)));
    review
        .repair()
        .ifPresent(repair -> changes(node.putArray("repair"), repair.changes(), review.variant()));
    review
        .comparison()
        .ifPresent(than -> comparison(node.putObject("comparison"), than, review.variant()));
    return node;
  }

  private static void matrix(ObjectNode node, RaciTable table, RaciVariant variant) {
    node.put("variant", variant.label());
    names(
        node.putArray("activities"),
        table.rows().stream().map(RaciRow::activity).toList());
    names(node.putArray("teams"), table.teams());
    ObjectNode matrix = node.putObject("matrix");
    for (RaciRow row : table.rows()) {
      ObjectNode cells = matrix.putObject(row.activity());
      row.cells().forEach((team, letters) -> cells.put(team, letters(letters, variant)));
    }
  }

  private static void comparison(ObjectNode node, RaciComparison comparison, RaciVariant variant) {
    names(node.putArray("addedActivities"), comparison.addedActivities());
    names(node.putArray("removedActivities"), comparison.removedActivities());
    names(node.putArray("addedTeams"), comparison.addedTeams());
    names(node.putArray("removedTeams"), comparison.removedTeams());
    changes(node.putArray("changes"), comparison.changes(), variant);
  }

  private static void changes(ArrayNode array, List<CellChange> changes, RaciVariant variant) {
    changes.forEach(change -> array
        .addObject()
        .put("activity", change.activity())
        .put("team", change.team())
        .put("before", letters(change.before(), variant))
        .put("after", letters(change.after(), variant)));
  }

  private static String letters(Set<RaciLetter> letters, RaciVariant variant) {
    return letters.stream()
        .map(letter -> String.valueOf(variant.symbol(letter)))
        .collect(Collectors.joining());
  }

  private static void names(ArrayNode array, List<String> names) {
    names.forEach(array::add);
  }
}
