/** Calls as DMN 1.3 models for decision engines; {@link io.github.federules.dmn.DmnExport} is the entry point. */
package io.github.federules.dmn;
