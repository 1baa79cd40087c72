/** Decision records: saved once, never changed, checked whenever they are read. */
@NullMarked
package io.github.federules.examples.grantservice.records;

import org.jspecify.annotations.NullMarked;
