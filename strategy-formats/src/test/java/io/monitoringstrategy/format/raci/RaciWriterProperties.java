package io.monitoringstrategy.format.raci;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RaciWriterProperties {

  @Property(tries = 600)
  void whatIsWrittenIsReadBackTheSame(
      @ForAll("variants") RaciVariant variant,
      @ForAll RaciFormat format,
      @ForAll("shapes") Shape shape) {
    RaciTable table = shape.table(variant);

    String written = RaciWriter.of(variant).write(table, format);

    assertThat(RaciFiles.standard()
            .withVariant(variant)
            .read(
                "table",
                new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)),
                format))
        .as(written)
        .singleElement()
        .extracting(RaciSheet::table)
        .isEqualTo(table);
  }

  @Provide
  Arbitrary<RaciVariant> variants() {
    return Arbitraries.of(RaciVariant.class);
  }

  @Provide
  Arbitrary<Shape> shapes() {
    Arbitrary<List<String>> teams =
        names().list().ofMinSize(1).ofMaxSize(4).uniqueElements(RaciWriterProperties::folded);
    Arbitrary<List<String>> activities =
        names().list().ofMinSize(1).ofMaxSize(5).uniqueElements(RaciWriterProperties::folded);
    return Combinators.combine(
            teams, activities, Arbitraries.integers().between(0, 63).list().ofSize(20))
        .as(Shape::new);
  }

  /** Words with whatever Markdown, CSV and JSON make something of. */
  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("abcXYZ 019*_`|\\[]()<>&#!~-+.:;,\"'=/@{}$%^가힣é\u00df")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(name -> name.strip().replaceAll(" +", " "))
        .filter(name -> !name.isEmpty() && !isRemark(name));
  }

  /** Columns of that name are not teams. */
  private static boolean isRemark(String name) {
    return Set.of("note", "notes").contains(folded(name));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Names, and for each cell the letters as bits. */
  record Shape(List<String> teams, List<String> activities, List<Integer> bits) {
    RaciTable table(RaciVariant variant) {
      RaciTable.Builder table = RaciTable.builder();
      teams.forEach(table::team);
      for (int i = 0; i < activities.size(); i++) {
        Map<String, Set<RaciLetter>> cells = new HashMap<>();
        for (int j = 0; j < teams.size(); j++) {
          cells.put(teams.get(j), letters(variant, bits.get(i * 4 + j)));
        }
        table.row(activities.get(i), cells);
      }
      return table.build();
    }

    private static Set<RaciLetter> letters(RaciVariant variant, int bits) {
      Set<RaciLetter> letters = new HashSet<>();
      for (int i = 0; i < variant.letters().size(); i++) {
        if ((bits & (1 << i)) != 0) {
          letters.add(variant.letters().get(i));
        }
      }
      return letters;
    }
  }
}
