/**
 * The command {@code strategy}: one class per subcommand, results on standard output, messages on
 * standard error, and an exit code that scripts can rely on.
 */
@NullMarked
package io.monitoringstrategy.cli;

import org.jspecify.annotations.NullMarked;
