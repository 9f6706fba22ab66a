package io.monitoringstrategy.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * What a subcommand talks to: never {@code System.out} itself, so that it can be run inside a test.
 *
 * @param in what {@code -} reads
 * @param out takes the results
 * @param err takes the messages
 * @param clock gives the instant of now where {@code --now} does not
 * @param isTerminal whether somebody waits before a screen, to whom progress can be shown
 */
record Console(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean isTerminal) {}
