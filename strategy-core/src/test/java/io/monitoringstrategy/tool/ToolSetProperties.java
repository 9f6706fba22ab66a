package io.monitoringstrategy.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ToolSetProperties {

  @Provide
  Arbitrary<List<Tool>> tools() {
    return Arbitraries.of(ToolCatalog.standard().tools()).list().ofMaxSize(8);
  }

  @Property
  void aFurtherToolOpensNoGap(@ForAll("tools") List<Tool> tools, @ForAll("tools") List<Tool> more) {
    List<Tool> all = new ArrayList<>(tools);
    all.addAll(more);
    ToolGaps before = ToolSet.of(tools).gaps(ToolNeeds.standard());
    ToolGaps after = ToolSet.of(all).gaps(ToolNeeds.standard());
    assertThat(before.categories()).containsAll(after.categories());
    assertThat(before.capabilities()).containsAll(after.capabilities());
  }

  @Property
  void aGapIsWhatNobodyCovers(@ForAll("tools") List<Tool> tools) {
    ToolSet set = ToolSet.of(tools);
    for (Capability needed : ToolNeeds.standard().capabilities()) {
      assertThat(set.gaps(ToolNeeds.standard()).capabilities().contains(needed))
          .isEqualTo(tools.stream().noneMatch(tool -> tool.can(needed)));
    }
  }

  @Property
  void rivalsAreOverlaps(@ForAll("tools") List<Tool> tools) {
    ToolSet set = ToolSet.of(tools);
    assertThat(set.overlaps().stream().map(Overlap::capability).toList())
        .containsAll(set.rivals().stream().map(Overlap::capability).toList());
  }

  @Property
  void whoOverlapsCanDoIt(@ForAll("tools") List<Tool> tools) {
    for (Overlap overlap : ToolSet.of(tools).overlaps()) {
      assertThat(overlap.tools()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
      for (ToolId id : overlap.tools()) {
        assertThat(ToolCatalog.standard().find(id).orElseThrow().can(overlap.capability()))
            .isTrue();
      }
    }
  }
}
