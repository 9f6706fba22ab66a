package io.monitoringstrategy.conventions.violations;

import tools.jackson.databind.JsonNode;

/** Takes the tree of a parser into the model. */
public record ParsesAnywhere(JsonNode tree) {}
