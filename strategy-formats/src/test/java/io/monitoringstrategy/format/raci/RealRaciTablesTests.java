package io.monitoringstrategy.format.raci;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.org.raci.RaciAnalysis;
import io.monitoringstrategy.org.raci.RaciChecks;
import io.monitoringstrategy.org.raci.RaciMatrix;
import io.monitoringstrategy.org.raci.RaciRepair;
import io.monitoringstrategy.org.raci.RaciRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two tables of real projects against what was found in them independently of this library. They lie
 * outside the repository: in {@code -Ddata.dir}, or in {@code shared/data} beside a folder above this one.
 */
class RealRaciTablesTests {
  private static final Path DATA = data().orElse(Path.of("absent"));

  private static JsonNode expected = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void findTheTables() {
    boolean found = Files.isDirectory(DATA);
    if (!found) {
      System.out.println("real RACI tables: skipped, no shared/data above "
          + Path.of("").toAbsolutePath() + " (name the folder with -Ddata.dir)");
    }
    Assumptions.assumeTrue(found, "no shared/data");
    expected = JsonMapper.shared()
        .readTree(DATA.resolve("expected/raci.json").toFile())
        .get("tables");
  }

  @ParameterizedTest
  @ValueSource(strings = {"general-raci.md", "octoacme-role-matrix.md"})
  void eachTableHasItsRolesActivitiesLoadAndFindings(String file) {
    List<RaciSheet> sheets = read(file);

    assertThat(sheets).hasSize(expected.get(file).size());
    for (int i = 0; i < sheets.size(); i++) {
      RaciSheet sheet = sheets.get(i);
      JsonNode of = expected.get(file).get(i);
      assertThat(sheet.title()).contains(of.get("section").asString());
      assertThat(sheet.table().teams()).isEqualTo(texts(of.get("roles")));
      assertThat(sheet.table().rows()).hasSize(of.get("activities").asInt());
      RaciAnalysis.of(sheet.table()).loadByTeam().forEach((team, load) -> {
        assertThat(load.responsible())
            .isEqualTo(of.get("load").get(team).get("R").asInt());
        assertThat(load.accountable())
            .isEqualTo(of.get("load").get(team).get("A").asInt());
      });
      for (int j = 0; j < sheet.table().rows().size(); j++) {
        RaciRow row = sheet.table().rows().get(j);
        JsonNode same = of.get("rows").get(j);
        assertThat(row.activity()).isEqualTo(same.get("activity").asString());
        assertThat(row.responsible()).isEqualTo(texts(same.get("responsible")));
        assertThat(row.accountable()).isEqualTo(texts(same.get("accountable")));
      }
      assertThat(broken(sheet))
          .as(sheet.title().orElse(""))
          .isEqualTo(brokenIn(of.get("rows")))
          .hasSize(of.get("with_findings").asInt());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"general-raci.md", "octoacme-role-matrix.md"})
  void eachTableCanBeRepairedWhereItIsBrokenOnly(String file) {
    for (RaciSheet sheet : read(file)) {
      RaciRepair repair = RaciRepair.of(sheet.table());
      Set<String> changed = new HashSet<>();
      repair.changes().forEach(change -> changed.add(change.activity()));

      assertThat(changed).isEqualTo(broken(sheet));
      assertThat(RaciMatrix.of(repair.repaired()).activities())
          .hasSameSizeAs(sheet.table().rows());
    }
  }

  /** The activities that break one of the two rules the expected findings are about. */
  private static Set<String> broken(RaciSheet sheet) {
    Set<String> broken = new HashSet<>();
    Stream.of(RaciChecks.EXACTLY_ONE_ACCOUNTABLE, RaciChecks.SOMEONE_RESPONSIBLE)
        .flatMap(check -> check.evaluate(sheet.table()).findings().stream())
        .forEach(finding -> broken.add(finding.element().replaceFirst("^activity/", "")));
    return broken;
  }

  private static Set<String> brokenIn(JsonNode rows) {
    Set<String> broken = new HashSet<>();
    for (JsonNode row : rows) {
      if (!row.get("findings").isEmpty()) {
        broken.add(row.get("activity").asString());
      }
    }
    return broken;
  }

  private static List<RaciSheet> read(String file) {
    return RaciFiles.standard().read(DATA.resolve("raci").resolve(file), RaciFormat.MARKDOWN);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  private static Optional<Path> data() {
    String named = System.getProperty("data.dir", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return Stream.<Path>iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(folder -> folder.resolve("shared").resolve("data"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
