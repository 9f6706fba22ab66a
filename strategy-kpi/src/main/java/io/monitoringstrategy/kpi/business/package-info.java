/**
 * The KPIs of customers, money, delivery and learning, computed from counts and dates: {@linkplain
 * io.monitoringstrategy.kpi.business.Share shares with their intervals}, {@linkplain
 * io.monitoringstrategy.kpi.business.Apdex Apdex}, {@linkplain
 * io.monitoringstrategy.kpi.business.NetPromoterScore NPS}, {@linkplain
 * io.monitoringstrategy.kpi.business.Satisfaction CSAT}, {@linkplain
 * io.monitoringstrategy.kpi.business.Coverage coverage}, {@linkplain
 * io.monitoringstrategy.kpi.business.Delivery delivery}.
 */
@NullMarked
package io.monitoringstrategy.kpi.business;

import org.jspecify.annotations.NullMarked;
