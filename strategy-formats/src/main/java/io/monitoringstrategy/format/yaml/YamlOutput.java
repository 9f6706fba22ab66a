package io.monitoringstrategy.format.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes maps of texts, numbers, flags, lists and maps as YAML: sections in blocks, small records in braces. */
public final class YamlOutput {
  private static final int WIDTH = 100;
  private static final int INDENT = 2;

  private YamlOutput() {}

  /** {@return the text of a file, ending with a line break} */
  public static String text(Map<String, ?> map) {
    DumpSettings settings = DumpSettings.builder()
        .setSchema(new CoreSchema()) // quotes ~, Null and the like, which would be read as nothing
        .setDefaultFlowStyle(FlowStyle.AUTO)
        .setWidth(WIDTH)
        .setIndent(INDENT)
        .setIndicatorIndent(INDENT)
        .setIndentWithIndicator(true)
        .build();
    return new Dump(settings).dumpToString(map);
  }
}
