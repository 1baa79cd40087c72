/**
 * What two calls decide of many dossiers. Start with {@link io.github.federules.core.portfolio.PortfolioComparison}.
 *
 * <p>For example, what another rate would cost, and who gains or loses.
 */
@NullMarked
package io.github.federules.core.portfolio;

import org.jspecify.annotations.NullMarked;
