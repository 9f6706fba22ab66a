package io.monitoringstrategy.conventions.violations;

import picocli.CommandLine;

/** Takes the command line into the model. */
public record PicksOptionsAnywhere(CommandLine commandLine) {}
