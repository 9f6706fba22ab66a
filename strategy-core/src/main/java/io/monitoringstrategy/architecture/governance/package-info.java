/**
 * How monitoring data is kept and guarded, and what that takes: {@linkplain
 * io.monitoringstrategy.architecture.governance.DataSet data sets} with retention, access and owner,
 * their {@linkplain io.monitoringstrategy.architecture.governance.DataVolume volume} and {@linkplain
 * io.monitoringstrategy.architecture.governance.StorageEstimate what is stored and paid}.
 */
@NullMarked
package io.monitoringstrategy.architecture.governance;

import org.jspecify.annotations.NullMarked;
