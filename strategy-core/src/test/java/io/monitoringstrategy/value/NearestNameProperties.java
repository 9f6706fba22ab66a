package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestNameProperties {

  @Property
  void aKnownNameIsItsOwnNearest(
      @ForAll @Size(min = 1, max = 6)
          List<@LowerChars @StringLength(min = 1, max = 12) String> known,
      @ForAll @IntRange(max = 5) int which) {
    String name = known.get(which % known.size());
    assertThat(NearestName.of(name, known)).contains(name);
  }

  @Property
  void letterCaseMakesNoDifference(
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String written,
      @ForAll @LowerChars @StringLength(min = 1, max = 12) String known) {
    assertThat(NearestName.of(written, List.of(known)))
        .isEqualTo(NearestName.of(written.toLowerCase(Locale.ROOT), List.of(known)));
  }

  @Property
  void swappingTwoNeighboursIsForgiven(
      @ForAll @LowerChars @StringLength(min = 3, max = 12) String name,
      @ForAll @IntRange(max = 10) int at) {
    Assume.that(at < name.length() - 1);
    String swapped =
        name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    assertThat(NearestName.of(swapped, List.of(name))).contains(name);
  }

  @Property
  void nearnessIsMutual(
      @ForAll @LowerChars @StringLength(min = 1, max = 8) String one,
      @ForAll @LowerChars @StringLength(min = 1, max = 8) String other) {
    assertThat(NearestName.of(one, List.of(other)).isPresent())
        .isEqualTo(NearestName.of(other, List.of(one)).isPresent());
  }
}
