/** Meters and health. A room of the module: it is not exported. */
package io.github.federules.spring.monitoring;
