/** The command {@code strategy}. */
@org.jspecify.annotations.NullMarked
module io.monitoringstrategy.cli {
  requires info.picocli;
  requires transitive io.monitoringstrategy.formats;
  requires static org.jspecify;

  exports io.monitoringstrategy.cli;

  opens io.monitoringstrategy.cli to
      info.picocli;
}
