/** Check reports as the XML of JUnit, which every build server reads. */
@NullMarked
package io.monitoringstrategy.format.junit;

import org.jspecify.annotations.NullMarked;
