package io.monitoringstrategy.format.rows;

import java.util.function.ObjIntConsumer;

/**
 * What becomes of the rows of a table.
 *
 * @param accept takes the texts of a row, in the order of the columns, and its line
 * @param reject takes the reason why a row is none, and its line
 */
public record RowTarget(ObjIntConsumer<String[]> accept, ObjIntConsumer<String> reject) {}
